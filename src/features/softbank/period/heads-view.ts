import type { Report } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { figureOf } from '../cell-view.ts'
import { changeText } from '../change-view.ts'
import type { Bases } from './lines-view.ts'

/** A number of the period alone in its panel, with how it moved. */
export interface HeadView {
  readonly figure: FigureView
  readonly changes: readonly { readonly word: string; readonly text: string }[]
}

/** What readers come for, in this order; a period may lack all but the first. */
const HEADS = ['net-income', 'svf-segment-income', 'svf-investment-gain', 'nav'] as const
const MOST = 3

/** Net income whatever is known of it, then the next that have a number. */
export function toHeads(report: Report, bases: Bases, context: FigureContext): HeadView[] {
  const figures = HEADS.flatMap((measure) => {
    const figure = figureOf(report, measure)
    if (figure === null) return []
    return measure === 'net-income' || figure.quantity.kind !== 'missing' ? [figure] : []
  })
  const words = messages(context.here.locale).softbankPeriod.heads
  return figures.slice(0, MOST).map((figure) => {
    const change = (base: Report | null) =>
      changeText(figure, figureOf(base, figure.measure), context)
    return {
      figure: toFigureView(figure, context),
      changes:
        figure.quantity.kind === 'missing'
          ? []
          : [
              ...(bases.year ? [{ word: words.year, text: change(bases.year) }] : []),
              ...(bases.quarter ? [{ word: words.quarter, text: change(bases.quarter) }] : []),
            ],
    }
  })
}
