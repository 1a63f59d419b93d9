import { type Day, day } from '#domain/day.ts'
import type { FactRef, Figure } from '#domain/figure.ts'
import type { Party } from '#domain/party.ts'
import { parsePeriod } from '#domain/period.ts'
import { isQuantityError, parseQuantity, type Quantity } from '#domain/quantity.ts'
import type { Report } from '#domain/softbank.ts'
import type { Cite } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import { parseWhen, type When } from '#domain/when.ts'

export function text(en: string, ja: string): Text {
  return { en, ja }
}

export function when(written: string): When {
  const value = parseWhen(written)
  if (value === null) throw new RangeError(written)
  return value
}

export function quantity(written: string): Quantity {
  const value = parseQuantity(written)
  if (isQuantityError(value)) throw new RangeError(written)
  return value
}

export function figure(
  owner: FactRef,
  on: string,
  measure: string,
  value: string,
  rest: Partial<Figure> & Pick<Figure, 'knownOn' | 'label' | 'cites'>,
): Figure {
  const subject = rest.subject ?? owner.id
  return {
    ...{ id: `${subject}.${on}.${measure}`, subject, measure, owner, on: when(on), period: null },
    ...{ basis: 'pledge', rung: null, presentation: null, quantity: quantity(value) },
    ...{ qualifier: null, by: null, asReported: value, formula: null, derivedFrom: [], note: null },
    ...{ doesNotSum: null, alternatives: [] },
    ...rest,
  }
}

/** Net income of one fiscal quarter of SoftBank Group. */
export function report(
  period: string,
  resultsOn: Day,
  value: string,
  cites: readonly Cite[],
  rest: Partial<Figure>,
): Report {
  const fiscal = parsePeriod(period)
  if (!fiscal) throw new RangeError(period)
  const owner = { kind: 'report', id: period } as const
  const income = figure(owner, fiscal.end, 'net-income', value, {
    ...{ id: `softbank.${period}.net-income`, subject: 'softbank', basis: 'flow' },
    ...{ period: fiscal.key, knownOn: resultsOn, cites },
    label: text(
      'Net income attributable to owners of the parent',
      '親会社の所有者に帰属する純利益',
    ),
    ...rest,
  })
  return { period: fiscal.key, resultsOn, cites, figures: [income] }
}

export function party(id: string, en: string, ja: string, rest: Partial<Party> = {}): Party {
  return {
    ...{ id, kind: 'person', name: text(en, ja), reading: null, country: null, side: 'japan' },
    ...{ short: true, called: [], knownOn: day('2025-05-24'), parts: [], offices: [], stances: [] },
    ...{ descriptions: [], website: null, wikidata: null, cites: [] },
    ...rest,
  }
}
