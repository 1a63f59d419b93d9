import { compareDecimals, type Decimal, trimmed } from './decimal.ts'
import type { Figure } from './figure.ts'
import type { MacroFact } from './fund.ts'
import { MINOR_DIGITS } from './money.ts'
import { type Assumptions, INPUT_RANGES, SCENARIO_INPUTS, type ScenarioInput } from './scenario.ts'
import type { Vehicle } from './vehicle.ts'
import { lastDay } from './when.ts'

/** Where a number a scenario starts from comes from; `figure` is null where it is our assumption. */
export interface StartingPoint {
  readonly value: Decimal | null
  readonly figure: Figure | null
}

export type StartingPoints = Readonly<Record<ScenarioInput, StartingPoint>>

/** Where no source gives a number: round ones that favour no holder and no lender. */
const OURS: Readonly<Record<ScenarioInput, Decimal | null>> = {
  equity: null,
  ...{ us: whole(40n), japan: whole(40n), partners: whole(10n), public: whole(10n) },
  leverage: whole(2n),
  dollars: whole(50n),
  usd: whole(4n),
  jpy: whole(2n),
  return: whole(6n),
  fee: { digits: 5n, scale: 1 },
  years: whole(10n),
  loss: whole(10n),
  receipts: null,
  reserves: null,
}

function whole(digits: bigint): Decimal {
  return { digits, scale: 0 }
}

/** The macro figures each input starts from, by the beginnings of their ids. */
const SERIES: Readonly<Partial<Record<ScenarioInput, RegExp>>> = {
  usd: /^ust10-/,
  jpy: /^jgb10-/,
  receipts: /^us-receipts-/,
  reserves: /^jp-reserves-\d/,
}

/** The latest figure of the edition for each input, else our assumption; null where the fund has no capital. */
export function startingPoints(
  { figures }: Pick<Vehicle, 'figures'>,
  macro: readonly MacroFact[],
): StartingPoints | null {
  const points = SCENARIO_INPUTS.map((input) => {
    const series = SERIES[input]
    const found = series
      ? macro.filter(({ id }) => series.test(id)).map(({ figure }) => figure)
      : figures
    // A yield told for about a day has no day to be cited by.
    const firm = found.filter(
      ({ measure, on }) => measure === MEASURES[input] && on.kind !== 'circa',
    )
    return [input, sourced(input, firm) ?? { value: OURS[input], figure: null }] as const
  })
  const all = Object.fromEntries(points) as StartingPoints
  return all.equity.value ? all : null
}

const MEASURES: Readonly<Partial<Record<ScenarioInput, string>>> = {
  equity: 'initial-capital',
  leverage: 'leverage-multiple',
  ...{ usd: 'yield', jpy: 'yield' },
  receipts: 'receipts',
  reserves: 'reserve-assets',
}

export function valuesOf(points: StartingPoints): Assumptions {
  const values = SCENARIO_INPUTS.map((input) => [input, points[input].value] as const)
  return Object.fromEntries(values) as Assumptions
}

/** The last figure with one number that the input may be. */
function sourced(input: ScenarioInput, figures: readonly Figure[]): StartingPoint | null {
  const { low, high } = INPUT_RANGES[input]
  return figures.reduce<StartingPoint | null>((last, figure) => {
    const value = numberOf(figure)
    if (!value || compareDecimals(value, low) < 0 || compareDecimals(value, high) > 0) return last
    const earlier = last?.figure && lastDay(last.figure.on) > lastDay(figure.on)
    return earlier ? last : { value, figure }
  }, null)
}

/** Billions of dollars, percent, or a multiple. */
function numberOf({ quantity }: Figure): Decimal | null {
  if (quantity.kind === 'measurement') return trimmed(quantity.value)
  if (quantity.kind !== 'money' || quantity.money.currency !== 'USD') return null
  return trimmed({ digits: quantity.money.amount, scale: MINOR_DIGITS.USD + 9 })
}
