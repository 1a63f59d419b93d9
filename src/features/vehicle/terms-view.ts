import { lastKnown } from '#domain/edition.ts'
import type { Entry } from '#domain/entry.ts'
import type { Term } from '#domain/memorandum.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { type EntryView, toEntry } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** One term as each capital states it; an empty account means that no statement was found. */
export interface TermView {
  readonly id: string
  readonly knownOn: string
  readonly title: string
  readonly paragraph: string | null
  readonly memorandum: string
  readonly us: readonly EntryView[]
  readonly jp: readonly EntryView[]
  /** Whether the two say the same, as of the edition. */
  readonly agreement: string | null
  readonly history: readonly EntryView[]
  readonly note: string | null
  readonly source: SourceMarkView
}

export function toTerm(term: Term, context: FigureContext): TermView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const agreement = lastKnown(term.states, edition)
  const toEntries = (entries: readonly Entry[]) => entries.map((entry) => toEntry(entry, context))
  return {
    id: term.id,
    knownOn: term.knownOn,
    title: term.term[locale],
    paragraph: term.paragraph && words.vehicle.paragraph(term.paragraph),
    memorandum: term.memorandum[locale],
    us: toEntries(term.us),
    jp: toEntries(term.jp),
    agreement: agreement && words.agreement[agreement.state],
    history: toEntries(term.history),
    note: term.note?.[locale] ?? null,
    source: toSourceMark(evidenceOn(term.cites, edition.day), here),
  }
}
