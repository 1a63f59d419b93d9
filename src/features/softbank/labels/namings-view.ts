import { readFiscalLabel } from '#domain/fiscal-label.ts'
import { FIRST_TERM, type Naming } from '#domain/fiscal-label-years.ts'
import { type FiscalPeriod, QUARTERS } from '#domain/period.ts'
import type { Source } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { formatMonths, formatPeriod } from '#i18n/period.ts'
import type { Here } from '#ui/address.ts'
import { type DocumentView, toDocument } from '#ui/document-view.ts'
import { type ExampleView, toExample } from './example-view.ts'

/** One quarter under the names it goes by, and what else each of them may mean. */
export interface NamingsView {
  readonly title: string
  readonly lead: string
  readonly rows: readonly NamingView[]
  /** The document that numbers SoftBank Group's fiscal years. */
  readonly numbered: DocumentView | null
}

export interface NamingView {
  readonly key: Naming
  readonly naming: string
  readonly example: ExampleView
  /** The months of each. */
  readonly readings: readonly string[]
}

/** Null without a quarter to name. */
export function toNamings(
  latest: FiscalPeriod | null,
  numbered: Source | null,
  here: Here,
): NamingsView | null {
  if (latest === null) return null
  const all = messages(here.locale).labels
  const words = all.namings
  return {
    title: words.title(formatPeriod(latest, here.locale, 'short')),
    lead: words.lead(formatMonths(latest.start, latest.end, here.locale)),
    rows: labelsOf(latest, here, numbered !== null).map(([key, label]) => ({
      key,
      naming: all.naming[key],
      example: toExample(label, here),
      readings: monthsOf(label, here),
    })),
    numbered: numbered && toDocument(numbered, numbered.grade, here),
  }
}

function labelsOf(
  quarter: FiscalPeriod,
  { locale }: Here,
  numbered: boolean,
): readonly (readonly [Naming, string])[] {
  const { periodPart, labels } = messages(locale)
  const words = labels.namings
  const { fiscalYear, part, start, end } = quarter
  const name = periodPart[part]
  const number = Number(part.slice(1))
  const inCalendar = periodPart[QUARTERS[number % 4] ?? 'q1']
  const term = FIRST_TERM.term + fiscalYear - FIRST_TERM.fiscalYear
  return [
    ['start-year', formatPeriod(quarter, locale, 'short')],
    ['end-year', words.endYear(name, fiscalYear + 1)],
    ['calendar', words.calendar(inCalendar, Number(start.slice(0, 4)))],
    ['closing-month', words.closing(name, fiscalYear + 1)],
    ['both-years', words.bothYears(name, fiscalYear)],
    ['months', formatMonths(start, end, locale)],
    ...(numbered ? [['term', words.numbered(term, number)] as const] : []),
  ]
}

function monthsOf(label: string, { locale }: Here): string[] {
  return readFiscalLabel(label).readings.map(({ start, end }) => formatMonths(start, end, locale))
}
