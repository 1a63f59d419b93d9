import type { ComparedLine } from '#domain/compared.ts'
import type { Comparison } from '#domain/comparison.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { ChartCell, ChartTable } from '#ui/chart/chart-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { joinCaption } from '../cell-view.ts'
import { wordsOfChange } from '../change-view.ts'
import { periodCell } from '../period-cell.ts'
import { basisWord } from './bases.ts'
import { type ToldView, toToldView } from './told-view.ts'

/** The numbers one chart draws, with what each is compared with; rows are the marks. */
export function toChartTable(
  { measure, cells }: ComparedLine,
  { against }: Comparison,
  context: FigureContext,
): ChartTable {
  const { locale } = context.here
  const { compare, negativeCaption } = messages(locale)
  const words = compare.table
  const unit =
    measure.unit === 'JPY' ? statementUnit('JPY', locale) : unitWord(measure.unit, locale)
  return {
    caption: joinCaption(
      [compare.chart.caption(measure.label[locale], unit), negativeCaption],
      locale,
    ),
    columns: [
      { key: 'period', head: words.period },
      { key: 'amount', head: words.amount, numeric: true },
      { key: 'change', head: words.change[against] },
      { key: 'basis', head: words.basis },
    ],
    rows: cells.map(({ period, told, change, basePeriod }) => ({
      key: period.key,
      head: periodCell(period, context.here),
      cells: [
        toCell(toToldView(told, period, context)),
        {
          kind: 'text',
          text: compare.chart.change(
            wordsOfChange(change, locale),
            words.base(formatPeriod(basePeriod, locale, 'short')),
          ),
        },
        {
          kind: 'text',
          text: told.kind === 'missing' ? '–' : basisWord(told.presentation, context),
        },
      ],
    })),
  }
}

function unitWord(unit: string, locale: 'en' | 'ja'): string {
  return unit === '%' ? '%' : messages(locale).compare.perShare
}

function toCell(view: ToldView): ChartCell {
  switch (view.kind) {
    case 'figure':
      return { kind: 'figure', view: view.figure }
    case 'computed':
      return { kind: 'computed', value: view.value, text: view.text }
    case 'missing':
      return view.figure ? { kind: 'figure', view: view.figure } : { kind: 'text', text: view.text }
  }
}
