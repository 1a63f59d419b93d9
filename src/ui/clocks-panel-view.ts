import type { Figure } from '#domain/figure.ts'
import { type Rate, rateFor } from '#domain/rate.ts'
import { hrefTo } from './address.ts'
import { type ClocksView, toClocks, yenPath } from './clocks-view.ts'
import { type FigureContext, type FigureView, toFigureView } from './figure-view.ts'

/** One pledge on its two clocks, with a form that asks for any other day. */
export interface ClocksPanelView {
  readonly figure: FigureView
  readonly clocks: ClocksView
  readonly form: { readonly action: string; readonly from: string; readonly to: string }
}

/** The last rate of the edition, and the days it has rates for; null while it has none. */
export interface LatestRate {
  readonly rate: Rate
  readonly from: string
  readonly to: string
}

/** Null without a pledge in dollars, or without a rate to see it at. */
export function toClocksPanel(
  figure: Figure | undefined,
  latest: LatestRate | null,
  context: FigureContext,
): ClocksPanelView | null {
  if (!figure || !latest) return null
  const rates = { announced: rateFor(figure, context.rates), chosen: latest.rate }
  const clocks = toClocks(figure, rates, context, 'latest')
  const { from, to } = latest
  const form = { action: hrefTo(context.here, yenPath(null, null)), from, to }
  return clocks && { figure: toFigureView(figure, context), clocks, form }
}
