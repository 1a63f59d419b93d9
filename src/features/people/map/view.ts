import { readRelationFilter, writeRelationFilter } from '#domain/relation-filter.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefToChart } from '#ui/address.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { ProblemsView } from '#ui/form/problems-view.ts'
import { toPartyBook } from '#ui/party-link.ts'
import { fillSentence, type SentenceView, type Slots, slot } from '#ui/sentence-view.ts'
import type { MapFacts } from './facts.ts'
import { type MapFormView, toMapForm } from './form-view.ts'
import { type MapListView, pagesOf, pathOf, toMapList } from './list-view.ts'
import { MAP_CHART, toMapChart } from './map-chart.ts'
import { sayRelationProblem } from './problem-text.ts'
import { selectRelations } from './selection.ts'

export interface MapView {
  /** The path of this answer, without language and edition. */
  readonly path: string
  readonly lead: string
  readonly form: MapFormView
  readonly problems: ProblemsView | null
  /** How many of all are shown. */
  readonly shown: SentenceView
  /** What leads to something without an entry; null where nothing does. */
  readonly unknownEnds: string | null
  /** Null where nothing answers. */
  readonly chart: ChartView | null
  readonly list: MapListView
  readonly files: MapFilesView
}

/** Addresses: the picture of all relations, and the data of those asked for. */
export interface MapFilesView {
  readonly pictures: readonly { readonly kind: string; readonly href: string }[]
  readonly data: readonly { readonly kind: 'json' | 'graphml'; readonly href: string }[]
}

/** Null where the edition knows no relation. */
export function toMap(
  facts: MapFacts & { readonly query: URLSearchParams },
  context: FigureContext,
): MapView | null {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale).peopleMap
  const book = toPartyBook(facts.parties)
  const asked = readRelationFilter(facts.query, new Set(book.keys()))
  const { filter } = asked
  const { all, shown, unknownEnds } = selectRelations(facts, filter)
  if (all.length === 0) return null
  const page = Math.min(asked.page, pagesOf(shown))
  const past = asked.page > page ? [{ param: 'page', given: [`${asked.page}`] } as const] : []
  const problems = [...asked.problems, ...past]
  return {
    path: pathOf(filter, page),
    lead: words.lead(formatDay(edition.day, locale)),
    form: toMapForm(all, filter, book, context),
    problems:
      problems.length === 0
        ? null
        : {
            general: problems.map((problem) => sayRelationProblem(problem, locale)),
            ...{ summary: '', fields: [] },
          },
    shown: toShown(shown.length, all.length, context),
    unknownEnds: unknownEnds === 0 ? null : words.unknownEnds(unknownEnds),
    chart: toMapChart(facts, context, filter),
    list: toMapList(shown, { filter, page }, book, context),
    files: toFiles(writeRelationFilter(filter), context),
  }
}

function toShown(shown: number, all: number, { here }: FigureContext): SentenceView {
  const words = messages(here.locale).peopleMap
  const slots: Slots = new Map([
    ['shown', { kind: 'computed', value: `${shown}`, text: `${shown}` }],
    ['all', { kind: 'computed', value: `${all}`, text: `${all}` }],
  ])
  return fillSentence(words.shown(slot('shown'), slot('all')), slots)
}

function toFiles(asked: string, { here }: FigureContext): MapFilesView {
  const { locale, day, latest } = here
  const place = `lang=${locale}${latest ? '' : `&on=${day}`}${asked === '' ? '' : `&${asked}`}`
  // Pictures are drawn ahead, and only of the latest edition.
  const pictures = latest ? (['svg', 'png', 'csv'] as const) : (['csv'] as const)
  return {
    pictures: pictures.map((kind) => ({ kind, href: hrefToChart(here, MAP_CHART, kind) })),
    data: (['json', 'graphml'] as const).map((kind) => {
      return { kind, href: `/relations/relations.${kind}?${place}` }
    }),
  }
}
