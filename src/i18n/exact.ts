import { abs, formatDecimal } from '#domain/decimal.ts'
import { MINOR_DIGITS, type Money } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { markOf } from './amount.ts'
import { dropZeros, groupDigits } from './digits.ts'
import { formatMoney } from './money.ts'
import { withQualifier } from './number.ts'
import { joinPiece, negativeMarks, UNSIGNED } from './piece.ts'
import { words } from './words.ts'

const EN_UNITS = [
  [12, 'tn'],
  [9, 'bn'],
  [6, 'm'],
] as const
const JA_UNITS = [
  [12, '兆'],
  [8, '億'],
  [4, '万'],
] as const
/** An amount of more digits is a string nobody reads on a drawing. */
const READABLE = 5

/** An amount as on a chart and never rounded, in its largest unit: `$99.99bn`, `999.9億ドル`. */
export function formatExact({ currency, amount }: Money, locale: Locale): string {
  const minor = MINOR_DIGITS[currency]
  const size = abs(amount)
  const units: readonly (readonly [number, string])[] = locale === 'ja' ? JA_UNITS : EN_UNITS
  const [power, mark] = units.find(([each]) => size >= 10n ** BigInt(each + minor)) ?? [0, '']
  const plain = formatDecimal({ digits: size, scale: minor + power })
  const digits = groupDigits(power === 0 ? plain.replace(/\.0+$/, '') : dropZeros(plain))
  const marks = amount < 0n ? negativeMarks(locale, 'chart') : UNSIGNED
  return locale === 'ja'
    ? joinPiece({
        ...marks,
        prefix: '',
        digits: digits + mark,
        suffix: words('ja').currency[currency],
      })
    : joinPiece({ ...marks, prefix: markOf(currency), digits, suffix: mark })
}

/** The exact amount where it has few enough digits to be read on a drawing; else rounded, and it says so. */
export function formatLabel(money: Money, locale: Locale): string {
  const exact = formatExact(money, locale)
  if (exact.replace(/\D/g, '').length <= READABLE) return exact
  return withQualifier(formatMoney(money, locale, 'chart'), 'about', locale)
}
