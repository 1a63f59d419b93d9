import {
  CAPITALISED,
  FUND_CLASSES,
  FUND_GROUPS,
  type Fund,
  MACRO_GROUPS,
  type MacroFact,
} from '#domain/fund.ts'
import type { Fund as FundRow, MacroFact as MacroRow } from '#store/generated/client.ts'
import { type Owned, putFact } from './fact.ts'
import { putFigures } from './figure.ts'
import type { RowSet } from './rowset.ts'
import {
  oneOf,
  toDay,
  toOptionalText,
  toOptionalWhen,
  toStrings,
  toTexts,
  writeList,
  writeOptionalWhen,
} from './values.ts'

export function putFund(rows: RowSet, fund: Fund, position: number): void {
  const { id, name, group, class: fundClass, capitalised, countries, parties, inception } = fund
  const { owner, status, leverage, split, note, knownOn } = fund
  const head = { kind: 'fund', id, knownOn, title: name } as const
  putFact(rows, head, fund.cites)
  putFigures(rows, head, fund.figures)
  rows.fund.push({
    ...{ id, position, nameEn: name.en, nameJa: name.ja, group, class: fundClass, capitalised },
    countries: writeList(countries),
    ownerEn: owner?.en ?? null,
    ownerJa: owner?.ja ?? null,
    parties: writeList(parties),
    inception: writeOptionalWhen(inception),
    statusEn: status?.en ?? null,
    statusJa: status?.ja ?? null,
    leverageEn: leverage?.en ?? null,
    leverageJa: leverage?.ja ?? null,
    splitEn: split?.en ?? null,
    splitJa: split?.ja ?? null,
    knownOn,
    noteEn: note?.en ?? null,
    noteJa: note?.ja ?? null,
  })
}

export function toFund(row: FundRow, owned: Owned): Fund {
  const { id } = row
  return {
    id,
    name: { en: row.nameEn, ja: row.nameJa },
    group: oneOf(FUND_GROUPS, row.group),
    class: oneOf(FUND_CLASSES, row.class),
    capitalised: oneOf(CAPITALISED, row.capitalised),
    countries: toStrings(row.countries),
    owner: toOptionalText(row.ownerEn, row.ownerJa),
    parties: toTexts(row.parties),
    inception: toOptionalWhen(row.inception),
    status: toOptionalText(row.statusEn, row.statusJa),
    leverage: toOptionalText(row.leverageEn, row.leverageJa),
    split: toOptionalText(row.splitEn, row.splitJa),
    knownOn: toDay(row.knownOn),
    figures: owned.figures(id),
    note: toOptionalText(row.noteEn, row.noteJa),
    cites: owned.cites(id),
  }
}

export function putMacro(rows: RowSet, fact: MacroFact, position: number): void {
  const { id, group, label, knownOn, figure, note, cites } = fact
  const head = { kind: 'macro', id, knownOn, title: label } as const
  putFact(rows, head, cites)
  putFigures(rows, head, [figure])
  const [noteEn, noteJa] = [note?.en ?? null, note?.ja ?? null]
  const [labelEn, labelJa] = [label.en, label.ja]
  rows.macroFact.push({ id, position, group, labelEn, labelJa, knownOn, noteEn, noteJa })
}

/** None while its figure is not public: the fact is its figure. */
export function toMacro(row: MacroRow, owned: Owned): MacroFact[] {
  const figure = owned.figures(row.id)[0]
  if (!figure) return []
  const fact: MacroFact = {
    id: row.id,
    group: oneOf(MACRO_GROUPS, row.group),
    label: { en: row.labelEn, ja: row.labelJa },
    knownOn: toDay(row.knownOn),
    figure,
    note: toOptionalText(row.noteEn, row.noteJa),
    cites: owned.cites(row.id),
  }
  return [fact]
}
