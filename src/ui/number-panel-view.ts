import type { Figure } from '#domain/figure.ts'
import { formatWhen } from '#i18n/date.ts'
import type { ClocksView } from './clocks-view.ts'
import { type FigureContext, type FigureView, toFigureView } from './figure-view.ts'
import type { SentenceView } from './sentence-view.ts'

/** One number of the overview with its one line of comparison. */
export interface NumberView {
  readonly key: string
  readonly title: string
  readonly figure: FigureView
  readonly on: string
  /** A pledge in dollars runs on two clocks of yen. */
  readonly clocks: ClocksView | null
  readonly comparison: SentenceView | null
}

export function toNumber(
  figure: Figure,
  rest: Partial<Pick<NumberView, 'clocks' | 'comparison'>>,
  context: FigureContext,
): NumberView {
  const { locale } = context.here
  return {
    ...{ clocks: null, comparison: null, ...rest },
    key: figure.id,
    title: figure.label[locale],
    figure: toFigureView(figure, context),
    on: formatWhen(figure.on, locale),
  }
}
