import { abs } from '#domain/decimal.ts'
import { type Currency, MINOR_DIGITS } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { markOf } from './amount.ts'
import { groupDigits, MINUS, sizeAt } from './digits.ts'
import { words } from './words.ts'

type Unit = readonly [power: number, mark: string]

/** The unit of one axis: its power of ten in whole yen or dollars, and how it is said once. */
export interface AxisUnit {
  readonly power: number
  readonly text: string
}

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
const WORDS: Readonly<Record<string, string>> = { tn: 'trillion', bn: 'billion', m: 'million' }

/** The labels of one axis: one unit, chosen for the longest bar, and one number of decimals for all. */
export function formatTicks(
  amounts: readonly bigint[],
  currency: Currency,
  locale: Locale,
): readonly string[] {
  const [power, mark] = unitOf(amounts, currency, locale)
  return formatTickDigits(amounts, currency, power).map((text) => {
    if (text === '0') return text
    const sign = text.startsWith(MINUS) ? MINUS : ''
    const digits = text.slice(sign.length) + mark
    return locale === 'en'
      ? sign + markOf(currency) + digits
      : sign + digits + words('ja').currency[currency]
  })
}

/** The unit of an axis that shows these amounts (minor units), chosen for the longest: `¥ trillion`, `兆円`. */
export function axisUnit(amounts: readonly bigint[], currency: Currency, locale: Locale): AxisUnit {
  const [power, mark] = unitOf(amounts, currency, locale)
  const text =
    locale === 'en'
      ? `${markOf(currency).trim()} ${WORDS[mark] ?? ''}`.trim()
      : mark + words('ja').currency[currency]
  return { power, text }
}

/** Labels without their unit, which the axis says once: amounts in units of `10^power`, with one number of decimals. */
export function formatTickDigits(
  amounts: readonly bigint[],
  currency: Currency,
  power: number,
): readonly string[] {
  const scale = power + MINOR_DIGITS[currency]
  const places = Math.max(...amounts.map((each) => placesOf(each, scale)), 0)
  return amounts.map((amount) => {
    if (amount === 0n) return '0'
    const digits = groupDigits(sizeAt({ digits: amount, scale }, places))
    return (amount < 0n ? MINUS : '') + digits
  })
}

function unitOf(amounts: readonly bigint[], currency: Currency, locale: Locale): Unit {
  const minor = MINOR_DIGITS[currency]
  const longest = amounts.reduce((most, each) => (abs(each) > most ? abs(each) : most), 0n)
  return UNITS[locale].find(([each]) => longest >= 10n ** BigInt(each + minor)) ?? ONES
}

/** The decimals an amount needs in units of `10^scale`. */
function placesOf(amount: bigint, scale: number): number {
  for (let places = 0; places < Math.min(MOST_PLACES, scale); places += 1) {
    if (amount % 10n ** BigInt(scale - places) === 0n) return places
  }
  return Math.min(MOST_PLACES, scale)
}
