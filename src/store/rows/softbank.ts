import { BASES } from '#domain/figure.ts'
import { type PeriodKey, parsePeriod } from '#domain/period.ts'
import { type HoldingsTable, MEASURES, type Measure, type Report } from '#domain/softbank.ts'
import { writeWhen } from '#domain/when.ts'
import type { Measure as MeasureRow, Prisma, Report as ReportRow } from '#store/generated/client.ts'
import { type Owned, putFact } from './fact.ts'
import { putFigures } from './figure.ts'
import type { RowSet } from './rowset.ts'
import { inOrder, oneOf, toDay, toOptionalDay, toWhen } from './values.ts'

export const HOLDINGS_PARTS = { items: true } as const satisfies Prisma.HoldingsTableInclude

type HoldingsRow = Prisma.HoldingsTableGetPayload<{ include: typeof HOLDINGS_PARTS }>

export function putMeasure(rows: RowSet, measure: Measure, position: number): void {
  const { id, label, basis, unit } = measure
  rows.measure.push({ id, position, labelEn: label.en, labelJa: label.ja, basis, unit })
}

export function toMeasure(row: MeasureRow): Measure {
  return {
    id: oneOf(MEASURES, row.id),
    label: { en: row.labelEn, ja: row.labelJa },
    basis: oneOf(BASES, row.basis),
    unit: row.unit,
  }
}

/** A report whose results were not found counts from the end of its period. */
export function putReport(rows: RowSet, report: Report): void {
  const { period, resultsOn, cites, figures } = report
  const fiscal = parsePeriod(period)
  if (!fiscal) throw new RangeError(`"${period}" is no fiscal period`)
  const knownOn = resultsOn ?? fiscal.end
  const head = { kind: 'report', id: period, knownOn, title: null } as const
  putFact(rows, head, cites)
  putFigures(rows, head, figures)
  rows.report.push({ period, part: fiscal.part, endsOn: fiscal.end, resultsOn })
}

/** Before its results, a report is a period that awaits them. */
export function toReport(row: ReportRow, owned: Owned): Report {
  const { period, resultsOn } = row
  return {
    period: period as PeriodKey,
    resultsOn: resultsOn !== null && resultsOn <= owned.day ? toOptionalDay(resultsOn) : null,
    cites: owned.cites(period),
    figures: owned.figures(period),
  }
}

export function putHoldings(rows: RowSet, table: HoldingsTable, position: number): void {
  const { id, on, knownOn, figures, items, cites } = table
  const head = { kind: 'holding', id, knownOn, title: null } as const
  putFact(rows, head, cites)
  putFigures(rows, head, [...figures, ...items.map(({ figure }) => figure)])
  rows.holdingsTable.push({ id, position, on: writeWhen(on), knownOn })
  items.forEach(({ name, figure, share, party }, at) => {
    const [nameEn, nameJa] = [name.en, name.ja]
    const item = { tableId: id, position: at, nameEn, nameJa, figureId: figure.id }
    rows.holdingItem.push({ ...item, share, partyId: party })
  })
}

export function toHoldings(row: HoldingsRow, owned: Owned): HoldingsTable {
  const figures = new Map(owned.figures(row.id).map((figure) => [figure.id, figure]))
  const items = inOrder(row.items).flatMap(({ nameEn, nameJa, figureId, share, partyId }) => {
    const figure = figures.get(figureId)
    figures.delete(figureId)
    const name = { en: nameEn, ja: nameJa }
    return figure ? [{ name, figure, share, party: partyId }] : []
  })
  return {
    id: row.id,
    on: toWhen(row.on),
    knownOn: toDay(row.knownOn),
    figures: [...figures.values()],
    items,
    cites: owned.cites(row.id),
  }
}
