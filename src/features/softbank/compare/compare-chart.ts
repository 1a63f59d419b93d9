import type { Break } from '#domain/break.ts'
import type { ComparedCell, ComparedLine } from '#domain/compared.ts'
import type { Comparison } from '#domain/comparison.ts'
import type { Quantity } from '#domain/quantity.ts'
import { figuresOf } from '#domain/told.ts'
import { conversionLine, formatConverted } from '#i18n/conversion.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { BarEvent, BarGroup, BarMark } from '#ui/chart/bars-view.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { wordsOfChange } from '../change-view.ts'
import { gapsNote, joinNotes } from '../gaps-note.ts'
import { type BasisChange, basisChanges } from './bases.ts'
import { type QuantityAxis, toQuantityAxis } from './chart-axis.ts'
import { toChartTable } from './chart-table.ts'
import { toGroupName } from './group-name.ts'
import { sentencesOf } from './sentence.ts'
import { convertTold, missingText, plainOf, textOf } from './told-view.ts'

/** Up to so many bars have room for the whole name of their part of the year. */
const FEW = 6

/** What a bar shows: the number, in the currency the reader chose, and why there is none. */
interface Drawn {
  readonly cell: ComparedCell
  readonly quantity: Quantity | null
  readonly gap: string | null
}

/** One line of a comparison as bars, each chosen period a bar. */
export function toCompareChart(
  line: ComparedLine,
  comparison: Comparison,
  breaks: readonly Break[],
  context: FigureContext,
): ChartView {
  const { locale } = context.here
  const words = messages(locale).compare.chart
  const { measure, cells } = line
  const dollars = comparison.shown === 'USD' && measure.unit === 'JPY'
  const drawn = cells.map((cell) => toDrawn(cell, dollars, context))
  const known = drawn.flatMap(({ quantity }) => quantity ?? [])
  const axis = toQuantityAxis(known, measure, dollars ? 'USD' : 'JPY', context)
  const changes = basisChanges(line, breaks, context)
  const label = measure.label[locale]
  const [first = '', last = ''] = [cells.at(0), cells.at(-1)].map((cell) =>
    cell ? formatPeriod(cell.period, locale, 'long') : '',
  )
  const gaps = drawn.map(({ cell, gap }) => ({ period: cell.period, reason: gap }))
  return {
    key: `softbank-compare-${measure.id}`,
    title: label,
    lead: words.lead(words.spans[comparison.span], axis.unit),
    note: joinNotes([...(dollars ? [words.dollars] : []), gapsNote(gaps, null, locale)], locale),
    source: sourceLine(citesOf(cells), context),
    drawing: {
      form: 'bars',
      span: comparison.measures.length === 1 ? 'full' : 'half',
      alt: words.alt(label, first, last, sentencesOf(line, comparison, context)[0] ?? ''),
      ...{ unit: axis.unit, axis: axis.axis, stacked: false },
      series: [{ key: measure.id, word: label, tone: 'gain', accent: 'japan' }],
      groups: toGroups(drawn, measure.id, axis, context),
      marks: drawn.map((each) => toMark(each, line, context)),
      events: toEvents(changes),
    },
    table: toChartTable(line, comparison, context),
  }
}

/** One line for each place: between two periods more than one thing may have changed. */
function toEvents(changes: readonly BasisChange[]): BarEvent[] {
  const places = new Set(changes.map(({ before }) => before))
  return [...places].map((groupKey) => {
    const names = changes.filter(({ before }) => before === groupKey).map(({ name }) => name)
    const text = [...new Set(names)].join(' · ')
    return { id: `basis-${groupKey}`, groupKey, part: 0, text, short: text }
  })
}

function toDrawn(cell: ComparedCell, dollars: boolean, context: FigureContext): Drawn {
  const { told, period } = cell
  if (told.kind === 'missing') return { cell, quantity: null, gap: missingText(told, context) }
  const { quantity } = told
  if (!dollars) return { cell, quantity, gap: null }
  const converted = convertTold(told, period, context)
  if (converted?.currency !== 'USD')
    return { cell, quantity: null, gap: messages(context.here.locale).compare.noRate }
  const money = { currency: 'USD', amount: converted.amount } as const
  return { cell, quantity: { kind: 'money', money, precision: 1n }, gap: null }
}

function toGroups(
  drawn: readonly Drawn[],
  series: string,
  { toChart }: QuantityAxis,
  context: FigureContext,
): BarGroup[] {
  return drawn.map(({ cell, quantity, gap }, index) => {
    const before = drawn[index - 1]?.cell.period ?? null
    const bar: BarMark = {
      ...{ markKey: cell.period.key, series, gap },
      value: quantity && toChart(quantity),
      label: quantity ? textOf(quantity, context, 'chart') : '',
      strong: index === drawn.length - 1,
      noted: true,
    }
    const few = drawn.length <= FEW
    return { ...toGroupName(cell.period, before, few, context.here.locale), bars: [bar] }
  })
}

function toMark({ cell, gap }: Drawn, { measure }: ComparedLine, context: FigureContext): MarkView {
  const { locale } = context.here
  const { told, period, change, base, basePeriod } = cell
  const name = formatPeriod(period, locale, 'long')
  if (told.kind === 'missing') return { key: period.key, name, lines: [gap ?? ''], value: '' }
  const against = formatPeriod(basePeriod, locale, 'short')
  const words = messages(locale).compare
  return {
    ...{ key: period.key, name, value: plainOf(told.quantity) },
    lines: [
      `${measure.label[locale]}: ${textOf(told.quantity, context, 'prose')}`,
      ...convertedLine(cell, context),
      ...(base.kind === 'missing'
        ? []
        : [words.chart.change(wordsOfChange(change, locale), words.table.base(against))]),
    ],
  }
}

function convertedLine(cell: ComparedCell, context: FigureContext): readonly string[] {
  const { locale } = context.here
  const converted = convertTold(cell.told, cell.period, context)
  if (converted === null) return []
  return [`${formatConverted(converted, locale)} ${conversionLine(converted, locale)}`]
}

/** The sources of every number drawn. */
function citesOf(cells: readonly ComparedCell[]) {
  return cells.flatMap(({ told }) => figuresOf(told)).map(({ cites }) => cites)
}
