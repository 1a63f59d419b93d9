import { type Day, daysBetween } from '#domain/day.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from './figure-view.ts'
import { type SourceMarkView, toSourceMark } from './source-mark-view.ts'

export interface ContradictionView {
  readonly id: string
  readonly knownOn: string
  readonly topic: string
  readonly detail: string
  readonly source: SourceMarkView
}

type Reader = Pick<FigureContext, 'here' | 'edition'>

/** The contradictions about any of `subjects` (ids of vehicles, projects, parties). */
export function toContradictions(
  contradictions: readonly Contradiction[],
  subjects: ReadonlySet<string>,
  { here, edition }: Reader,
): readonly ContradictionView[] {
  return contradictions
    .filter(({ about }) => about.some((id) => subjects.has(id)))
    .map(({ id, knownOn, topic, detail, cites }) => ({
      id,
      knownOn,
      topic: topic[here.locale],
      detail: detail[here.locale],
      source: toSourceMark(evidenceOn(cites, edition.day), here),
    }))
}

/** A question without an answer: what was looked for, where, until when, and how long it has been open. */
export interface SearchView {
  readonly id: string
  readonly knownOn: string
  readonly lookedFor: string
  readonly where: string
  readonly span: string
  readonly finding: string
  readonly open: string
}

/**
 * The searches about any of `firstReports`, which says for each subject the day it was first
 * reported; a question is open from that day to the edition's.
 */
export function toSearches(
  searches: readonly Search[],
  firstReports: ReadonlyMap<string, Day>,
  { here, edition }: Reader,
): readonly SearchView[] {
  return searches.flatMap((search) => {
    const since = firstReports.get(search.about)
    return since ? [toSearch(search, since, { here, edition })] : []
  })
}

function toSearch(search: Search, since: Day, { here, edition }: Reader): SearchView {
  const { locale } = here
  const until = formatDay(search.until, locale)
  const words = messages(locale).facts
  return {
    id: search.id,
    knownOn: search.knownOn,
    lookedFor: search.lookedFor[locale],
    where: search.where[locale],
    span: search.from
      ? words.searchedSpan(formatDay(search.from, locale), until)
      : words.searchedUntil(until),
    finding: search.finding[locale],
    open: words.daysOpen(daysBetween(since, edition.day), formatDay(since, locale)),
  }
}
