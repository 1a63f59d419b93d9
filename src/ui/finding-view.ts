import { type Day, daysBetween } from '#domain/day.ts'
import type { Contradiction, Search, Side } from '#domain/finding.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from './figure-view.ts'
import { type PartyLink, toPartyLink } from './party-link.ts'
import { type SourceMarkView, toSourceMark } from './source-mark-view.ts'

export interface ContradictionView {
  readonly id: string
  readonly knownOn: string
  readonly topic: string
  readonly sides: readonly SideView[]
  readonly note: string | null
}

/** One account, with what it rests on; the accounts of a contradiction have equal weight. */
interface SideView {
  readonly key: string
  readonly who: string
  readonly says: string
  readonly source: SourceMarkView
}

type Reader = Pick<FigureContext, 'here' | 'edition'>

/** What the parties of an edition are called; who is not in it is not named. */
export type NamesById = ReadonlyMap<string, Text>

/** The contradictions about any of `subjects` (ids of vehicles, projects, parties). */
export function toContradictions(
  contradictions: readonly Contradiction[],
  subjects: ReadonlySet<string>,
  reader: Reader,
): readonly ContradictionView[] {
  const { locale } = reader.here
  return contradictions
    .filter(({ about }) => about.some((id) => subjects.has(id)))
    .map(({ id, knownOn, topic, sides, note }) => ({
      id,
      knownOn,
      topic: topic[locale],
      sides: sides.map((side, at) => toSide(side, `${at}`, reader)),
      note: note?.[locale] ?? null,
    }))
}

function toSide({ who, says, cites }: Side, key: string, { here, edition }: Reader): SideView {
  const source = toSourceMark(evidenceOn(cites, edition.day), here)
  return { key, who: who[here.locale], says: says[here.locale], source }
}

/** How long a question has been open on the day of the edition: whole days, and from which to which. */
export interface OpenView {
  readonly days: number
  readonly text: string
  readonly since: string
  readonly between: string
}

/** A question without an answer: what was looked for, where, until when, and how long it has been open. */
export interface SearchView {
  readonly id: string
  readonly knownOn: string
  readonly lookedFor: string
  readonly couldAnswer: readonly PartyLink[]
  readonly where: string
  readonly span: string
  readonly finding: string
  readonly open: OpenView
}

/**
 * The searches about any of `firstReports`, which says for each subject the day it was first
 * reported; a question is open from that day, or its own, to the edition's.
 */
export function toSearches(
  searches: readonly Search[],
  firstReports: ReadonlyMap<string, Day>,
  names: NamesById,
  reader: Reader,
): readonly SearchView[] {
  return searches.flatMap((search) => {
    const since = firstReports.get(search.about)
    return since ? [toSearch(search, search.openSince ?? since, names, reader)] : []
  })
}

function toSearch(search: Search, since: Day, names: NamesById, reader: Reader): SearchView {
  const { locale } = reader.here
  const until = formatDay(search.until, locale)
  const words = messages(locale).facts
  return {
    id: search.id,
    knownOn: search.knownOn,
    lookedFor: search.lookedFor[locale],
    couldAnswer: toPartyLinks(search.couldAnswer, names, reader),
    where: search.where[locale],
    span: search.from
      ? words.searchedSpan(formatDay(search.from, locale), until)
      : words.searchedUntil(until),
    finding: search.finding[locale],
    open: toOpen(since, reader),
  }
}

/** The parties of `ids` that the edition knows, linked to their pages. */
export function toPartyLinks(
  ids: readonly string[],
  names: NamesById,
  { here }: Pick<Reader, 'here'>,
): readonly PartyLink[] {
  return ids.flatMap((id) => {
    const name = names.get(id)
    return name ? [toPartyLink({ id, name }, here)] : []
  })
}

export function toOpen(since: Day, { here, edition }: Reader): OpenView {
  const { locale } = here
  const words = messages(locale).facts
  const days = daysBetween(since, edition.day)
  const first = formatDay(since, locale)
  const between = words.searchedSpan(first, formatDay(edition.day, locale))
  return { days, text: words.days(days), since: words.since(first), between }
}
