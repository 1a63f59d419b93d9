import { type Day, isDay, lastDayOfMonth } from './day.ts'

/** When something was so, as precisely as its source says and no more. */
export type When =
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'span'; readonly unit: SpanUnit; readonly key: string }
  | { readonly kind: 'before' | 'after'; readonly day: Day }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'circa'; readonly of: When }

export type SpanUnit = 'month' | 'quarter' | 'half' | 'year'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
const SPANS: readonly [SpanUnit, RegExp][] = [
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['half', /^\d{4}-H[12]$/],
  ['year', /^\d{4}$/],
]

/** Reads the record's notation (`2025-07-22`, `2025-07`, `2025-Q3`, `before …`, `a..b`, `~…`); null if it is none. */
export function parseWhen(text: string): When | null {
  if (text.startsWith('~')) return circa(parseWhen(text.slice(1)))
  if (isDay(text)) return { kind: 'day', day: text }
  const instant = INSTANT.exec(text)
  if (instant) return isDay(instant[1] ?? '') ? { kind: 'instant', at: text } : null
  const span = SPANS.find(([, pattern]) => pattern.test(text))
  if (span) return { kind: 'span', unit: span[0], key: text }
  return parseBound(text) ?? parseBetween(text)
}

function circa(of: When | null): When | null {
  return of === null || of.kind === 'circa' ? null : { kind: 'circa', of }
}

function parseBound(text: string): When | null {
  const [word, day = '', ...rest] = text.split(' ')
  if ((word !== 'before' && word !== 'after') || rest.length > 0 || !isDay(day)) return null
  return { kind: word, day }
}

function parseBetween(text: string): When | null {
  const [from = '', to = '', ...rest] = text.split('..')
  if (rest.length > 0 || !isDay(from) || !isDay(to) || from > to) return null
  return { kind: 'between', from, to }
}

/** The notation `parseWhen` reads: `parseWhen(writeWhen(w))` equals `w`. */
export function writeWhen(when: When): string {
  switch (when.kind) {
    case 'instant':
      return when.at
    case 'day':
      return when.day
    case 'span':
      return when.key
    case 'before':
    case 'after':
      return `${when.kind} ${when.day}`
    case 'between':
      return `${when.from}..${when.to}`
    case 'circa':
      return `~${writeWhen(when.of)}`
  }
}

/** The last day the thing can have happened on; for `after` its own day. Dates count as printed, without zones. */
export function lastDay(when: When): Day {
  switch (when.kind) {
    case 'instant':
      return when.at.slice(0, 10) as Day
    case 'span':
      return spanEnd(when.unit, when.key)
    case 'between':
      return when.to
    case 'circa':
      return lastDay(when.of)
    default:
      return when.day
  }
}

/** The first day the thing can have happened on; for `before` its own day. */
export function firstDay(when: When): Day {
  switch (when.kind) {
    case 'instant':
      return when.at.slice(0, 10) as Day
    case 'span':
      return spanStart(when.unit, when.key)
    case 'between':
      return when.from
    case 'circa':
      return firstDay(when.of)
    default:
      return when.day
  }
}

const SPAN_MONTHS: Record<SpanUnit, number> = { month: 1, quarter: 3, half: 6, year: 12 }

function firstMonth(unit: SpanUnit, key: string): number {
  if (unit === 'year') return 1
  return unit === 'month'
    ? Number(key.slice(5))
    : (Number(key.slice(6)) - 1) * SPAN_MONTHS[unit] + 1
}

function spanStart(unit: SpanUnit, key: string): Day {
  return `${key.slice(0, 4)}-${String(firstMonth(unit, key)).padStart(2, '0')}-01` as Day
}

function spanEnd(unit: SpanUnit, key: string): Day {
  const month = firstMonth(unit, key) + SPAN_MONTHS[unit] - 1
  return lastDayOfMonth(`${key.slice(0, 4)}-${String(month).padStart(2, '0')}`)
}
