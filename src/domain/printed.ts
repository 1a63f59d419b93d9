import { divideRounded, formatDecimal } from './decimal.ts'
import { parseQuantity, type Single } from './quantity.ts'
import type { Exact } from './reckon.ts'

/** A number as the press printed it. */
export interface Printed {
  readonly quantity: Single
  /** The digits as printed, in the record's notation. */
  readonly asPrinted: string
}

const NOTATION = /^[+-]?\d+(?:\.(\d+))?(k|m|bn|tn)? (.+)$/
const POWERS: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9, tn: 12 }

/** Reads `3.5bn USD`, `-17.7 %`, `4 years`; throws on a range or on what is no quantity. */
export function parsePrinted(text: string): Printed {
  const quantity = parseQuantity(text)
  if (quantity.kind === 'money' || quantity.kind === 'measurement') {
    return { quantity, asPrinted: text }
  }
  throw new RangeError(`"${text}" is not one number`)
}

/** A computed number, rounded once to the digits and in the notation of the print: `124 %`, `3.5bn USD`. */
export function roundedAs({ top, bottom }: Exact, { asPrinted }: Printed): string {
  const [, decimals = '', mark = '', unit = ''] = NOTATION.exec(asPrinted) ?? []
  const scale = decimals.length
  const power = POWERS[mark] ?? 0
  const digits = divideRounded(top * 10n ** BigInt(scale), bottom * 10n ** BigInt(power))
  return `${formatDecimal({ digits, scale })}${mark} ${unit}`
}

/** Is the computed number, rounded to the digits that were printed, the printed one? */
export function isPrinted(exact: Exact, printed: Printed): boolean {
  if (exact.unit !== unitOf(printed.quantity)) return false
  return roundedAs(exact, printed) === printed.asPrinted.replace(/^\+/, '')
}

/** The unit a quantity is in: a currency, or that of a measurement. */
export function unitOf(single: Single): Exact['unit'] {
  return single.kind === 'money' ? single.money.currency : single.unit
}

/** Whether more digits were printed than the figures give: such a print cannot be held against them. */
export function isFiner({ quantity }: Printed, { precision }: Exact): boolean {
  return quantity.kind === 'money' && precision !== null && quantity.precision < precision
}
