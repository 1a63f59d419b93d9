import { type Decimal, parseDecimal, rescale } from './decimal.ts'
import type { Figure } from './figure.ts'
import { parsePeriod } from './period.ts'
import { isQuantityError, parseQuantity, type Quantity, type Single } from './quantity.ts'

/** How a quarter follows from what was filed: as a difference of two cumulative figures, or otherwise. */
export const SCHEMES = ['h1-q1', '9m-h1', 'year-9m', 'other'] as const
export type Scheme = (typeof SCHEMES)[number]

export interface Derivation {
  readonly scheme: Scheme
  /** As recorded and language-neutral; amounts of a plain difference are in billions. */
  readonly formula: string
  /** The two numbers of a plain difference that gives the figure; null where the formula is none. */
  readonly difference: Difference | null
  /**
   * How far the figure may be off either way because its inputs are rounded; null where that has no
   * bound: a difference of per-share figures also moves with the number of shares.
   */
  readonly uncertainty: Single | null
}

export interface Difference {
  readonly minuend: Decimal
  readonly subtrahend: Decimal
}

const SCHEME_OF: Readonly<Record<string, Scheme>> = { q2: 'h1-q1', q3: '9m-h1', q4: 'year-9m' }
const NUMBER = String.raw`[−-]?[\d,]+(?:\.\d+)?`
const PLAIN = new RegExp(`^(${NUMBER}) − (?:\\((${NUMBER})\\)|(${NUMBER}))$`)
/** Amounts in a formula are in billions: nine places above the unit. */
const BILLIONS = 9

/** Null for a figure that was reported as it is. */
export function derivationOf(figure: Figure): Derivation | null {
  const { formula, period, basis, quantity } = figure
  if (formula === null) return null
  const difference = differenceOf(formula, quantity)
  const part = period === null ? undefined : parsePeriod(period)?.part
  const scheme = basis === 'flow' && difference && part ? SCHEME_OF[part] : undefined
  return { scheme: scheme ?? 'other', formula, difference, uncertainty: uncertaintyOf(figure) }
}

/** `5,002.271 − 3,172.653`, if its two numbers give the quantity to within its precision. */
function differenceOf(formula: string, quantity: Quantity): Difference | null {
  const match = PLAIN.exec(formula)
  const minuend = readNumber(match?.[1])
  const subtrahend = readNumber(match?.[2] ?? match?.[3])
  if (!minuend || !subtrahend) return null
  return gives({ minuend, subtrahend }, quantity) ? { minuend, subtrahend } : null
}

function readNumber(text: string | undefined): Decimal | null {
  return text === undefined ? null : parseDecimal(text.replaceAll(',', '').replace('−', '-'))
}

function gives({ minuend, subtrahend }: Difference, quantity: Quantity): boolean {
  if (quantity.kind !== 'money' && quantity.kind !== 'measurement') return false
  const money = quantity.kind === 'money'
  const value = money ? { digits: quantity.money.amount, scale: BILLIONS } : quantity.value
  const grain = money ? { digits: quantity.precision, scale: BILLIONS } : quantity.precision
  const scale = Math.max(...[minuend, subtrahend, value, grain].map((each) => each.scale))
  const [from, less, is, within] = [minuend, subtrahend, value, grain].map(
    (each) => rescale(each, scale).digits,
  ) as [bigint, bigint, bigint, bigint]
  const off = from - less - is
  return off <= within && -off <= within
}

/**
 * One in the last digit as filed. Where the record gives a precision of its own, that is the width
 * of the interval, and half of it lies on either side.
 */
function uncertaintyOf({ quantity, asReported }: Figure): Single | null {
  if (quantity.kind === 'measurement') {
    if (quantity.unit === 'JPY/share') return null
    return { ...quantity, value: quantity.precision }
  }
  if (quantity.kind !== 'money') return null
  const { money, precision } = quantity
  const written = parseQuantity(asReported ?? '')
  const own =
    !isQuantityError(written) && written.kind === 'money' && written.precision !== precision
  const amount = own ? (precision + 1n) / 2n : precision
  const bound = { currency: money.currency, amount }
  return { kind: 'money', money: bound, precision: lastPlace(amount) }
}

/** The unit of the last digit that is not zero: 100 of 2,500. */
function lastPlace(amount: bigint): bigint {
  let place = 1n
  while (amount !== 0n && amount % (place * 10n) === 0n) place *= 10n
  return place
}
