import { rescale } from '#domain/decimal.ts'
import type { Converted, Rate } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay, formatDays } from './date.ts'
import { formatShort } from './in-unit.ts'
import { yenPerDollar } from './measurement.ts'
import { formatRound } from './money.ts'
import type { NumberStyle } from './piece.ts'
import { words } from './words.ts'

/** A converted amount, always marked as approximate: `≈ $3.4 billion`, `約34億ドル`. */
export function formatConverted(
  { currency, amount }: Converted,
  locale: Locale,
  style: 'prose' | 'chart' | 'table' = 'prose',
): string {
  const money = { currency, amount }
  const text = style === 'table' ? formatShort(money, locale) : formatRound(money, locale, style)
  return locale === 'en' ? `≈ ${text}` : `約${text}`
}

/** Two decimals: `¥152.40/$`, `1ドル=152円40銭`, in tables `152.40円/ドル`. */
export function formatRate(rate: Rate, locale: Locale, style: NumberStyle = 'prose'): string {
  const { prefix, digits, suffix } = yenPerDollar(rescale(rate.value, 2), locale, style)
  return prefix + digits + suffix
}

/** What stands beside a converted amount: `at ¥147.75/$, May 13, 2025`. */
export function conversionLine({ rate }: Pick<Converted, 'rate'>, locale: Locale): string {
  return locale === 'en'
    ? `at ${formatRate(rate, locale)}, ${rateTime(rate, locale)}`
    : `${formatRate(rate, locale)}、${rateTime(rate, locale)}`
}

/** The converted amount as read aloud, with its rate and date. */
export function accessibleConverted(converted: Converted, locale: Locale): string {
  const { currency, amount, rate } = converted
  const text = formatRound({ currency, amount }, locale, 'accessible')
  const spoken = formatRate(rate, locale, 'accessible')
  return locale === 'en'
    ? `about ${text} at ${spoken}, ${rateTime(rate, locale)}`
    : `約${text}、${spoken}、${rateTime(rate, locale)}`
}

function rateTime(rate: Rate, locale: Locale): string {
  return `${rateSpan(rate, locale)}${lastPublished(rate, locale)}`
}

function rateSpan({ kind, start, end }: Rate, locale: Locale): string {
  const span = formatDays(start, end, locale)
  const kinds = words(locale).rateKind
  if (kind === 'day') return span
  if (kind === 'average') return locale === 'en' ? `mean of ${span}` : `${span}の平均`
  return locale === 'en' ? `${kinds[kind]}, ${span}` : `${span}、${kinds[kind]}`
}

/** On a day without a rate the last one before it stands, and the line says so. */
function lastPublished({ start, observedOn }: Rate, locale: Locale): string {
  if (observedOn === null || observedOn === start) return ''
  const day = formatDay(observedOn, locale)
  return locale === 'en' ? ` (last published ${day})` : `（直近の公表は${day}）`
}
