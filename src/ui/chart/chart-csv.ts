import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { writeCsv } from '../csv.ts'
import type { FigureView } from '../figure-view.ts'
import type { ChartCell, ChartTable } from './chart-view.ts'

interface Column {
  readonly head: string
  readonly of: (cell: ChartCell | undefined) => string
}

/** The table as CSV. Values are exact decimals with an ASCII minus; "as shown" is what the page prints. */
export function toCsv({ columns, rows }: ChartTable, locale: Locale): string {
  const table = columns.map((column, index) => {
    const cells = rows.map(({ head, cells }) => (index === 0 ? head : cells[index - 1]))
    return { cells, columns: columnsOf(column.head, cells, locale) }
  })
  const lines = [
    table.flatMap((column) => column.columns.map(({ head }) => head)),
    ...rows.map((_, row) =>
      table.flatMap((column) => column.columns.map(({ of }) => of(column.cells[row]))),
    ),
  ]
  return writeCsv(lines)
}

function columnsOf(
  head: string,
  cells: readonly (ChartCell | undefined)[],
  locale: Locale,
): readonly Column[] {
  const views = cells.flatMap((cell) => (cell?.kind === 'figure' ? [cell.view] : []))
  if (cells.every((cell) => cell === undefined || cell.kind === 'text'))
    return [{ head, of: shown }]
  const words = messages(locale).downloads.columns
  const column = (name: string, of: (view: FigureView) => string | null): Column => ({
    head: name,
    of: (cell) => (cell?.kind === 'figure' ? (of(cell.view) ?? '') : ''),
  })
  const ranges = views.some(({ high }) => high !== null)
  const converted = views.some((view) => view.converted !== null)
  return [
    { head, of: exact },
    ...(ranges ? [column(words.to(head), ({ high }) => high)] : []),
    column(words.unit(head), ({ unit }) => unit),
    { head: words.shown(head), of: shown },
    ...(converted
      ? [
          column(words.converted(head), (view) => view.converted?.value ?? ''),
          column(words.convertedUnit(head), (view) => view.converted?.unit ?? ''),
          column(words.rate(head), (view) => view.converted?.rate ?? ''),
          column(words.rateOn(head), (view) => view.converted?.rateOn ?? ''),
        ]
      : []),
  ]
}

function exact(cell: ChartCell | undefined): string {
  if (cell?.kind === 'figure') return cell.view.value
  return cell?.kind === 'computed' ? cell.value : ''
}

/** What the page prints; what is missing is named in words, never by a dash. */
function shown(cell: ChartCell | undefined): string {
  if (cell === undefined) return ''
  if (cell.kind !== 'figure') return cell.text
  return cell.view.missing === null ? cell.view.text : cell.view.accessible
}
