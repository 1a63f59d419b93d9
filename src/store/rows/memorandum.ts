import {
  AGREEMENTS,
  type ComparisonRow,
  type Instrument,
  PAYOUT_PARTS,
  type PayoutEntry,
  type Term,
} from '#domain/memorandum.ts'
import { LEGAL_FORCES } from '#domain/stage.ts'
import { writeWhen } from '#domain/when.ts'
import type * as Row from '#store/generated/client.ts'
import { type Owned, putEntries, putFact, toEntries, toStates } from './fact.ts'
import type { RowSet } from './rowset.ts'
import { oneOf, toDay, toOptionalText, toTexts, toWhen, writeList } from './values.ts'

export function putTerm(rows: RowSet, value: Term, position: number): void {
  const { id, term, paragraph, knownOn, memorandum, note } = value
  const head = { kind: 'term', id, knownOn, title: term } as const
  putFact(rows, head, value.cites)
  putEntries(rows, head, 'us', value.us)
  putEntries(rows, head, 'jp', value.jp)
  putEntries(rows, head, 'states', value.states)
  putEntries(rows, head, 'history', value.history)
  rows.term.push({
    ...{ id, position, termEn: term.en, termJa: term.ja, paragraph, knownOn },
    memorandumEn: memorandum.en,
    memorandumJa: memorandum.ja,
    noteEn: note?.en ?? null,
    noteJa: note?.ja ?? null,
  })
}

export function toTerm(row: Row.Term, owned: Owned): Term {
  const { id, paragraph } = row
  return {
    id,
    term: { en: row.termEn, ja: row.termJa },
    paragraph,
    knownOn: toDay(row.knownOn),
    memorandum: { en: row.memorandumEn, ja: row.memorandumJa },
    us: toEntries(owned, id, 'us'),
    jp: toEntries(owned, id, 'jp'),
    states: toStates(owned, id, 'states', AGREEMENTS).map(({ knownOn, on, state }) => ({
      ...{ knownOn, on, state },
    })),
    history: toEntries(owned, id, 'history'),
    note: toOptionalText(row.noteEn, row.noteJa),
    cites: owned.cites(id),
  }
}

export function putInstrument(rows: RowSet, instrument: Instrument, position: number): void {
  const { id, title, on, knownOn, parties, legalForce, content, cites } = instrument
  const head = { kind: 'instrument', id, knownOn, title } as const
  putFact(rows, head, cites)
  putEntries(rows, head, 'legalForce', legalForce)
  rows.instrument.push({
    ...{ id, position, titleEn: title.en, titleJa: title.ja, on: writeWhen(on), knownOn },
    ...{ parties: writeList(parties), contentEn: content.en, contentJa: content.ja },
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
    content: { en: row.contentEn, ja: row.contentJa },
    cites: owned.cites(id),
  }
}

export function putComparison(rows: RowSet, comparison: ComparisonRow, position: number): void {
  const { id, feature, knownOn, japan, korea, jointFund, cites } = comparison
  putFact(rows, { kind: 'comparison', id, knownOn, title: feature }, cites)
  rows.comparisonRow.push({
    ...{ id, position, featureEn: feature.en, featureJa: feature.ja, knownOn },
    ...{ japanEn: japan.en, japanJa: japan.ja, koreaEn: korea.en, koreaJa: korea.ja },
    ...{ jointFundEn: jointFund.en, jointFundJa: jointFund.ja },
  })
}

export function toComparison(row: Row.ComparisonRow, owned: Owned): ComparisonRow {
  return {
    id: row.id,
    feature: { en: row.featureEn, ja: row.featureJa },
    knownOn: toDay(row.knownOn),
    japan: { en: row.japanEn, ja: row.japanJa },
    korea: { en: row.koreaEn, ja: row.koreaJa },
    jointFund: { en: row.jointFundEn, ja: row.jointFundJa },
    cites: owned.cites(row.id),
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
