import { addDays, type Day } from '#domain/day.ts'
import type { Instrument } from '#domain/memorandum.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type EntryView, toEntry } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ComputedView,
  fillSentence,
  type LinkView,
  type SentenceView,
  type Slots,
  slot,
} from '#ui/sentence-view.ts'
import { type ForceMarkView, toForceMark } from '#ui/stage-mark-view.ts'
import { type Bearer, bearersOf, forceOn } from './instrument-view.ts'

/** The judgment whose effect is worked out. */
const RULING = 'section122-20260220'

/** What the ruling did to the legal force of each document that stood before it. */
export interface RulingView {
  readonly title: string
  readonly sentence: SentenceView
  readonly caption: string
  readonly rows: readonly RulingRowView[]
}

export interface RulingRowView {
  readonly key: string
  readonly href: string
  readonly title: string
  /** Set where only a part of the document is meant. */
  readonly part: string | null
  /** Null where the record had no legal force on that day. */
  readonly before: ForceMarkView | null
  readonly after: ForceMarkView | null
  readonly moved: boolean
  /** The first thing the record notes of its force from the ruling on. */
  readonly next: EntryView | null
}

/** Null where the edition knows of no ruling. */
export function toRuling(
  instruments: readonly Instrument[],
  context: FigureContext,
): RulingView | null {
  const ruling = instruments.find(({ id }) => id === RULING)
  if (!ruling) return null
  const standing = instruments.filter(({ knownOn }) => knownOn < ruling.knownOn)
  const rows = standing.flatMap((instrument) =>
    bearersOf(instrument).map((bearer) => toRow(bearer, ruling.knownOn, context)),
  )
  const { locale } = context.here
  const words = messages(locale).vehicleTerms
  const [before, after] = [addDays(ruling.knownOn, -1), ruling.knownOn]
  return {
    title: words.ruling(formatWhen(ruling.on, locale)),
    sentence: toSentence(standing, rows, context),
    caption: words.rulingCaption(formatDay(before, locale), formatDay(after, locale)),
    rows,
  }
}

function toRow(bearer: Bearer, known: Day, context: FigureContext): RulingRowView {
  const { here } = context
  const { instrument, part, legalForce } = bearer
  const [before, after] = [forceOn(bearer, addDays(known, -1)), forceOn(bearer, known)]
  const next = legalForce.find(({ knownOn }) => knownOn >= known)
  const mark = (force: typeof before) => force && toForceMark(force, here.locale)
  return {
    key: part ? `${instrument.id}.${part.id}` : instrument.id,
    href: hrefTo(here, `/vehicle#instrument-${instrument.id}`),
    title: instrument.title[here.locale],
    part: part?.name[here.locale] ?? null,
    before: mark(before),
    after: mark(after),
    moved: before !== after,
    next: next ? toNext(next, context) : null,
  }
}

function toNext(entry: Bearer['legalForce'][number], context: FigureContext): EntryView {
  const { word } = toForceMark(entry.state, context.here.locale)
  return { ...toEntry(entry, context), state: { word, drawing: null } }
}

/** Counts documents, not parts: one of which a part moved has moved. */
function toSentence(
  standing: readonly Instrument[],
  rows: readonly RulingRowView[],
  { here }: FigureContext,
): SentenceView {
  const words = messages(here.locale).vehicleTerms
  const moved = rows.filter((row) => row.moved)
  const count = new Set(moved.map(({ href }) => href)).size
  const computed = (value: number, text: string) =>
    ({ kind: 'computed', value: `${value}`, text }) as const
  const links = moved.map(({ key, href, title, part }) => {
    const text = part ? words.partOf(title, part) : title
    return [key, { kind: 'link', href, text }] as const
  })
  const slots: Slots = new Map<string, LinkView | ComputedView>([
    ['moved', computed(count, words.count(count))],
    ['total', computed(standing.length, words.countedDocuments(standing.length))],
    ...links,
  ])
  const names = moved.map(({ key }) => slot(key)).join(here.locale === 'ja' ? '、' : '; ')
  return fillSentence(words.rulingMoved(count, slot('moved'), slot('total'), names), slots)
}
