import { type Decimal, parseDecimal, rescale } from '#domain/decimal.ts'
import type { Locale } from '#domain/text.ts'

const NEGATIVE = /^(?:[▲△−‐-]|minus |マイナス)/
const APPROXIMATE = /^(?:≈|約|about )\s*/
const EN_AMOUNT =
  /^(?:[¥$€£]|[A-Z]{3} )?([\d,]+(?:\.\d+)?)\s?(trillion|billion|million|thousand|tn|bn|m|k)?(?!(?!x)[a-z])/
const EN_POWERS: Readonly<Record<string, number>> = {
  trillion: 12,
  tn: 12,
  billion: 9,
  bn: 9,
  million: 6,
  m: 6,
  thousand: 3,
  k: 3,
}
const JA_POWERS: Readonly<Record<string, number>> = { 京: 16, 兆: 12, 億: 8, 万: 4, '': 0 }
const JA_AMOUNT = /^(?:1ドル=?)?((?:[\d,]+(?:\.\d+)?[京兆億万]?)+)/
const SEN = /^円(\d{1,2})銭/

/**
 * The exact number an amount on screen stands for, in yen, dollars or its own unit; null if it is none.
 * Takes every mark of a negative and full-width forms. Digits of a table are read as they stand:
 * their unit is in the caption.
 */
export function parseDisplayed(text: string, locale: Locale): Decimal | null {
  const plain = text.normalize('NFKC').trim().replace(APPROXIMATE, '')
  const bracketed = /^\((.*)\)$/.exec(plain)
  const signed = bracketed?.[1] ?? plain
  const negative = bracketed !== null || NEGATIVE.test(signed)
  const body = signed.replace(NEGATIVE, '').replace(/^\+/, '').trim()
  const size = locale === 'en' ? parseEnglish(body) : parseJapanese(body)
  return size && negative ? { digits: -size.digits, scale: size.scale } : size
}

function parseEnglish(body: string): Decimal | null {
  const match = EN_AMOUNT.exec(body)
  const number = match?.[1] === undefined ? null : parseDecimal(match[1].replaceAll(',', ''))
  return number && shift(number, EN_POWERS[match?.[2] ?? ''] ?? 0)
}

function parseJapanese(body: string): Decimal | null {
  const match = JA_AMOUNT.exec(body)
  if (match?.[1] === undefined) return null
  let sum: Decimal = { digits: 0n, scale: 0 }
  for (const [, digits = '', mark = ''] of match[1].matchAll(/([\d,]+(?:\.\d+)?)([京兆億万]?)/g)) {
    const number = parseDecimal(digits.replaceAll(',', ''))
    if (number === null) return null
    sum = plus(sum, shift(number, JA_POWERS[mark] ?? 0))
  }
  const sen = SEN.exec(body.slice(match[0].length))
  return sen ? plus(sum, { digits: BigInt(sen[1] ?? '0'), scale: 2 }) : sum
}

function shift({ digits, scale }: Decimal, power: number): Decimal {
  return power >= scale
    ? { digits: digits * 10n ** BigInt(power - scale), scale: 0 }
    : { digits, scale: scale - power }
}

function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { digits: rescale(a, scale).digits + rescale(b, scale).digits, scale }
}
