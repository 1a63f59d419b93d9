import { type Decimal, parseDecimal, rescale } from './decimal.ts'
import { type Currency, isCurrency, MINOR_DIGITS, type Money } from './money.ts'

/** Units that are not money: a per-share price is no amount one can pay, a rate no sum. */
export const UNITS = [
  '%',
  'pp',
  'bp',
  'x',
  'JPY/share',
  'JPY/USD',
  'GW',
  'days',
  'business-days',
  'quarters',
  'years',
  'shares',
  'jobs',
  'projects',
] as const
export type Unit = (typeof UNITS)[number]

/** Why there is no number. Never shown as zero, never left blank. */
export const MISSING = ['not-assessed', 'not-disclosed', 'unknown', 'not-applicable'] as const
export type MissingReason = (typeof MISSING)[number]

/** `precision` is the smallest unit the source gave, in minor units: 517.18bn JPY has 10,000,000. */
export interface Amount<C extends Currency = Currency> {
  readonly kind: 'money'
  readonly money: Money<C>
  readonly precision: bigint
}

/** `value` keeps the digits the source gave; its unit in the last place is `10^-scale × step`. */
export interface Measurement {
  readonly kind: 'measurement'
  readonly unit: Unit
  readonly value: Decimal
  readonly precision: Decimal
}

export type Single = Amount | Measurement

export type Quantity =
  | Single
  | { readonly kind: 'range'; readonly low: Single; readonly high: Single }
  | { readonly kind: 'missing'; readonly reason: MissingReason }

export type QuantityError =
  | { readonly kind: 'not-a-number'; readonly text: string }
  | { readonly kind: 'unknown-unit'; readonly text: string }
  | { readonly kind: 'fraction-of-minor-unit'; readonly currency: Currency; readonly text: string }
  | { readonly kind: 'range-reversed'; readonly text: string }

const MULTIPLIERS: Record<string, number> = { '': 0, k: 3, m: 6, bn: 9, tn: 12 }
const NUMBER = /^([+-]?\d+(?:\.\d+)?)(k|m|bn|tn)?$/

/** Reads `517.18bn JPY`, `-227.6bn JPY`, `18.0 %`, `1..2 %`; or says what is wrong. */
export function parseQuantity(text: string): Quantity | QuantityError {
  const space = text.indexOf(' ')
  const number = space < 0 ? text : text.slice(0, space)
  const unit = space < 0 ? '' : text.slice(space + 1)
  if (!isCurrency(unit) && !isUnit(unit)) return { kind: 'unknown-unit', text: unit }
  const [low = '', high, ...rest] = number.split('..')
  if (rest.length > 0) return { kind: 'not-a-number', text: number }
  const first = parseSingle(low, unit)
  if (high === undefined || isQuantityError(first)) return first
  const second = parseSingle(high, unit)
  if (isQuantityError(second)) return second
  if (sizeOf(first) > sizeOf(second)) return { kind: 'range-reversed', text }
  return { kind: 'range', low: first, high: second }
}

export function isQuantityError(value: Quantity | QuantityError): value is QuantityError {
  return !['money', 'measurement', 'range', 'missing'].includes(value.kind)
}

export function isUnit(text: string): text is Unit {
  return (UNITS as readonly string[]).includes(text)
}

function parseSingle(text: string, unit: Currency | Unit): Single | QuantityError {
  const match = NUMBER.exec(text)
  const decimal = match?.[1] === undefined ? null : parseDecimal(match[1])
  const power = MULTIPLIERS[match?.[2] ?? '']
  if (!decimal || power === undefined) return { kind: 'not-a-number', text }
  return isCurrency(unit)
    ? toAmount(decimal, power, unit, text)
    : toMeasurement(decimal, power, unit)
}

function toAmount(decimal: Decimal, power: number, currency: Currency, text: string) {
  const shift = power + MINOR_DIGITS[currency] - decimal.scale
  if (shift < 0) return { kind: 'fraction-of-minor-unit', currency, text } as const
  const precision = 10n ** BigInt(shift)
  return {
    kind: 'money',
    money: { currency, amount: decimal.digits * precision },
    precision,
  } as const
}

function toMeasurement(decimal: Decimal, power: number, unit: Unit): Measurement {
  const whole = Math.min(decimal.scale, power)
  const factor = 10n ** BigInt(power - whole)
  const scale = decimal.scale - whole
  return {
    kind: 'measurement',
    unit,
    value: { digits: decimal.digits * factor, scale },
    precision: { digits: factor, scale },
  }
}

/** For ordering two singles of one unit only. */
function sizeOf(single: Single): bigint {
  return single.kind === 'money' ? single.money.amount : rescale(single.value, 12).digits
}
