import { formatDecimal } from '#domain/decimal.ts'
import type { Fund } from '#domain/fund.ts'
import { type Placed, placedOf } from '#domain/ranking-placed.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatTenths, withQualifier } from '#i18n/number.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { type ComputedView, fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'

/** What a bi-national fund is known to have placed of the size it announced. */
export interface PlacedView {
  readonly key: string
  readonly name: string
  readonly what: string
  readonly on: string
  readonly amounts: SentenceView
  readonly share: ComputedView
}

export function toPlaced(funds: readonly Fund[], context: FigureContext): readonly PlacedView[] {
  return placedOf(funds).map((placed) => toRow(placed, context))
}

function toRow({ sized, figure, tenths }: Placed, context: FigureContext): PlacedView {
  const { locale } = context.here
  const { of } = messages(locale).fundSize.placed
  const slots = new Map(
    [figure, sized.figure].map((each) => [each.id, toFigureView(each, context)]),
  )
  return {
    key: sized.fund.id,
    name: sized.fund.name[locale],
    what: figure.label[locale],
    on: formatWhen(figure.on, locale),
    amounts: fillSentence(of(slot(figure.id), slot(sized.figure.id)), slots),
    share: {
      kind: 'computed',
      value: formatDecimal({ digits: tenths, scale: 1 }),
      text: withQualifier(formatTenths(tenths, locale), figure.qualifier, locale),
    },
  }
}
