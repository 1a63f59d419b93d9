import type { Entry, StateEntry } from '#domain/entry.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Drawing } from '#domain/standing.ts'
import type { Locale } from '#domain/text.ts'
import { parseWhen } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import type { FigureContext } from './figure-view.ts'
import { type SourceMarkView, toSourceMark } from './source-mark-view.ts'

/** One dated line of a history: when, which state began, why, on what evidence. */
export interface EntryView {
  readonly key: string
  /** As written in the record, for machines. */
  readonly on: string
  readonly date: string
  readonly text: string
  /** The word of the state, and how firm it is drawn; null where the entry has none. */
  readonly state: { readonly word: string; readonly drawing: Drawing | null } | null
  readonly source: SourceMarkView
}

type Reader = Pick<FigureContext, 'here' | 'edition'>

export function toEntry(entry: Entry, { here, edition }: Reader): EntryView {
  return {
    key: `${entry.on} ${entry.text.en}`,
    on: entry.on,
    date: writtenDate(entry.on, here.locale),
    text: entry.text[here.locale],
    state: null,
    source: toSourceMark(evidenceOn(entry.cites, edition.day), here),
  }
}

/** The history of a state; `word` and `draw` say how each state is named and drawn. */
export function toHistory<State extends string>(
  entries: readonly StateEntry<State>[],
  word: (state: State) => string,
  draw: (state: State) => Drawing | null,
  reader: Reader,
): readonly EntryView[] {
  return entries.map((entry) => ({
    ...toEntry(entry, reader),
    state: { word: word(entry.state), drawing: draw(entry.state) },
  }))
}

/** `2025-07` or `2025-07-22` as people read it. */
export function writtenDate(on: string, locale: Locale): string {
  const when = parseWhen(on)
  return when ? formatWhen(when, locale) : on
}
