import { pledgedDollars } from '#domain/clocks.ts'
import type { Day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { toPlain } from '#domain/money.ts'
import { type Converted, convert, type Rate } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { parseWhen } from '#domain/when.ts'
import {
  accessibleConverted,
  conversionLine,
  formatConverted,
  formatRate,
} from '#i18n/conversion.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartRow, ChartView, SourceLine } from '#ui/chart/chart-view.ts'
import type { LineDot, LineDrawing, LineEvent, LineTick } from '#ui/chart/line-view.ts'
import { type MoneyAxis, toMoneyAxis } from '#ui/chart/money-axis.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { ClockRates } from '#ui/clocks-view.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { type LinePoints, placeOf, toLinePoints } from './line-points.ts'

const YEN_CHART = 'pledge-in-yen'

/** A pledge in yen through time, the two days among its points. Null where there are not two published rates to join. */
export function toYenChart(
  figure: Figure,
  rates: readonly Rate[],
  clocks: ClockRates,
  context: FigureContext,
): ChartView | null {
  const pledge = pledgedDollars(figure)
  const kept = [clocks.announced, clocks.chosen].flatMap((rate) => rate ?? [])
  const points = toLinePoints(rates, kept)
  const published = new Set(points.rates.map(({ observedOn }) => observedOn))
  if (!pledge || published.size < 2) return null
  const { locale } = context.here
  const all = points.rates.map((rate) => convert(pledge, rate))
  const line = { all, points, clocks, pledge: toFigureView(figure, context).text, ...endsOf(all) }
  const words = messages(locale).fundYen.chart
  const axis = toMoneyAxis(
    all.map(({ amount }) => amount),
    'JPY',
    locale,
  )
  return {
    ...{ key: YEN_CHART, title: titleOf(line, locale), note: words.step[points.step] },
    lead: words.lead(...spanOf(line, locale), axis.unit),
    source: sourcesOf(figure, context),
    drawing: toDrawing(line, axis, locale),
    table: {
      caption: words.caption(line.pledge),
      columns: [
        { key: 'day', head: words.day },
        { key: 'yen', head: words.yen, numeric: true },
        { key: 'rate', head: words.rate, numeric: true },
      ],
      rows: all.map((each) => toRow(each, locale)),
    },
  }
}

interface Line {
  readonly all: readonly Converted[]
  readonly points: LinePoints
  readonly clocks: ClockRates
  /** The dollars in words. */
  readonly pledge: string
  readonly low: Converted | undefined
  readonly high: Converted | undefined
}

function endsOf(all: readonly Converted[]): Pick<Line, 'low' | 'high'> {
  const sorted = all.toSorted((a, b) => (a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0))
  return { low: sorted.at(0), high: sorted.at(-1) }
}

function titleOf({ pledge, low, high }: Line, locale: Locale): string {
  const words = messages(locale).fundYen.chart
  const [least = '', most = ''] = [low, high].map((each) =>
    each ? formatConverted(each, locale) : '',
  )
  return words.title(pledge, least, most)
}

function spanOf({ points: { rates } }: Line, locale: Locale): [string, string] {
  const [from = '', to = ''] = [rates.at(0), rates.at(-1)].map((rate) =>
    rate ? formatDay(rate.start, locale) : '',
  )
  return [from, to]
}

function sourcesOf(figure: Figure, context: FigureContext): SourceLine {
  const { fundYen, parts } = messages(context.here.locale)
  const { between } = parts.chart.source
  return [...sourceLine([figure.cites], context), { text: between }, { text: fundYen.chart.rates }]
}

function toDrawing(line: Line, axis: MoneyAxis, locale: Locale): LineDrawing {
  const words = messages(locale).fundYen.chart
  const said = [line.low, line.high].map((each) => (each ? accessibleConverted(each, locale) : ''))
  const [low = '', high = ''] = said
  return {
    form: 'line',
    alt: words.alt(line.pledge, ...spanOf(line, locale), low, high),
    span: 'full',
    unit: axis.unit,
    axis: { low: axis.low, high: axis.high, ticks: axis.ticks },
    ticks: ticksOf(line.points.rates, locale),
    series: [
      {
        ...{ key: YEN_CHART, name: words.line, tone: 'japan' },
        dots: line.all.map((each) => toDot(each, axis, locale)),
      },
    ],
    events: eventsOf(line.clocks, locale),
    marks: line.all.map((each) => ({
      key: each.rate.start,
      name: formatDay(each.rate.start, locale),
      lines: [formatConverted(each, locale), conversionLine(each, locale)],
      value: toPlain({ currency: 'JPY', amount: each.amount }),
    })),
  }
}

function toDot(each: Converted, axis: MoneyAxis, locale: Locale): LineDot {
  return {
    markKey: each.rate.start,
    at: placeOf(each.rate.start),
    value: axis.toChart(each.amount),
    label: formatConverted(each, locale, 'chart'),
    ...{ gap: null, cut: null, firmness: 'solid' },
  }
}

function eventsOf({ announced, chosen }: ClockRates, locale: Locale): readonly LineEvent[] {
  const words = messages(locale).fundYen.chart
  const event = (key: 'announced' | 'chosen' | 'both', rate: Rate): LineEvent => ({
    ...{ key, at: placeOf(rate.start), label: words[key] },
  })
  if (announced && announced.start === chosen?.start) return [event('both', announced)]
  return [
    ...(announced ? [event('announced', announced)] : []),
    ...(chosen ? [event('chosen', chosen)] : []),
  ]
}

/** Months on a line of a year or so, years on a longer one. */
function ticksOf(rates: readonly Rate[], locale: Locale): readonly LineTick[] {
  const words = messages(locale).fundYen.chart
  const months = [...new Set(rates.map(({ start }) => start.slice(0, 7)))]
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  if (years.length > 2) {
    return years.map((year) => ({ at: placeOf(`${year}-01-01` as Day), text: words.year(year) }))
  }
  return months.flatMap((month) => {
    const when = parseWhen(month)
    return when ? [{ at: placeOf(`${month}-01` as Day), text: formatWhen(when, locale) }] : []
  })
}

function toRow(each: Converted, locale: Locale): ChartRow {
  const { rate, amount } = each
  const { start, observedOn } = rate
  const late = observedOn !== null && observedOn !== start
  const day = formatDay(late ? observedOn : start, locale)
  const shown = formatRate(rate, locale, 'table')
  return {
    key: start,
    head: { kind: 'text', text: formatDay(start, locale) },
    cells: [
      {
        kind: 'computed',
        value: toPlain({ currency: 'JPY', amount }),
        text: formatConverted(each, locale),
      },
      {
        kind: 'text',
        text: late ? (locale === 'ja' ? `${shown}（${day}）` : `${shown} (${day})`) : shown,
      },
    ],
  }
}
