import { type PageOf, pageOf } from '#domain/paging.ts'
import type { Party } from '#domain/party.ts'
import {
  matchesParty,
  type PeopleFilter,
  readPeopleFilter,
  toSought,
} from '#domain/people-filter.ts'
import type { Relation } from '#domain/relation.ts'
import { rosterLines } from '#domain/roster.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { ContentsItem } from '#ui/contents.tsx'
import type { FigureContext } from '#ui/figure-view.ts'
import type { ProblemsView } from '#ui/form/problems-view.ts'
import { toPartyBook } from '#ui/party-link.ts'
import type { RelationView } from '#ui/relation-view.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { countriesOf, type PeopleFormView, toPeopleForm } from './form-view.ts'
import { type PagerView, pathOf, toPager } from './pager-view.ts'
import { toProblems } from './problem-text.ts'
import { toSaidRelations } from './reported-view.ts'
import { type SideView, toSides } from './roster-view.ts'

/** Lines of one page: two thousand people stay far below what a slow line can carry. */
const PEOPLE_A_PAGE = 30
const RELATIONS_A_PAGE = 15

/** Who the edition names, by side and part, as far as the address asks for them, and their relations. */
export interface PeopleView {
  /** The path of this answer, without language and edition. */
  readonly path: string
  readonly lead: string | null
  readonly contents: readonly ContentsItem[]
  readonly form: PeopleFormView
  readonly problems: ProblemsView | null
  /** How many of all are shown. */
  readonly shown: SentenceView
  readonly sides: readonly SideView[]
  readonly pager: PagerView | null
  readonly relations: RelationsView
}

interface RelationsView {
  /** What is said where none is listed. */
  readonly nothing: string
  readonly shown: SentenceView
  readonly lines: readonly RelationView[]
  readonly pager: PagerView | null
}

export interface PeopleFacts {
  readonly parties: readonly Party[]
  readonly relations: readonly Relation[]
  readonly query: URLSearchParams
}

export function toPeople(
  { parties, relations, query }: PeopleFacts,
  context: FigureContext,
): PeopleView {
  const { here, edition } = context
  const words = messages(here.locale)
  const book = toPartyBook(parties)
  const shown = relations.filter(({ from, to }) => book.has(from) && book.has(to))
  const known = { countries: countriesOf(parties), relations: shown.map(({ id }) => id) }
  const { filter, problems } = readPeopleFilter(query, known)
  const sought = parties.map((party) => toSought(party, edition))
  const found = sought.filter((each) => matchesParty(each, filter)).map(({ party }) => party)
  const lines = pageOf(rosterLines(found, edition, filter.part), PEOPLE_A_PAGE, filter.page)
  const related = toRelated(found, shown, filter)
  const said = toProblems(problems, filter, { page: lines, relations: related.page }, here.locale)
  const read = { ...filter, page: lines.page, relations: related.page.page }
  const sides = toSides(lines.items, book, context)
  const list = { id: 'relations', title: words.people.relations }
  const day = formatDay(edition.day, here.locale)
  return {
    path: pathOf({ ...read, relation: null }),
    lead: parties.length === 0 ? null : words.people.lead(parties.length, day),
    contents: [...sides.map(({ id, title }) => ({ id, title })), list],
    form: toPeopleForm(sought, filter, said.of, here),
    problems: said.view,
    shown: ofAll(words.people.shown, found.length, parties.length),
    sides,
    pager: toPager(lines, 'page', read, here),
    relations: {
      nothing: shown.length === 0 ? words.people.noRelations : words.people.relationsNotShown,
      shown: ofAll(words.people.relationsShown, related.all, shown.length),
      lines: toSaidRelations(related.page.items, book, context),
      pager: toPager(related.page, 'relations', read, here),
    },
  }
}

interface Related {
  readonly page: PageOf<Relation>
  readonly all: number
}

/** The relations that begin or end with one of those found; the page of the one that is asked for. */
function toRelated(
  found: readonly Party[],
  relations: readonly Relation[],
  { relation, relations: asked }: PeopleFilter,
): Related {
  const ids = new Set(found.map(({ id }) => id))
  const of = relations.filter(({ from, to }) => ids.has(from) || ids.has(to))
  const at = of.findIndex(({ id }) => id === relation)
  const wanted = at < 0 ? asked : Math.floor(at / RELATIONS_A_PAGE) + 1
  return { page: pageOf(of, RELATIONS_A_PAGE, wanted), all: of.length }
}

function ofAll(
  sentence: (shown: string, all: string) => string,
  shown: number,
  all: number,
): SentenceView {
  const computed = (count: number) =>
    ({ kind: 'computed', value: `${count}`, text: `${count}` }) as const
  const slots = new Map([
    ['shown', computed(shown)],
    ['all', computed(all)],
  ])
  return fillSentence(sentence(slot('shown'), slot('all')), slots)
}
