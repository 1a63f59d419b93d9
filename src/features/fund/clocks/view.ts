import { announcedOn } from '#domain/clocks.ts'
import type { Figure } from '#domain/figure.ts'
import type { Rate } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { type ClockRates, type ClocksView, toClocks, yenPath } from '#ui/clocks-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type KnownDays, toYenForm, type YenFormView } from './form-view.ts'
import { nameOf } from './pledge-name.ts'
import type { YenFacts, YenQuestion } from './question.ts'
import { toYenChart } from './yen-chart.ts'

/** The rates an answer needs. */
export interface YenRates extends ClockRates {
  /** From the start of the line to the last day with a rate. */
  readonly line: readonly Rate[]
}

/** Any pledge in dollars, in yen on two days. */
export interface YenPageView {
  /** The address of the page with its question, without language and edition. */
  readonly path: string
  readonly address: string
  readonly description: string
  readonly form: YenFormView
  /** Whose pledge, and what it is called. */
  readonly title: string
  readonly figure: FigureView
  readonly made: string
  readonly notes: readonly string[]
  readonly fixed: string
  readonly clocks: ClocksView | null
  readonly chart: ChartView | null
}

export function toYenPage(
  question: YenQuestion,
  facts: YenFacts,
  days: KnownDays,
  rates: YenRates,
  context: FigureContext,
): YenPageView {
  const { here } = context
  const { pledge, on, asked } = question
  const { figure } = pledge
  const words = messages(here.locale).fundYen.answer
  const path = yenPath(asked.pledge ? figure.id : null, asked.on ? on : null)
  const view = toFigureView(figure, context)
  const title = nameOf(pledge, here.locale)
  const clocks = toClocks(figure, rates, context)
  return {
    path,
    address: hrefTo(here, path),
    description: describe(title, view.text, clocks, here.locale),
    form: toYenForm(question, facts, days, here),
    title,
    figure: view,
    made: words.made(formatWhen(figure.on, here.locale)),
    notes: notesOf(figure, question, rates, here.locale),
    fixed: words.fixed(view.text),
    clocks,
    chart: toYenChart(figure, rates.line, rates, context),
  }
}

function describe(
  title: string,
  pledge: string,
  clocks: ClocksView | null,
  locale: Locale,
): string {
  const words = messages(locale).fundYen
  const said = (clocks?.clocks ?? []).map(({ converted, day }) => words.at(converted.text, day))
  const [first = '', second] = said
  return second === undefined
    ? words.descriptionOne(title, pledge, first)
    : words.description(title, pledge, first, second)
}

/** What a reader must know of the two days to read the amounts rightly. */
function notesOf(
  figure: Figure,
  { on }: YenQuestion,
  { announced }: ClockRates,
  locale: Locale,
): readonly string[] {
  const words = messages(locale).fundYen.answer
  const made = announcedOn(figure)
  const day = formatDay(made, locale)
  return [
    ...(figure.on.kind === 'day' || figure.on.kind === 'instant'
      ? []
      : [words.wide(formatWhen(figure.on, locale), day)]),
    ...(announced ? [] : [words.noRate(day)]),
    ...(on < made ? [words.early(formatDay(on, locale))] : []),
  ]
}
