import { abs, formatDecimal } from '#domain/decimal.ts'
import type { Growth } from '#domain/growth.ts'
import type { Currency } from '#domain/money.ts'
import type { Unit } from '#domain/quantity.ts'
import type { Locale } from '#domain/text.ts'
import { groupDigits, MINUS } from './digits.ts'
import { formatMoney } from './money.ts'
import { formatQuantity } from './number.ts'
import { words } from './words.ts'

/**
 * How a figure moved: `+123.8%`, `123.8%増`, or in words where a percentage would mislead.
 * `currency` is that of the two figures compared. Tables and charts in Japanese sign the percentage.
 */
export function formatGrowth(
  growth: Growth,
  locale: Locale,
  currency: Currency = 'JPY',
  style: 'prose' | 'table' | 'chart' = 'prose',
): string {
  return said(growth, locale, style, (amount) => formatMoney({ currency, amount }, locale))
}

/** The same for figures that are no money, such as earnings per share: digits of `10^-scale` of the unit. */
export function formatMeasuredGrowth(
  growth: Growth,
  locale: Locale,
  { unit, scale }: { readonly unit: Unit; readonly scale: number },
): string {
  return said(growth, locale, 'prose', (digits) => {
    const precision = { digits: 1n, scale }
    const by = { kind: 'measurement', unit, value: { digits, scale }, precision } as const
    return formatQuantity(by, locale)
  })
}

function said(
  growth: Growth,
  locale: Locale,
  style: 'prose' | 'table' | 'chart',
  sayAmount: (amount: bigint) => string,
): string {
  const all = words(locale).growth
  switch (growth.kind) {
    case 'percent':
      return formatPercent(growth.tenths, locale, style)
    case 'loss-narrowed':
    case 'loss-widened':
      return all[growth.kind](sayAmount(growth.by))
    default:
      return all[growth.kind]
  }
}

function formatPercent(tenths: bigint, locale: Locale, style: 'prose' | 'table' | 'chart'): string {
  const size = `${groupDigits(formatDecimal({ digits: abs(tenths), scale: 1 }))}%`
  if (tenths === 0n) return size
  if (locale === 'ja' && style === 'prose') return `${size}${tenths > 0n ? '増' : '減'}`
  const minus = locale === 'ja' && style === 'table' ? '△' : MINUS
  return `${tenths > 0n ? '+' : minus}${size}`
}
