import {
  type Alternative,
  BASES,
  FACT_KINDS,
  type Figure,
  GOVERNMENTS,
  QUALIFIERS,
} from '#domain/figure.ts'
import type { PeriodKey } from '#domain/period.ts'
import { knownFrom } from '#domain/printing.ts'
import { RUNGS } from '#domain/rung.ts'
import type { Cite } from '#domain/source.ts'
import { writeWhen } from '#domain/when.ts'
import type {
  FigureAlternative as AlternativeRow,
  Figure as FigureRow,
} from '#store/generated/client.ts'
import { type FactHead, partName, putCites, putFact } from './fact.ts'
import { quantityColumns, toQuantity } from './quantity.ts'
import type { RowSet } from './rowset.ts'
import {
  oneOf,
  optionalOneOf,
  toDay,
  toOptionalText,
  toStrings,
  toWhen,
  writeList,
} from './values.ts'

/** The cites of a figure or of one of its alternatives. */
export type FigureCites = (id: string, part?: string) => readonly Cite[]

/** The figures of one fact. A figure that names another owner would never be found again. */
export function putFigures(rows: RowSet, head: FactHead, figures: readonly Figure[]): void {
  figures.forEach((figure, position) => {
    if (figure.owner.kind !== head.kind || figure.owner.id !== head.id) {
      throw new TypeError(`figure ${figure.id} does not name its owner, ${head.kind} ${head.id}`)
    }
    putFigure(rows, figure, position)
  })
}

function putFigure(rows: RowSet, figure: Figure, position: number): void {
  const { id, knownOn, owner, label, note, doesNotSum, quantity, on, derivedFrom } = figure
  const { subject, measure, period, basis, rung, presentation, qualifier, by, asReported } = figure
  // An earlier printing makes the fact known before the record's own printing is.
  const fact = { kind: 'figure', id, knownOn: knownFrom(figure), title: label } as const
  putFact(rows, fact, [])
  putCites(rows, { kind: 'figure', id, knownOn }, '', figure.cites)
  rows.figure.push({
    id,
    ownerKind: owner.kind,
    ownerId: owner.id,
    position,
    subject,
    measure,
    labelEn: label.en,
    labelJa: label.ja,
    on: writeWhen(on),
    period,
    basis,
    rung,
    presentation,
    ...quantityColumns(quantity),
    qualifier,
    by,
    asReported,
    knownOn,
    formula: figure.formula,
    derivedFrom: writeList(derivedFrom),
    noteEn: note?.en ?? null,
    noteJa: note?.ja ?? null,
    doesNotSumEn: doesNotSum?.en ?? null,
    doesNotSumJa: doesNotSum?.ja ?? null,
  })
  figure.alternatives.forEach((other, at) => {
    putAlternative(rows, id, other, at)
  })
}

function putAlternative(
  rows: RowSet,
  figureId: string,
  other: Alternative,
  position: number,
): void {
  const { label, by, quantity, asReported, presentation, knownOn, formula, cites } = other
  const [labelEn, labelJa] = [label.en, label.ja]
  const columns = quantityColumns(quantity)
  rows.figureAlternative.push({
    ...{ figureId, position, labelEn, labelJa, by, asReported, presentation, knownOn, formula },
    ...columns,
  })
  putCites(
    rows,
    { kind: 'figure', id: figureId, knownOn },
    partName('alternatives', position),
    cites,
  )
}

export function toFigure(
  row: FigureRow,
  alternatives: readonly AlternativeRow[],
  cites: FigureCites,
): Figure {
  const { id, subject, measure, presentation, asReported, formula } = row
  return {
    id,
    subject,
    measure,
    owner: { kind: oneOf(FACT_KINDS, row.ownerKind), id: row.ownerId },
    label: { en: row.labelEn, ja: row.labelJa },
    on: toWhen(row.on),
    period: row.period as PeriodKey | null,
    basis: optionalOneOf(BASES, row.basis),
    rung: optionalOneOf(RUNGS, row.rung),
    presentation,
    quantity: toQuantity(row),
    qualifier: optionalOneOf(QUALIFIERS, row.qualifier),
    by: optionalOneOf(GOVERNMENTS, row.by),
    asReported,
    knownOn: toDay(row.knownOn),
    cites: cites(id),
    formula,
    derivedFrom: toStrings(row.derivedFrom),
    note: toOptionalText(row.noteEn, row.noteJa),
    doesNotSum: toOptionalText(row.doesNotSumEn, row.doesNotSumJa),
    alternatives: alternatives.map((other) => toAlternative(other, cites)),
  }
}

function toAlternative(row: AlternativeRow, cites: FigureCites): Alternative {
  return {
    label: { en: row.labelEn, ja: row.labelJa },
    by: optionalOneOf(GOVERNMENTS, row.by),
    quantity: toQuantity(row),
    asReported: row.asReported,
    presentation: row.presentation,
    knownOn: toDay(row.knownOn),
    cites: cites(row.figureId, partName('alternatives', row.position)),
    formula: row.formula,
  }
}
