import { abs, formatDecimal } from '#domain/decimal.ts'
import type { Growth } from '#domain/growth.ts'
import type { Currency } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { groupDigits, MINUS } from './digits.ts'
import { formatMoney } from './money.ts'
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
  const said = words(locale).growth
  switch (growth.kind) {
    case 'percent':
      return formatPercent(growth.tenths, locale, style)
    case 'loss-narrowed':
    case 'loss-widened': {
      const by = formatMoney({ currency, amount: growth.by }, locale)
      return said[growth.kind](by)
    }
    default:
      return said[growth.kind]
  }
}

function formatPercent(tenths: bigint, locale: Locale, style: 'prose' | 'table' | 'chart'): string {
  const size = `${groupDigits(formatDecimal({ digits: abs(tenths), scale: 1 }))}%`
  if (tenths === 0n) return size
  if (locale === 'ja' && style === 'prose') return `${size}${tenths > 0n ? '増' : '減'}`
  const minus = locale === 'ja' && style === 'table' ? '△' : MINUS
  return `${tenths > 0n ? '+' : minus}${size}`
}
