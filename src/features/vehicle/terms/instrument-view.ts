import type { Day } from '#domain/day.ts'
import { lastKnown } from '#domain/edition.ts'
import type { StateEntry } from '#domain/entry.ts'
import type { Instrument, InstrumentPart } from '#domain/memorandum.ts'
import { evidenceOn } from '#domain/source.ts'
import type { LegalForce } from '#domain/stage.ts'
import { writeWhen } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { type EntryView, toHistory } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { type ForceMarkView, toForceMark } from '#ui/stage-mark-view.ts'

/** A document with its legal force in the edition and before. */
export interface InstrumentView {
  readonly id: string
  readonly knownOn: string
  readonly title: string
  readonly on: string
  readonly parties: string
  readonly content: string
  readonly force: ForceView
  /** Parts whose force is their own. */
  readonly parts: readonly {
    readonly id: string
    readonly name: string
    readonly force: ForceView
  }[]
  readonly source: SourceMarkView
}

/** A legal force as it stands, and every entry on the way to it. */
export interface ForceView {
  /** For machines; null where the record has none. */
  readonly key: LegalForce | null
  readonly mark: ForceMarkView | null
  readonly history: readonly EntryView[]
}

export function toInstrument(instrument: Instrument, context: FigureContext): InstrumentView {
  const { here, edition } = context
  const { locale } = here
  return {
    id: instrument.id,
    knownOn: instrument.knownOn,
    title: instrument.title[locale],
    on: formatWhen(instrument.on, locale),
    parties: instrument.parties.map((party) => party[locale]).join(locale === 'ja' ? '、' : '; '),
    content: instrument.content[locale],
    force: toForce(instrument.legalForce, context),
    parts: instrument.parts.map(({ id, name, legalForce }) => ({
      ...{ id, name: name[locale] },
      force: toForce(legalForce, context),
    })),
    source: toSourceMark(evidenceOn(instrument.cites, edition.day), here),
  }
}

function toForce(entries: readonly StateEntry<LegalForce>[], context: FigureContext): ForceView {
  const { locale } = context.here
  const last = lastKnown(entries, context.edition)
  return {
    key: last?.state ?? null,
    mark: last && toForceMark(last.state, locale),
    history: toHistory(
      entries,
      (state) => toForceMark(state, locale).word,
      () => null,
      context,
    ),
  }
}

/** Whether the two bear the same date. */
export function isOneDate(one: Instrument, other: Instrument): boolean {
  return writeWhen(one.on) === writeWhen(other.on)
}

/** A document as a whole, or one part of it: what has a legal force of its own. */
export interface Bearer {
  readonly instrument: Instrument
  readonly part: InstrumentPart | null
  readonly legalForce: readonly StateEntry<LegalForce>[]
}

/** A document with parts is its parts: a ruling can move one and leave the other. */
export function bearersOf(instrument: Instrument): readonly Bearer[] {
  if (instrument.parts.length === 0) {
    return [{ instrument, part: null, legalForce: instrument.legalForce }]
  }
  return instrument.parts.map((part) => ({ instrument, part, legalForce: part.legalForce }))
}

/** The legal force that was public at the end of a day; null where the record had none. */
export function forceOn({ legalForce }: Bearer, day: Day): LegalForce | null {
  return lastKnown(legalForce, { day, latest: false })?.state ?? null
}
