import { abs, formatDecimal } from '#domain/decimal.ts'
import { type Currency, MINOR_DIGITS, type Money } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { dropZeros, groupDigits, sizeAt, writeMyriads } from './digits.ts'
import { type NumberStyle, negativeMarks, type Piece, UNSIGNED } from './piece.ts'
import { type Fitted, fit, type Step } from './rounding.ts'
import { words } from './words.ts'

/** Marks written before the digits in English; other currencies put their code there. */
const MARKS: Partial<Record<Currency, string>> = { JPY: '¥', USD: '$', EUR: '€', GBP: '£' }

const PLAIN: Step = { from: -9, unit: 0, places: 9, plain: true }
const EN_PROSE: readonly Step[] = [
  { from: 12, unit: 12, places: 2 },
  { from: 9, unit: 9, places: 1 },
  { from: 6, unit: 6, places: 1, trim: true },
  PLAIN,
]
const EN_CHART: readonly Step[] = [
  { from: 12, unit: 12, places: 2 },
  { from: 11, unit: 9, places: 0 },
  { from: 9, unit: 9, places: 1 },
  { from: 8, unit: 6, places: 0 },
  { from: 6, unit: 6, places: 1, trim: true },
  PLAIN,
]
/** The nearest 億; below 10億 that would lose too much, so the nearest 万. */
const JA_PROSE: readonly Step[] = [
  { from: 9, unit: 8, places: 0 },
  { from: 6, unit: 4, places: 0 },
  PLAIN,
]
const JA_CHART: readonly Step[] = [
  { from: 12, unit: 12, places: 2, trim: true },
  { from: 9, unit: 8, places: 0 },
  { from: 8, unit: 8, places: 1, trim: true },
  { from: 6, unit: 4, places: 0 },
  PLAIN,
]
/** As fine as English prose, so that an approximate amount has the same digits in both languages. */
const JA_ROUND: readonly Step[] = [
  { from: 12, unit: 12, places: 2, trim: true },
  { from: 9, unit: 8, places: 0 },
  { from: 6, unit: 4, places: -1 },
  PLAIN,
]
const EN_WORDS: Readonly<Record<number, string>> = { 12: ' trillion', 9: ' billion', 6: ' million' }
const EN_SHORT: Readonly<Record<number, string>> = { 12: 'tn', 9: 'bn', 6: 'm' }
const JA_MARKS: Readonly<Record<number, string>> = { 12: '兆', 8: '億', 4: '万' }

export function markOf(currency: Currency): string {
  return MARKS[currency] ?? `${currency} `
}

/** The parts of a written amount. `precision` is in minor units; without it the amount is exact. */
export function moneyPiece(
  money: Money,
  locale: Locale,
  style: NumberStyle,
  precision?: bigint,
): Piece {
  if (style === 'table') return piece(money, locale, style, tableDigits(money))
  return locale === 'ja'
    ? japanesePiece(money, style, precision)
    : englishPiece(money, style, precision)
}

/** An amount approximate by nature, in Japanese: decimals of 兆 rather than 兆 and 億. */
export function roundPiece(money: Money, style: NumberStyle): Piece {
  const { currency, amount } = money
  const fitted = fit(abs(amount), MINOR_DIGITS[currency], JA_ROUND)
  const digits =
    fitted.step.unit === 12
      ? `${decimalDigits(fitted, currency)}${JA_MARKS[12]}`
      : myriadDigits(fitted, currency)
  return piece(money, 'ja', style, digits, words('ja').currency[currency])
}

function englishPiece(money: Money, style: NumberStyle, precision?: bigint): Piece {
  const { currency, amount } = money
  const steps = style === 'chart' ? EN_CHART : EN_PROSE
  const fitted = fit(abs(amount), MINOR_DIGITS[currency], steps, precision)
  const digits = groupDigits(decimalDigits(fitted, currency))
  const unit = (style === 'chart' ? EN_SHORT : EN_WORDS)[fitted.step.unit] ?? ''
  if (style !== 'accessible') {
    return { ...piece(money, 'en', style, digits, unit), prefix: markOf(currency) }
  }
  return piece(money, 'en', style, digits, `${unit} ${words('en').currency[currency]}`)
}

function japanesePiece(money: Money, style: NumberStyle, precision?: bigint): Piece {
  const { currency, amount } = money
  const steps = style === 'chart' ? JA_CHART : JA_PROSE
  const fitted = fit(abs(amount), MINOR_DIGITS[currency], steps, precision)
  const digits =
    style === 'chart'
      ? groupDigits(decimalDigits(fitted, currency)) + (JA_MARKS[fitted.step.unit] ?? '')
      : myriadDigits(fitted, currency)
  return piece(money, 'ja', style, digits, words('ja').currency[currency])
}

function piece(
  money: Money,
  locale: Locale,
  style: NumberStyle,
  digits: string,
  suffix = '',
): Piece {
  const marks = money.amount < 0n ? negativeMarks(locale, style) : UNSIGNED
  return { ...marks, prefix: '', digits, suffix }
}

/** Millions, whole. */
function tableDigits({ currency, amount }: Money): string {
  return groupDigits(sizeAt({ digits: amount, scale: MINOR_DIGITS[currency] + 6 }, 0))
}

function decimalDigits({ size, step, places }: Fitted, currency: Currency): string {
  const scale = MINOR_DIGITS[currency] + step.unit
  const text = sizeAt({ digits: size, scale }, places)
  if (step.plain) return /\.0+$/.test(text) ? dropZeros(text) : text
  return step.trim ? dropZeros(text) : text
}

function myriadDigits({ size }: Fitted, currency: Currency): string {
  const minor = MINOR_DIGITS[currency]
  const one = 10n ** BigInt(minor)
  const rest = size % one
  const fraction = rest === 0n ? '' : formatDecimal({ digits: rest, scale: minor }).slice(1)
  return writeMyriads(size / one) + fraction
}
