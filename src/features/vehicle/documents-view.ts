import { formatDecimal } from '#domain/decimal.ts'
import { lastKnown } from '#domain/edition.ts'
import {
  type ComparisonRow,
  type Instrument,
  PAYOUT_PARTS,
  type PayoutEntry,
} from '#domain/memorandum.ts'
import { parseQuantity } from '#domain/quantity.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { type EntryView, toHistory } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** A document with its legal force in the edition and before. */
export interface InstrumentView {
  readonly id: string
  readonly knownOn: string
  readonly title: string
  readonly on: string
  readonly parties: string
  readonly content: string
  readonly force: string | null
  readonly history: readonly EntryView[]
  readonly source: SourceMarkView
}

export function toInstrument(instrument: Instrument, context: FigureContext): InstrumentView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale).legalForce
  const force = lastKnown(instrument.legalForce, edition)
  return {
    id: instrument.id,
    knownOn: instrument.knownOn,
    title: instrument.title[locale],
    on: formatWhen(instrument.on, locale),
    parties: instrument.parties.map((party) => party[locale]).join(locale === 'ja' ? '、' : '; '),
    content: instrument.content[locale],
    force: force && words[force.state],
    history: toHistory(
      instrument.legalForce,
      (state) => words[state],
      () => null,
      context,
    ),
    source: toSourceMark(evidenceOn(instrument.cites, edition.day), here),
  }
}

export interface ComparisonView {
  readonly id: string
  readonly feature: string
  readonly japan: string
  readonly korea: string
  readonly jointFund: string
  readonly source: SourceMarkView
}

export function toComparison(row: ComparisonRow, { here, edition }: FigureContext): ComparisonView {
  const { locale } = here
  return {
    id: row.id,
    feature: row.feature[locale],
    japan: row.japan[locale],
    korea: row.korea[locale],
    jointFund: row.jointFund[locale],
    source: toSourceMark(evidenceOn(row.cites, edition.day), here),
  }
}

/** The pieces of the payout rule of one kind: definitions, formulas, open questions. */
export interface PayoutGroupView {
  readonly key: string
  readonly title: string
  readonly entries: readonly PayoutView[]
}

export interface PayoutView {
  readonly id: string
  readonly knownOn: string
  readonly title: string | null
  readonly paragraph: string | null
  readonly text: string
  readonly lines: readonly string[]
  readonly value: string | null
  readonly source: SourceMarkView
}

export function toPayout(
  entries: readonly PayoutEntry[],
  context: FigureContext,
): readonly PayoutGroupView[] {
  const titles = messages(context.here.locale).payoutPart
  return PAYOUT_PARTS.flatMap((part) => {
    const ofPart = entries.filter((entry) => entry.part === part)
    if (ofPart.length === 0) return []
    const views = ofPart.map((entry) => toPayoutEntry(entry, context))
    return [{ key: part, title: titles[part], entries: views }]
  })
}

function toPayoutEntry(entry: PayoutEntry, { here, edition }: FigureContext): PayoutView {
  const { locale } = here
  return {
    id: entry.id,
    knownOn: entry.knownOn,
    title: entry.title?.[locale] ?? null,
    paragraph: entry.paragraph && messages(locale).vehicle.paragraph(entry.paragraph),
    text: entry.text[locale],
    lines: entry.lines.map((line) => line[locale]),
    value: entry.part === 'parameter' && entry.value ? levelOf(entry.value, locale) : null,
    source: toSourceMark(evidenceOn(entry.cites, edition.day), here),
  }
}

/** Points here are a level, not the change that points elsewhere are. */
function levelOf(value: string, locale: Locale): string {
  const quantity = parseQuantity(value)
  if (quantity.kind !== 'measurement' || quantity.unit !== 'pp')
    return formatReported(value, locale)
  return messages(locale).vehicle.points(formatDecimal(quantity.value))
}
