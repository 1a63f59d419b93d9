import { abs, type Decimal, formatDecimal, parseDecimal } from '#domain/decimal.ts'
import type { Currency } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { markOf } from './amount.ts'
import { dropZeros, groupDigits, writeMyriads } from './digits.ts'
import { negativeMarks, type Piece, UNSIGNED } from './piece.ts'
import { words } from './words.ts'

const NUMBER = /^([+-]?\d+(?:\.\d+)?)(k|m|bn|tn)?$/
const POWERS: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9, tn: 12 }
const JA_MARKS: Readonly<Record<number, string>> = { 12: '兆', 8: '億', 4: '万', 0: '' }

/** One side of a record notation like `-227.646bn`, digit for digit; null if it is no number. */
export function reportedPiece(text: string, currency: Currency, locale: Locale): Piece | null {
  const match = NUMBER.exec(text)
  const value = match?.[1] === undefined ? null : parseDecimal(match[1])
  if (!value) return null
  const marks = value.digits < 0n ? negativeMarks(locale, 'prose') : UNSIGNED
  const size = { digits: abs(value.digits), scale: value.scale }
  const multiplier = match?.[2] ?? ''
  if (locale === 'en') {
    const digits = groupDigits(formatDecimal(size))
    return { ...marks, prefix: markOf(currency), digits, suffix: multiplier }
  }
  const digits = japaneseDigits(size, multiplier)
  return { ...marks, prefix: '', digits, suffix: words('ja').currency[currency] }
}

/** Exact in 兆, 億 or 万; zeros the source printed after its point stay, ours do not appear. */
function japaneseDigits(size: Decimal, multiplier: string): string {
  const power = POWERS[multiplier] ?? 0
  const unit = unitOf(size, power)
  const shift = power - unit - size.scale
  const inUnit: Decimal =
    shift >= 0
      ? { digits: size.digits * 10n ** BigInt(shift), scale: 0 }
      : { digits: size.digits, scale: -shift }
  const text = formatDecimal(inUnit)
  const [whole = '0', fraction = ''] = (size.scale === 0 ? dropZeros(text) : text).split('.')
  return writeWhole(BigInt(whole), fraction, unit)
}

/** Amounts given in thousands or single units are written out whole: `123万4567円`. */
function unitOf(size: Decimal, power: number): number {
  const reaches = (unit: number) =>
    size.digits * 10n ** BigInt(power) >= 10n ** BigInt(unit + size.scale)
  if (power === 12 && reaches(12)) return 12
  if (power <= 3) return 0
  return [8, 4].find(reaches) ?? 0
}

function writeWhole(whole: bigint, fraction: string, unit: number): string {
  const mark = JA_MARKS[unit] ?? ''
  if (fraction === '') return writeMyriads(whole * 10n ** BigInt(unit))
  const low = whole % 10_000n
  const high = whole - low
  const above = high > 0n ? writeMyriads(high * 10n ** BigInt(unit)) : ''
  return `${above}${low}.${fraction}${mark}`
}
