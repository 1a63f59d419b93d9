import { type Break, isBefore } from './break.ts'
import type { Decimal } from './decimal.ts'
import type { Figure } from './figure.ts'
import { type FiscalPeriod, lastQuarter, quartersOf } from './period.ts'
import { firstTold } from './printing.ts'
import type { Amount, MissingReason, Quantity } from './quantity.ts'
import type { Measure } from './softbank.ts'
import { isAmount } from './sums.ts'

/** Why there is no number: the record's reason, or ours. */
export type NoNumber =
  | MissingReason
  | 'not-in-record'
  | 'parts-missing'
  | 'two-presentations'
  | 'not-added'

/** A line's number for a period. */
export type Told =
  | {
      readonly kind: 'figure'
      readonly figure: Figure
      /** Exact; already divided where `divisor` is set. */
      readonly quantity: Quantity
      readonly presentation: string | null
      readonly divisor: bigint | null
    }
  /** Quarters of ours added up; no finer than the coarsest of them. */
  | {
      readonly kind: 'sum'
      readonly parts: readonly Figure[]
      readonly quantity: Amount
      readonly presentation: string | null
    }
  | { readonly kind: 'missing'; readonly figure: Figure | null; readonly reason: NoNumber }

/** A line's number for a period: as filed, or quarters added up for a stretch nobody filed alone. */
export function tellOf(
  measure: Measure,
  period: FiscalPeriod,
  first: boolean,
  figures: ReadonlyMap<string, Figure>,
): Told {
  const find = ({ key }: FiscalPeriod) => {
    const figure = figures.get(`softbank.${key}.${measure.id}`)
    return figure && first ? firstTold(figure) : figure
  }
  if (measure.basis !== 'flow') return toTold(find(period) ?? find(lastQuarter(period)))
  const cumulative = period.part === 'h1' || period.part === '9m'
  if (!cumulative) return toTold(find(period))
  const filed = find(period)
  if (filed) return toTold(filed)
  if (measure.unit !== 'JPY') return { kind: 'missing', figure: null, reason: 'not-added' }
  return sumOf(
    quartersOf(period.fiscalYear)
      .filter(({ end }) => end <= period.end)
      .map(find),
  )
}

function toTold(figure: Figure | undefined): Told {
  if (figure === undefined) return { kind: 'missing', figure: null, reason: 'not-in-record' }
  const { quantity, presentation } = figure
  if (quantity.kind === 'missing') return { kind: 'missing', figure, reason: quantity.reason }
  return { kind: 'figure', figure, quantity, presentation, divisor: null }
}

/** Quarters are added only where each is known and all are told the same way. */
function sumOf(quarters: readonly (Figure | undefined)[]): Told {
  const missing = (reason: NoNumber): Told => ({ kind: 'missing', figure: null, reason })
  const parts = quarters.flatMap((figure) => (figure && isAmount(figure) ? [figure] : []))
  const [head] = parts
  if (!head || parts.length < quarters.length) return missing('parts-missing')
  if (parts.some(({ presentation }) => presentation !== head.presentation))
    return missing('two-presentations')
  const amount = parts.reduce((sum, { quantity }) => sum + quantity.money.amount, 0n)
  const precision = parts.reduce(
    (most, { quantity }) => (quantity.precision > most ? quantity.precision : most),
    1n,
  )
  const money = { currency: head.quantity.money.currency, amount }
  return {
    kind: 'sum',
    parts,
    quantity: { kind: 'money', money, precision },
    presentation: head.presentation,
  }
}

/** A per-share figure from before a split, on the shares after it. */
export function adjusted(told: Told, period: FiscalPeriod, split: Break | undefined): Told {
  if (!split || split.divisor === null || told.kind !== 'figure') return told
  const { quantity } = told
  if (quantity.kind !== 'measurement') return told
  if (!isBefore(split, period)) return { ...told, presentation: null }
  const value = dividedExactly(quantity.value, split.divisor)
  return { ...told, quantity: { ...quantity, value }, presentation: null, divisor: split.divisor }
}

/** Throws for a divisor that leaves no finite decimal. */
function dividedExactly({ digits, scale }: Decimal, divisor: bigint): Decimal {
  for (let more = 0; more < 8; more++) {
    const raised = digits * 10n ** BigInt(more)
    if (10n ** BigInt(more) % divisor === 0n)
      return { digits: raised / divisor, scale: scale + more }
  }
  throw new RangeError(`a number divided by ${divisor} has no exact decimal`)
}

/** The figures of the record a number rests on; of a missing one, the entry that says why. */
export function figuresOf(told: Told): readonly Figure[] {
  if (told.kind === 'sum') return told.parts
  return told.figure ? [told.figure] : []
}
