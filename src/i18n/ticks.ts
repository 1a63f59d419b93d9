import { abs } from '#domain/decimal.ts'
import { type Currency, MINOR_DIGITS } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { markOf } from './amount.ts'
import { groupDigits, MINUS, sizeAt } from './digits.ts'
import { words } from './words.ts'

type Unit = readonly [power: number, mark: string]

const UNITS: Readonly<Record<Locale, readonly Unit[]>> = {
  en: [
    [12, 'tn'],
    [9, 'bn'],
    [6, 'm'],
  ],
  ja: [
    [12, '兆'],
    [8, '億'],
    [4, '万'],
  ],
}
const ONES: Unit = [0, '']
const MOST_PLACES = 3

/** The labels of one axis: one unit, chosen for the longest bar, and one number of decimals for all. */
export function formatTicks(
  amounts: readonly bigint[],
  currency: Currency,
  locale: Locale,
): readonly string[] {
  const minor = MINOR_DIGITS[currency]
  const longest = amounts.reduce((most, each) => (abs(each) > most ? abs(each) : most), 0n)
  const [power, mark] =
    UNITS[locale].find(([each]) => longest >= 10n ** BigInt(each + minor)) ?? ONES
  const scale = power + minor
  const places = Math.max(...amounts.map((each) => placesOf(each, scale)), 0)
  return amounts.map((amount) => {
    if (amount === 0n) return '0'
    const sign = amount < 0n ? MINUS : ''
    const digits = groupDigits(sizeAt({ digits: amount, scale }, places)) + mark
    return locale === 'en'
      ? sign + markOf(currency) + digits
      : sign + digits + words('ja').currency[currency]
  })
}

/** The decimals an amount needs in units of `10^scale`. */
function placesOf(amount: bigint, scale: number): number {
  for (let places = 0; places < Math.min(MOST_PLACES, scale); places += 1) {
    if (amount % 10n ** BigInt(scale - places) === 0n) return places
  }
  return Math.min(MOST_PLACES, scale)
}
