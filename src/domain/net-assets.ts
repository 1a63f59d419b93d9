import { abs, type Decimal, divideRounded } from './decimal.ts'
import type { Figure } from './figure.ts'
import type { HoldingsTable } from './softbank.ts'
import { type AmountFigure, isAmount } from './sums.ts'

/** A number as told beside the same number worked out from parts as told, in minor units. */
export interface Footing {
  readonly told: AmountFigure
  readonly added: readonly AmountFigure[]
  readonly subtracted: readonly AmountFigure[]
  readonly computed: bigint
  /** Told less computed. */
  readonly difference: bigint
  /** The sum of the half-precisions of all that took part. */
  readonly tolerance: bigint
  readonly agrees: boolean
}

/** The table's figure of a measure, if it is an amount. */
export function amountIn({ figures }: HoldingsTable, measure: string): AmountFigure | null {
  const figure = figures.find((each) => each.measure === measure)
  return figure && isAmount(figure) ? figure : null
}

/** The parts of the holdings against their value; null unless the value and every part are told as amounts. */
export function footHoldings(table: HoldingsTable): Footing | null {
  const parts = table.items.map(({ figure }) => figure)
  if (parts.length === 0 || !parts.every(isAmount)) return null
  return foot(amountIn(table, 'equity-value-of-holdings'), parts, [])
}

/** Value of holdings − net debt = net asset value. */
export function footNetAssets(table: HoldingsTable): Footing | null {
  const value = amountIn(table, 'equity-value-of-holdings')
  return foot(amountIn(table, 'nav'), [value], [amountIn(table, 'net-debt')])
}

/** Consolidated net debt − that of self-financing entities − other adjustments = net debt. */
export function footNetDebt(table: HoldingsTable): Footing | null {
  const deducted = ['net-debt-self-financing', 'net-debt-other-adjustments']
  return foot(
    amountIn(table, 'net-debt'),
    [amountIn(table, 'consolidated-net-debt')],
    deducted.map((measure) => amountIn(table, measure)),
  )
}

function foot(
  told: AmountFigure | null,
  plus: readonly (AmountFigure | null)[],
  minus: readonly (AmountFigure | null)[],
): Footing | null {
  const added = plus.flatMap((figure) => figure ?? [])
  const subtracted = minus.flatMap((figure) => figure ?? [])
  const complete = added.length === plus.length && subtracted.length === minus.length
  if (told === null || !complete) return null
  const computed = total(added) - total(subtracted)
  const difference = told.quantity.money.amount - computed
  const all = [told, ...added, ...subtracted]
  const precision = all.reduce((sum, { quantity }) => sum + quantity.precision, 0n)
  const tolerance = (precision + 1n) / 2n
  const agrees = abs(difference) <= tolerance
  return { told, added, subtracted, computed, difference, tolerance, agrees }
}

/** Throws if the figures are not in one currency. */
function total(figures: readonly AmountFigure[]): bigint {
  const currencies = new Set(figures.map(({ quantity }) => quantity.money.currency))
  if (currencies.size > 1) throw new TypeError(`${[...currencies].join(' and ')} do not mix`)
  return figures.reduce((sum, { quantity }) => sum + quantity.money.amount, 0n)
}

/** Net debt over the value of holdings, worked out and as told. */
export interface LoanToValue {
  readonly debt: AmountFigure
  readonly value: AmountFigure
  /** Tenths of a percent, half away from zero. */
  readonly tenths: bigint
  readonly told: Figure | null
  /** They differ by more than a tenth of a point, the ratio taken exactly. */
  readonly apart: boolean
}

/** Null unless net debt and a positive value of holdings are told as amounts. */
export function loanToValue(table: HoldingsTable): LoanToValue | null {
  const debt = amountIn(table, 'net-debt')
  const value = amountIn(table, 'equity-value-of-holdings')
  if (!debt || !value || value.quantity.money.amount <= 0n) return null
  const [owed, held] = [debt.quantity.money.amount, value.quantity.money.amount]
  const told = table.figures.find(({ measure }) => measure === 'ltv') ?? null
  const ratio = told && percentOf(told)
  return {
    ...{ debt, value, told },
    tenths: divideRounded(owed * 1000n, held),
    apart: ratio !== null && isApart(owed, held, ratio),
  }
}

/** |owed / held − told| > 0.1 %, multiplied out so that nothing is rounded. */
function isApart(owed: bigint, held: bigint, { digits, scale }: Decimal): boolean {
  const unit = 10n ** BigInt(scale)
  return 10n * abs(owed * 100n * unit - digits * held) > held * unit
}

/** A figure in percent as the decimal its source gave; null for any other. */
export function percentOf({ quantity }: Figure): Decimal | null {
  return quantity.kind === 'measurement' && quantity.unit === '%' ? quantity.value : null
}

/** What part of the value of holdings one of them is, in tenths of a percent; null where either is not told. */
export function shareOfHoldings(table: HoldingsTable, measure: string): bigint | null {
  const value = amountIn(table, 'equity-value-of-holdings')
  const figure = table.items.find((item) => item.figure.measure === measure)?.figure
  if (!value || !figure || !isAmount(figure) || value.quantity.money.amount <= 0n) return null
  return divideRounded(figure.quantity.money.amount * 1000n, value.quantity.money.amount)
}
