import { abs, type Decimal, divideRounded, formatDecimal, trimmed } from '#domain/decimal.ts'
import { type Money, money } from '#domain/money.ts'
import type { PayoutRange } from '#domain/payout-terms.ts'
import type { Locale } from '#domain/text.ts'
import { formatExact } from '#i18n/exact.ts'
import { formatReported } from '#i18n/money.ts'
import { formatQuantity } from '#i18n/number.ts'

/** An amount as read, and whether it is the very amount. */
export interface ShownAmount {
  readonly text: string
  readonly exact: boolean
}

const CENTS_OF_BILLION = 11
const CENTS_OF_MILLION = 10n ** 8n
/** Smaller amounts would lose too much in billions of three decimals: grains of a thousand, a dollar, a cent. */
const IN_BILLIONS = 10n * CENTS_OF_MILLION
const FINER = [
  [CENTS_OF_MILLION, 10n ** 5n],
  [10n ** 5n, 100n],
] as const

/** Billions with three decimals at most, alike in both languages: `$15.843bn`, `158.43億ドル`. */
export function showAmount(value: Money<'USD'>, locale: Locale): ShownAmount {
  const shown = roundAmount(value)
  return { text: textOf(shown, locale), exact: shown.amount === value.amount }
}

export function amountText(value: Money<'USD'>, locale: Locale): string {
  return showAmount(value, locale).text
}

/** The amount that is shown for another. */
export function roundAmount({ amount }: Money<'USD'>): Money<'USD'> {
  const grain = grainOf(abs(amount))
  return money('USD', divideRounded(amount, grain) * grain)
}

function grainOf(size: bigint): bigint {
  if (size >= IN_BILLIONS) return CENTS_OF_MILLION
  return FINER.find(([from]) => size >= from)?.[1] ?? 1n
}

function textOf(shown: Money<'USD'>, locale: Locale): string {
  if (abs(shown.amount) < IN_BILLIONS) return formatExact(shown, locale)
  const billions = trimmed({ digits: shown.amount, scale: CENTS_OF_BILLION })
  return formatReported(`${formatDecimal(billions)}bn USD`, locale)
}

export function percentText(value: Decimal, locale: Locale): string {
  const precision = { digits: 1n, scale: value.scale }
  return formatQuantity({ kind: 'measurement', unit: '%', value, precision }, locale)
}

export function yearsText(count: number, locale: Locale): string {
  const value = { digits: BigInt(count), scale: 0 }
  const precision = { digits: 1n, scale: 0 }
  return formatQuantity({ kind: 'measurement', unit: 'years', value, precision }, locale)
}

/** A number as an input has it: `$10bn`, `1.5%`, `20 years`. */
export function inputText(value: Decimal, unit: PayoutRange['unit'], locale: Locale): string {
  switch (unit) {
    case 'USD bn':
      return exactText(value, locale)
    case '%':
      return percentText(value, locale)
    case 'years':
      return yearsText(Number(value.digits), locale)
  }
}

/** Billions to the last digit. */
function exactText({ digits, scale }: Decimal, locale: Locale): string {
  const amount = money('USD', digits * 10n ** BigInt(Math.max(CENTS_OF_BILLION - scale, 0)))
  const { text, exact } = showAmount(amount, locale)
  return exact ? text : formatExact(amount, locale)
}
