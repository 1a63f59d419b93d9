import type { Claim } from '#domain/claim.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { linesOf } from '#ui/chart/amount-row.ts'
import type { ShareRow, ShareSegment } from '#ui/chart/share-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { statedClass } from './capital-holders.ts'
import { labelled, type Part, toPart } from './capital-parts.ts'

export interface Stack {
  readonly row: ShareRow
  readonly parts: readonly Part[]
}

const LEVERAGE: ReadonlySet<string> = new Set(['leverage-multiple', 'geared-total'])

/**
 * What would be borrowed: a block of no known size in the report’s own words, and over it what others
 * put a number to. Null where the edition says nothing of it.
 */
export function debtOf(
  vehicle: Vehicle,
  claims: readonly Claim[],
  context: FigureContext,
): Stack | null {
  const { locale } = context.here
  const words = messages(locale).fundCapital
  const claim = claims.find(({ id }) => id === 'swf-leverage') ?? null
  const figures = vehicle.figures.filter(({ measure }) => LEVERAGE.has(measure))
  const figure = figures.find(({ quantity }) => quantity.kind === 'missing') ?? null
  const numbers = figures.filter(({ quantity }) => quantity.kind !== 'missing')
  if (figures.length === 0 && !claim) return null
  const segment: ShareSegment = {
    ...{ key: 'debt', tone: 'slate', part: 1, class: 'unknown', torn: true },
    title: figure ? labelled(figure, context) : (claim?.statement[locale] ?? words.noStatement),
    lines: linesOf([figure?.note?.[locale] ?? null]),
  }
  const said = numbers.map((each) => ({ key: each.id, text: labelled(each, context) }))
  const row = { key: 'debts', title: words.debt, line: null, marked: false, segments: [segment] }
  return {
    row: { ...row, said },
    parts: [
      ...numbers.map((each) => {
        const name = each.label[locale]
        const told = { key: each.id, name, class: statedClass(each, context), claim: null }
        return toPart({ ...told, figure: each }, context)
      }),
      toPart({ key: 'debt', name: words.debt, class: 'unknown', figure, claim }, context),
    ],
  }
}
