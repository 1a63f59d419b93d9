import { toPlain } from '#domain/money.ts'
import { formatDay } from '#i18n/date.ts'
import { groupDigits } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import {
  type ComputedView,
  fillSentence,
  type SentenceView,
  type Slots,
  slot,
} from '#ui/sentence-view.ts'
import { lengthText } from './day-words.ts'
import type { ClocksFacts } from './facts.ts'
import { toPaceChart } from './pace-chart.ts'
import { type PaceLine, toPaceLine, yenOf } from './pace-line.ts'
import { toPaceAmount } from './pace-points.ts'
import { type ClocksQuestion, writeClocks } from './question.ts'

/** An even pace, where a reader asks for one. */
export interface PaceView {
  /** Leads to the page with the line, or without it. */
  readonly toggle: { readonly href: string; readonly text: string }
  /** Null while the line is not drawn. */
  readonly drawn: DrawnPace | null
  /** Said instead of the line. */
  readonly said: string | null
}

export interface DrawnPace {
  readonly sentence: SentenceView
  readonly formula: string
  readonly chart: ChartView
  /** What is not on it, being in yen. */
  readonly yen: SentenceView
}

export function toPace(
  question: ClocksQuestion,
  facts: ClocksFacts,
  context: FigureContext,
): PaceView {
  const { here, edition } = context
  const words = messages(here.locale).vehicleClocks.pace
  const { from, chosen, line: asked } = question
  const line = toPaceLine(facts, edition)
  const path = writeClocks(chosen ? from : null, !asked)
  const drawn = asked && line ? toDrawn(line, facts, context) : null
  return {
    toggle: { href: `${hrefTo(here, path)}#pace`, text: asked ? words.hide : words.draw },
    drawn,
    said: drawn ? null : asked ? words.noPledge : words.off,
  }
}

function toDrawn(line: PaceLine, facts: ClocksFacts, context: FigureContext): DrawnPace {
  const { locale } = context.here
  const words = messages(locale).vehicleClocks.pace
  const { pledge, from, until, now } = line
  const days = [from, until, context.edition.day].map((day) => formatDay(day, locale))
  const [first = '', last = '', today = ''] = days
  const amount = toPaceAmount(now.amount, locale, 'prose')
  const view = toFigureView(pledge.figure, context)
  const slots: Slots = new Map<string, ComputedView | FigureView>([
    ['amount', { kind: 'computed', value: toPlain(now.amount), text: amount }],
    ['pledge', view],
  ])
  return {
    sentence: fillSentence(words.lead(slot('amount'), slot('pledge'), first, last, today), slots),
    formula: words.formula(
      view.text,
      lengthText(now.gone, 'days', locale),
      lengthText(now.all, 'days', locale),
      words.dollars(groupDigits(toPlain(now.amount))),
      // Rounded to the cent, as most days have it.
      (pledge.money.amount * BigInt(now.gone)) % BigInt(now.all) === 0n,
    ),
    chart: toPaceChart(line, context),
    yen: toYen(facts, context),
  }
}

function toYen(facts: ClocksFacts, context: FigureContext): SentenceView {
  const { locale } = context.here
  const words = messages(locale).vehicleClocks.pace
  const figures = yenOf(facts)
  if (figures.length === 0) return [words.noYen]
  const said = figures.map(({ id, label }) => words.said(label[locale], slot(id)))
  const slots = new Map(figures.map((figure) => [figure.id, toFigureView(figure, context)]))
  return fillSentence(words.yen(said.join(words.join)), slots)
}
