import type { DayCount } from '#domain/business-days.ts'
import { addDays, type Day, daysBetween } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay, formatDays } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity } from '#i18n/number.ts'
import type { ComputedView } from '#ui/sentence-view.ts'
import type { LeftOut } from './counts.ts'

type DayUnit = 'days' | 'business-days'

/** `45 business days`, `45営業日`. */
export function lengthText(count: number, unit: DayUnit, locale: Locale): string {
  const value = { digits: BigInt(count), scale: 0 }
  const precision = { digits: 1n, scale: 0 }
  return formatQuantity({ kind: 'measurement', unit, value, precision }, locale)
}

export function toLength(count: number, unit: DayUnit, locale: Locale): ComputedView {
  return { kind: 'computed', value: `${count}`, text: lengthText(count, unit, locale) }
}

/** A day that was counted out. */
export function toDayView(day: Day, locale: Locale): ComputedView {
  return { kind: 'computed', value: day, text: formatDay(day, locale) }
}

/** How far a day lies from the day of the edition; days that are past have a minus for machines. */
export function toStanding(day: Day, edition: Day, locale: Locale): ComputedView {
  const words = messages(locale).vehicleClocks.standing
  const days = daysBetween(edition, day)
  const length = lengthText(Math.abs(days), 'days', locale)
  const text = days === 0 ? words.today : days < 0 ? words.past(length) : words.ahead(length)
  return { kind: 'computed', value: `${days}`, text }
}

/** A count with its numbers in: `Feb 18–Apr 23, 2026: 65 days − 18 days at weekends − 2 holidays = …`. */
export function receiptOf(
  from: Day,
  until: Day,
  { days, weekend, closed, business }: DayCount,
  unit: DayUnit,
  locale: Locale,
): string {
  const words = messages(locale).vehicleClocks
  const span = formatDays(addDays(from, 1), until, locale)
  const all = lengthText(days, 'days', locale)
  if (unit === 'days') return words.receipt.calendar(span, all)
  return words.receipt.business(
    span,
    all,
    lengthText(weekend, 'days', locale),
    words.left.count(closed.length),
    lengthText(business, 'business-days', locale),
  )
}

/** The days left out, each with its name and country. */
export interface LeftOutView {
  /** "2 holidays"; "no holiday" where the list is empty. */
  readonly said: string
  readonly lines: readonly { readonly day: Day; readonly text: string }[]
}

export function toLeftOut(left: readonly LeftOut[], locale: Locale): LeftOutView {
  const words = messages(locale).vehicleClocks.left
  return {
    said: left.length === 0 ? words.none : words.count(left.length),
    lines: left.map(({ day, kept }) => {
      const names = kept.map(({ calendar, name }) => words.of(name[locale], words[calendar]))
      return { day, text: words.line(formatDay(day, locale), names.join(words.join)) }
    }),
  }
}
