import { type Day, daysBetween } from '#domain/day.ts'
import { toPlain } from '#domain/money.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { Tone } from '#ui/chart/drawing.ts'
import type { LineDot, LineDrawing, LineSeries, LineTick } from '#ui/chart/line-view.ts'
import { type MoneyAxis, toMoneyAxis } from '#ui/chart/money-axis.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { PaceLine } from './pace-line.ts'
import { LINE, type PacePoint, pacePoints, toPaceAmount } from './pace-points.ts'

const PACE_CHART = 'vehicle-pace'

/** What nobody stated is drawn in ink; amounts of one rung share their tones in turn. */
const TONES = { named: ['slate', 'ink'], selected: ['japan', 'slate'] } as const

/** The amounts named and selected through time, over a straight line that nobody stated. */
export function toPaceChart(line: PaceLine, context: FigureContext): ChartView {
  const { locale } = context.here
  const words = messages(locale).vehicleClocks.chart
  const points = pacePoints(line, context)
  const axis = toMoneyAxis(
    points.map(({ money }) => money.amount),
    'USD',
    locale,
  )
  const title = titleOf(line, points, context)
  const figures = [line.pledge, ...line.stated.flatMap(({ amounts }) => amounts)]
  return {
    ...{ key: PACE_CHART, title, lead: words.lead(axis.unit), note: words.note },
    source: sourceLine(
      figures.map(({ figure }) => figure.cites),
      context,
    ),
    drawing: toDrawing(line, points, axis, words.alt(title), context),
    table: {
      caption: words.caption,
      columns: [
        { key: 'day', head: words.heads.day },
        { key: 'what', head: words.heads.what },
        { key: 'amount', head: words.heads.amount, numeric: true },
      ],
      rows: points.toSorted((a, b) => (a.on < b.on ? -1 : 1)).map((each) => toRow(each, context)),
    },
  }
}

function titleOf(
  { now, stated }: PaceLine,
  points: readonly PacePoint[],
  { here: { locale }, edition }: FigureContext,
): string {
  const { vehicleClocks, rung } = messages(locale)
  const words = vehicleClocks.chart
  const selected = stated.flatMap((each) => {
    const last = points.findLast(({ series }) => series === each.measure)
    return each.rung === 'selected' && last ? [last.label] : []
  })
  return words.title(
    toPaceAmount(now.amount, locale, 'chart'),
    formatDay(edition.day, locale),
    selected.length === 0 ? words.nothing : words.stated(rung.selected, selected.join(words.join)),
  )
}

function toDrawing(
  line: PaceLine,
  points: readonly PacePoint[],
  axis: MoneyAxis,
  alt: string,
  { here: { locale }, edition }: FigureContext,
): LineDrawing {
  const words = messages(locale).vehicleClocks.chart
  const { from, until } = line
  return {
    ...{ form: 'line', span: 'full', alt, unit: axis.unit },
    axis: { low: axis.low, high: axis.high, ticks: axis.ticks },
    series: seriesOf(line, points, axis),
    ticks: yearTicks(from, until, locale),
    events: [
      {
        ...{ key: 'edition', at: daysBetween(from, edition.day) },
        label: words.edition(formatDay(edition.day, locale)),
      },
    ],
    marks: points.map(({ key, on, what, label, money }) => ({
      ...{ key, name: formatDay(on, locale), lines: [what, label], value: toPlain(money) },
    })),
  }
}

function seriesOf(
  { from, stated }: PaceLine,
  points: readonly PacePoint[],
  axis: MoneyAxis,
): readonly LineSeries[] {
  const toSeries = (key: string, tone: Tone) => {
    const own = points.filter(({ series }) => series === key)
    return { key, tone, name: own.at(0)?.what ?? '', dots: toDots(own, from, axis) }
  }
  return [
    { ...toSeries(LINE, 'ink'), dashed: true },
    ...stated.map(({ rung, measure }, index) => {
      const before = stated.slice(0, index).filter((each) => each.rung === rung).length
      const tones = TONES[rung]
      return { ...toSeries(measure, tones[before % tones.length] ?? 'ink'), stepped: true }
    }),
  ]
}

/** An amount that holds is written once, at the end of its line. */
function toDots(own: readonly PacePoint[], from: Day, axis: MoneyAxis): readonly LineDot[] {
  return own.map(({ key, on, money, label, firmness }, index) => ({
    ...{ markKey: key, at: daysBetween(from, on), value: axis.toChart(money.amount) },
    ...{ label: own[index + 1]?.label === label ? '' : label, firmness, gap: null, cut: null },
  }))
}

function yearTicks(
  from: Day,
  until: Day,
  locale: FigureContext['here']['locale'],
): readonly LineTick[] {
  const words = messages(locale).vehicleClocks.chart
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = `${first + index}`
    return { at: daysBetween(from, `${year}-01-01` as Day), text: words.year(year) }
  })
}

function toRow({ key, on, what, cell }: PacePoint, { here }: FigureContext): ChartRow {
  const head = { kind: 'text', text: formatDay(on, here.locale) } as const
  return { key, head, cells: [{ kind: 'text', text: what }, cell] }
}
