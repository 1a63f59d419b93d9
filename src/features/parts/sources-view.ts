import type { Day } from '#domain/day.ts'
import { GRADES } from '#domain/grade.ts'
import type { Party } from '#domain/party.ts'
import { type Cite, evidenceOn, type Source } from '#domain/source.ts'
import { firstDay } from '#domain/when.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type DocumentView, toDocuments } from '#ui/document-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { type Specimen, specimen } from './specimen-view.ts'

/** A source mark, with the day it is read on where that is not the edition's. */
export interface MarkExample {
  readonly mark: SourceMarkView
  readonly readOn: string | null
}

export interface SourcesView {
  readonly marks: readonly Specimen<MarkExample>[]
  /** One document of each language in which the record has some. */
  readonly documents: readonly DocumentView[]
}

/** `facts` are the cites of each fact that has some. */
export function toSources(
  facts: readonly (readonly Cite[])[],
  parties: readonly Party[],
  sources: readonly Source[],
  context: FigureContext,
): SourcesView {
  const { here, edition } = context
  const words = messages(here.locale)
  const all = facts.map((cites) => evidenceOn(cites, edition.day))
  const show = (evidence: (typeof all)[number]) => ({
    mark: toSourceMark(evidence, here),
    readOn: null,
  })
  return {
    marks: [
      ...GRADES.map((each) => {
        const name = words.partsPage.gradeOf(each, words.grade[each])
        return specimen(each, name, all, ({ grade }) => grade === each, show)
      }),
      specimen('quoted', words.partsPage.quoted, all, ({ quotedOnly }) => quotedOnly, show),
      documentedLater(parties, context),
    ],
    documents: oneOfEachLanguage(facts, sources, context),
  }
}

/** An office counts from its first day: on that day its documents may all have been still to come. */
function documentedLater(parties: readonly Party[], context: FigureContext): Specimen<MarkExample> {
  const offices = parties.flatMap((party) =>
    party.offices.flatMap(({ from, cites }) => (from ? [{ on: firstDay(from), cites }] : [])),
  )
  const words = messages(context.here.locale).partsPage
  return specimen(
    'later',
    words.later,
    offices,
    ({ on, cites }) => cites.length > 0 && cites.every(({ knownOn }) => knownOn > on),
    ({ on, cites }) => readOn(on, cites, context),
  )
}

function readOn(on: Day, cites: readonly Cite[], { here }: FigureContext): MarkExample {
  const there = { ...here, day: on, latest: false }
  return {
    mark: toSourceMark(evidenceOn(cites, on), there),
    readOn: messages(here.locale).partsPage.readOn(formatDay(on, here.locale)),
  }
}

function oneOfEachLanguage(
  facts: readonly (readonly Cite[])[],
  sources: readonly Source[],
  { here, edition }: FigureContext,
): readonly DocumentView[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const chosen = new Map<string, Cite>()
  for (const cite of facts.flat()) {
    const lang = byId.get(cite.source)?.lang
    if (lang !== undefined && !chosen.has(lang)) chosen.set(lang, cite)
  }
  return toDocuments([...chosen.values()], sources, here, edition)
}
