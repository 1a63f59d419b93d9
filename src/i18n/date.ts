import type { Day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { firstDay, lastDay, type When } from '#domain/when.ts'

export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

interface Parts {
  readonly year: string
  readonly month: number
  readonly day: number
}

/** `Sep 4, 2025`, `2025年9月4日`; in narrow tables `2025-09-04` in both languages. */
export function formatDay(day: Day, locale: Locale, style: 'long' | 'table' = 'long'): string {
  if (style === 'table') return day
  const { year, month, day: number } = partsOf(day)
  return locale === 'en'
    ? `${monthName(month)} ${number}, ${year}`
    : `${year}年${month}月${number}日`
}

/** From a day to a day, the year said once: `Jan 2–Mar 31, 2025`; one day alone if both are the same. */
export function formatDays(from: Day, to: Day, locale: Locale): string {
  if (from === to) return formatDay(from, locale)
  return locale === 'en'
    ? `${firstOfTwo(from, to, locale)}–${formatDay(to, locale)}`
    : `${formatDay(from, locale)}～${secondOfTwo(from, to)}`
}

/** Exactly as precise as the source: no day is invented. */
export function formatWhen(when: When, locale: Locale): string {
  switch (when.kind) {
    case 'instant':
      return formatInstant(when.at, locale)
    case 'day':
      return formatDay(when.day, locale)
    case 'span':
      return formatSpan(when, locale)
    case 'before':
    case 'after': {
      const day = formatDay(when.day, locale)
      if (locale === 'en') return `${when.kind} ${day}`
      return day + (when.kind === 'before' ? 'より前' : 'より後')
    }
    case 'between': {
      const { from, to } = when
      return locale === 'en'
        ? `between ${firstOfTwo(from, to, locale)} and ${formatDay(to, locale)}`
        : `${formatDay(from, locale)}から${secondOfTwo(from, to)}の間`
    }
    case 'circa': {
      const of = formatWhen(when.of, locale)
      return locale === 'en' ? `about ${of}` : `${of}ころ`
    }
  }
}

function formatSpan(when: Extract<When, { kind: 'span' }>, locale: Locale): string {
  const first = partsOf(firstDay(when))
  if (when.unit === 'year') return locale === 'en' ? first.year : `${first.year}年`
  const last = partsOf(lastDay(when)).month
  if (locale === 'ja') {
    const months = when.unit === 'month' ? `${last}月` : `${first.month}～${last}月`
    return `${first.year}年${months}`
  }
  const months = when.unit === 'month' ? '' : `${monthName(first.month)}–`
  return `${months}${monthName(last)} ${first.year}`
}

/** Both capitals' dates of a moment: `Feb 17, 2026 (ET) / Feb 18 (JST)`. */
function formatInstant(at: string, locale: Locale): string {
  const eastern = dayIn(at, 'America/New_York')
  const tokyo = dayIn(at, 'Asia/Tokyo')
  return locale === 'en'
    ? `${formatDay(eastern, locale)} (ET) / ${yearUnlessSame(tokyo, eastern, locale)} (JST)`
    : `${formatDay(eastern, locale)}（米東部時間）／${secondOfTwo(eastern, tokyo)}（日本時間）`
}

function dayIn(at: string, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(at))
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year')}-${of('month')}-${of('day')}` as Day
}

/** The Japanese era year beside the common one, for quotes only: `令和7年（2025年）`, first years are 元年. */
export function formatEra(day: Day, locale: Locale): string {
  const { year } = partsOf(day)
  const tag = locale === 'en' ? 'en-u-ca-japanese' : 'ja-JP-u-ca-japanese'
  const parts = new Intl.DateTimeFormat(tag, { era: 'long', year: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .filter((part) => part.type === 'era' || part.type === 'year')
    .toSorted((a, b) => a.type.localeCompare(b.type))
  const [era = '', number = ''] = parts.map((part) => part.value)
  return locale === 'en' ? `${era} ${number} (${year})` : `${era}${number}年（${year}年）`
}

function partsOf(day: Day): Parts {
  const [year = '', month = '', number = ''] = day.split('-')
  return { year, month: Number(month), day: Number(number) }
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

function monthAndDay(day: Day, locale: Locale): string {
  const { month, day: number } = partsOf(day)
  return locale === 'en' ? `${monthName(month)} ${number}` : `${month}月${number}日`
}

function yearUnlessSame(day: Day, other: Day, locale: Locale): string {
  const same = partsOf(day).year === partsOf(other).year
  return same ? monthAndDay(day, locale) : formatDay(day, locale)
}

/** English says the year with the later day, Japanese with the earlier one. */
function firstOfTwo(from: Day, to: Day, locale: Locale): string {
  return yearUnlessSame(from, to, locale)
}

function secondOfTwo(from: Day, to: Day): string {
  return yearUnlessSame(to, from, 'ja')
}
