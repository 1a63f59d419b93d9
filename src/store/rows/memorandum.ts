import {
  type Account,
  type ComparedCell,
  type ComparisonRow,
  type Instrument,
  type InstrumentPart,
  PAYOUT_PARTS,
  type Paragraph,
  type PayoutEntry,
  TERM_SUBJECTS,
  type Term,
} from '#domain/memorandum.ts'
import { LEGAL_FORCES } from '#domain/stage.ts'
import type { Text } from '#domain/text.ts'
import { writeWhen } from '#domain/when.ts'
import type * as Row from '#store/generated/client.ts'
import { type Owned, putCites, putEntries, putFact, toEntries, toStates } from './fact.ts'
import type { RowSet } from './rowset.ts'
import { oneOf, toDay, toOptionalText, toTexts, toWhen, writeList } from './values.ts'

export function putTerm(rows: RowSet, value: Term, position: number): void {
  const { id, subject, term, paragraph, knownOn, memorandum, clauseSeen, note } = value
  const head = { kind: 'term', id, knownOn, title: term } as const
  putFact(rows, head, value.cites)
  putEntries(rows, head, 'us', value.us.map(withState))
  putEntries(rows, head, 'jp', value.jp.map(withState))
  putEntries(rows, head, 'paragraph', paragraph ? [{ ...paragraph, state: paragraph.number }] : [])
  putEntries(rows, head, 'history', value.history)
  rows.term.push({
    ...{ id, position, subject, termEn: term.en, termJa: term.ja, knownOn, clauseSeen },
    memorandumEn: memorandum.en,
    memorandumJa: memorandum.ja,
    noteEn: note?.en ?? null,
    noteJa: note?.ja ?? null,
  })
}

/** What an account says is kept where other entries keep their state. */
function withState({ says, ...entry }: Account) {
  return says === null ? entry : { ...entry, state: says }
}

export function toTerm(row: Row.Term, owned: Owned): Term {
  const { id, clauseSeen } = row
  return {
    id,
    subject: oneOf(TERM_SUBJECTS, row.subject),
    term: { en: row.termEn, ja: row.termJa },
    paragraph: toParagraph(owned, id),
    knownOn: toDay(row.knownOn),
    memorandum: { en: row.memorandumEn, ja: row.memorandumJa },
    clauseSeen,
    us: toAccounts(owned, id, 'us'),
    jp: toAccounts(owned, id, 'jp'),
    history: toEntries(owned, id, 'history'),
    note: toOptionalText(row.noteEn, row.noteJa),
    cites: owned.cites(id),
  }
}

function toAccounts(owned: Owned, id: string, side: 'us' | 'jp'): Account[] {
  const states = owned.entries(id, side).map(({ state }) => state)
  return toEntries(owned, id, side).map((entry, at) => ({ ...entry, says: states[at] ?? null }))
}

function toParagraph(owned: Owned, id: string): Paragraph | null {
  const [row] = owned.entries(id, 'paragraph')
  const [entry] = toEntries(owned, id, 'paragraph')
  if (!row || !entry) return null
  return { number: row.state ?? '', on: entry.on, knownOn: entry.knownOn, cites: entry.cites }
}

export function putInstrument(rows: RowSet, instrument: Instrument, position: number): void {
  const { id, title, on, knownOn, parties, legalForce, parts, content, cites } = instrument
  const head = { kind: 'instrument', id, knownOn, title } as const
  putFact(rows, head, cites)
  putEntries(rows, head, 'legalForce', legalForce)
  for (const part of parts) putEntries(rows, head, forceOf(part.id), part.legalForce)
  rows.instrument.push({
    ...{ id, position, titleEn: title.en, titleJa: title.ja, on: writeWhen(on), knownOn },
    ...{ parties: writeList(parties), contentEn: content.en, contentJa: content.ja },
    parts: JSON.stringify(parts.map(({ id: of, name }) => ({ id: of, name }))),
  })
}

function forceOf(part: string): string {
  return `legalForce/${part}`
}

/** A part without an entry by the edition's day is not known to be one. */
function toParts(row: Row.Instrument, owned: Owned): InstrumentPart[] {
  const parts = JSON.parse(row.parts) as { readonly id: string; readonly name: Text }[]
  return parts.flatMap(({ id, name }) => {
    const legalForce = toStates(owned, row.id, forceOf(id), LEGAL_FORCES)
    return legalForce.length === 0 ? [] : [{ id, name, legalForce }]
  })
}

export function toInstrument(row: Row.Instrument, owned: Owned): Instrument {
  const { id } = row
  return {
    id,
    title: { en: row.titleEn, ja: row.titleJa },
    on: toWhen(row.on),
    knownOn: toDay(row.knownOn),
    parties: toTexts(row.parties),
    legalForce: toStates(owned, id, 'legalForce', LEGAL_FORCES),
    parts: toParts(row, owned),
    content: { en: row.contentEn, ja: row.contentJa },
    cites: owned.cites(id),
  }
}

export function putComparison(rows: RowSet, comparison: ComparisonRow, position: number): void {
  const { id, feature, knownOn, japan, korea, jointFund } = comparison
  const head = { kind: 'comparison', id, knownOn } as const
  putFact(rows, { ...head, title: feature }, [])
  putCites(rows, head, 'japan', japan.cites)
  putCites(rows, head, 'korea', korea.cites)
  putCites(rows, head, 'jointFund', jointFund.cites)
  rows.comparisonRow.push({
    ...{ id, position, featureEn: feature.en, featureJa: feature.ja, knownOn },
    ...{ japanEn: japan.text.en, japanJa: japan.text.ja },
    ...{ koreaEn: korea.text.en, koreaJa: korea.text.ja },
    ...{ jointFundEn: jointFund.text.en, jointFundJa: jointFund.text.ja },
  })
}

export function toComparison(row: Row.ComparisonRow, owned: Owned): ComparisonRow {
  const { id } = row
  const cell = (part: string, en: string, ja: string): ComparedCell => ({
    text: { en, ja },
    cites: owned.cites(id, part),
  })
  return {
    id,
    feature: { en: row.featureEn, ja: row.featureJa },
    knownOn: toDay(row.knownOn),
    japan: cell('japan', row.japanEn, row.japanJa),
    korea: cell('korea', row.koreaEn, row.koreaJa),
    jointFund: cell('jointFund', row.jointFundEn, row.jointFundJa),
  }
}

export function putPayout(rows: RowSet, entry: PayoutEntry, position: number): void {
  const { id, part, knownOn, title, text, lines, value, unit, paragraph, cites } = entry
  putFact(rows, { kind: 'payout', id, knownOn, title }, cites)
  rows.payoutEntry.push({
    ...{ id, position, part, knownOn, value, unit, paragraph },
    titleEn: title?.en ?? null,
    titleJa: title?.ja ?? null,
    textEn: text.en,
    textJa: text.ja,
    lines: writeList(lines),
  })
}

export function toPayout(row: Row.PayoutEntry, owned: Owned): PayoutEntry {
  const { id, value, unit, paragraph } = row
  return {
    id,
    part: oneOf(PAYOUT_PARTS, row.part),
    knownOn: toDay(row.knownOn),
    title: toOptionalText(row.titleEn, row.titleJa),
    text: { en: row.textEn, ja: row.textJa },
    lines: toTexts(row.lines),
    value,
    unit,
    paragraph,
    cites: owned.cites(id),
  }
}
