import type { Figure } from '#domain/figure.ts'
import { percentOf } from '#domain/net-assets.ts'
import type { HoldingsTable, Report } from '#domain/softbank.ts'
import { isAmount } from '#domain/sums.ts'
import { lastDay } from '#domain/when.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** What an edition knows of SoftBank Group's position; both run from first to last. */
export interface PositionFacts {
  readonly quarters: readonly Report[]
  readonly holdings: readonly HoldingsTable[]
}

/** One number of the position, with its own day. */
export interface PositionView {
  readonly key: string
  readonly day: string
  readonly figure: FigureView
}

const POSITION = ['nav', 'ltv', 'equity-value-of-holdings', 'net-debt'] as const

/** The latest known of each; a number the edition lacks is left out. */
export function toPositions(facts: PositionFacts, context: FigureContext): PositionView[] {
  return POSITION.flatMap((measure) => {
    const figure = latestOf(measure, facts)
    return figure ? [toPosition(figure, context)] : []
  })
}

export function toPosition(figure: Figure, context: FigureContext): PositionView {
  const { locale } = context.here
  const day = formatDay(lastDay(figure.on), locale)
  return {
    key: figure.measure,
    day: messages(locale).softbankMeans.latest.asOf(day),
    figure: toFigureView(figure, context),
  }
}

/** The figure of a measure that is of the latest day; of one day, the one of the quarter's results. */
export function latestOf(measure: string, { quarters, holdings }: PositionFacts): Figure | null {
  const told = [...quarters, ...holdings]
    .flatMap(({ figures }) => figures)
    .filter((figure) => figure.measure === measure && isTold(figure))
  return told.reduce<Figure | null>(
    (latest, each) => (latest && lastDay(latest.on) >= lastDay(each.on) ? latest : each),
    null,
  )
}

function isTold(figure: Figure): boolean {
  return isAmount(figure) || percentOf(figure) !== null
}
