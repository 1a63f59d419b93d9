import type { NumberRange } from './asked-number.ts'
import { type Decimal, rescale, trimmed } from './decimal.ts'
import { type Money, money } from './money.ts'
import type { CashPlan, PayoutRule, PayoutTerms } from './payout.ts'

export const CASH_SHAPES = ['level', 'ramp', 'own'] as const
export type CashShape = (typeof CASH_SHAPES)[number]

/** Inputs that every payout has. `us` is `usContribution`, `equity` is `equityPart`. */
export const COMMON_INPUTS = [
  ...(['funding', 'sofr', 'spread', 'life', 'building', 'horizon'] as const),
  ...(['us', 'equity'] as const),
]

/**
 * Inputs of each shape of cash: `from`, `to` and `over` are the ramp's `first`, `last` and `years`; `years`
 * is a list, one amount a year.
 */
export const CASH_INPUTS = {
  level: ['each'],
  ramp: ['from', 'to', 'over'],
  own: ['years'],
} as const satisfies Readonly<Record<CashShape, readonly string[]>>

export type PayoutInput =
  | (typeof COMMON_INPUTS)[number]
  | (typeof CASH_INPUTS)[keyof typeof CASH_INPUTS][number]

export interface PayoutRange extends NumberRange {
  readonly unit: 'USD bn' | '%' | 'years'
}

const whole = (digits: bigint): Decimal => ({ digits, scale: 0 })
const years = (low: bigint, high: bigint): PayoutRange => ({
  ...{ unit: 'years', low: whole(low), high: whole(high), digits: 0 },
})
const percent = (low: bigint, high: bigint): PayoutRange => ({
  ...{ unit: '%', low: whole(low), high: whole(high), digits: 2 },
})
const billions = (low: Decimal): PayoutRange => ({
  ...{ unit: 'USD bn', low, high: whole(550n), digits: 9 },
})
const cash = billions(whole(0n))

/** Amounts are whole dollars: every half of them is a whole number of cents. */
export const PAYOUT_RANGES: Readonly<Record<PayoutInput, PayoutRange>> = {
  funding: billions({ digits: 1n, scale: 3 }),
  sofr: percent(0n, 20n),
  spread: percent(-2n, 20n),
  life: years(1n, 60n),
  building: years(0n, 15n),
  horizon: years(1n, 60n),
  us: percent(0n, 100n),
  equity: percent(0n, 100n),
  each: cash,
  from: cash,
  to: cash,
  over: years(2n, 60n),
  years: cash,
}

/** The most numbers a year-by-year list may have. */
export const MOST_CASH_YEARS = 60

const billion = (tenths: bigint): Money<'USD'> => money('USD', tenths * 100_000_000_00n)

/** The cash each shape starts from. */
const STARTING_CASH = {
  level: { shape: 'level', each: billion(21n) },
  ramp: { shape: 'ramp', first: billion(5n), last: billion(21n), years: 5 },
  own: { shape: 'own', years: [5n, 10n, 15n, 20n, 25n].map(billion) },
} as const satisfies { [S in CashShape]: Extract<CashPlan, { shape: S }> }

export const STARTING_RULE: PayoutRule = 'loan-account'

/** The worked example: $10bn at 4.0 + 1.5 percent over 20 years, $2.1bn of cash a year. All assumed. */
export const startingTerms: PayoutTerms = {
  funding: billion(100n),
  sofr: whole(4n),
  spread: { digits: 15n, scale: 1 },
  life: 20,
  building: 0,
  horizon: 20,
  cash: STARTING_CASH.level,
  carryInterest: false,
  usContribution: whole(50n),
  equityPart: whole(2n),
}

/** Terms as numbers in the units of their ranges; what the chosen shape of cash lacks is where it starts. */
export type PayoutNumbers = Readonly<Record<Exclude<PayoutInput, 'years'>, Decimal>> & {
  readonly years: readonly Decimal[]
}

export function numbersOf(terms: PayoutTerms): PayoutNumbers {
  const { level, ramp, own } = { ...STARTING_CASH, [terms.cash.shape]: terms.cash } as {
    [S in CashShape]: Extract<CashPlan, { shape: S }>
  }
  return {
    funding: inBillions(terms.funding),
    ...{ sofr: trimmed(terms.sofr), spread: trimmed(terms.spread) },
    ...{ life: count(terms.life), building: count(terms.building), horizon: count(terms.horizon) },
    ...{ us: trimmed(terms.usContribution), equity: trimmed(terms.equityPart) },
    each: inBillions(level.each),
    ...{ from: inBillions(ramp.first), to: inBillions(ramp.last), over: count(ramp.years) },
    years: own.years.map(inBillions),
  }
}

/** The terms that numbers within their ranges stand for. */
export function termsOf(
  numbers: PayoutNumbers,
  shape: CashShape,
  carryInterest: boolean,
): PayoutTerms {
  const { funding, sofr, spread, life, building, horizon, us, equity } = numbers
  return {
    ...{ funding: inDollars(funding), sofr, spread },
    ...{ life: counted(life), building: counted(building), horizon: counted(horizon) },
    ...{ cash: planOf(numbers, shape), carryInterest, usContribution: us, equityPart: equity },
  }
}

function planOf(numbers: PayoutNumbers, shape: CashShape): CashPlan {
  switch (shape) {
    case 'level':
      return { shape, each: inDollars(numbers.each) }
    case 'ramp': {
      const [first, last] = [inDollars(numbers.from), inDollars(numbers.to)]
      return { shape, first, last, years: counted(numbers.over) }
    }
    case 'own':
      return { shape, years: numbers.years.map(inDollars) }
  }
}

/** A billion dollars has eleven digits of cents. */
const CENTS_OF_BILLION = 11

function inBillions({ amount }: Money<'USD'>): Decimal {
  return trimmed({ digits: amount, scale: CENTS_OF_BILLION })
}

function inDollars(billions: Decimal): Money<'USD'> {
  return money('USD', rescale(billions, CENTS_OF_BILLION).digits)
}

function count(value: number): Decimal {
  return whole(BigInt(value))
}

function counted(value: Decimal): number {
  return Number(rescale(value, 0).digits)
}
