import { formatDecimal } from '#domain/decimal.ts'
import type { Ladder, Stated } from '#domain/ladder.ts'
import { type SelectedPart, type SelectedShare, shareSelected } from '#domain/ladder-share.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity } from '#i18n/number.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import {
  type ComputedView,
  fillSentence,
  type SentenceView,
  type Slots,
  slot,
} from '#ui/sentence-view.ts'
import { centsOf, isNearlyAll } from './ladder-title.ts'

/** How much of each dollar promised has been selected, and the division with its numbers in. */
export interface ShareView {
  readonly sentence: SentenceView
  /** Null where nothing is divided. */
  readonly formula: SentenceView | null
}

const [PROMISED, SELECTED, CENTS, RESULT] = ['promised', 'selected', 'cents', 'result'] as const

/** Null where the ladder has nothing to compare. */
export function toShare(ladder: Ladder, context: FigureContext): ShareView | null {
  const share = shareSelected(ladder)
  if (share.kind === 'unknown') return null
  return {
    sentence: fillSentence(sentenceOf(share, context), slotsOf(share, context)),
    formula: share.kind === 'part' ? formulaOf(share, context) : null,
  }
}

function sentenceOf(
  share: Exclude<SelectedShare, { kind: 'unknown' }>,
  { here }: FigureContext,
): string {
  const words = messages(here.locale).vehicleLadder.share
  const [promised, selected] = [slot(PROMISED), slot(SELECTED)]
  switch (share.kind) {
    case 'nothing-stated':
      return words.none(promised)
    case 'not-compared':
      return share.selected.figure.quantity.kind === 'missing'
        ? words.missing(promised, selected)
        : words.beside(promised, selected)
    case 'all':
      return share.selected.figure.qualifier === null
        ? words.all(promised)
        : words.beside(promised, selected)
    case 'more':
      return words.more(promised, selected)
    case 'part':
      return isNearlyAll(share) ? words.nearlyAll(promised, selected) : words.part(slot(CENTS))
  }
}

function slotsOf(
  share: Exclude<SelectedShare, { kind: 'unknown' }>,
  context: FigureContext,
): Slots {
  const slots = new Map<string, FigureView | ComputedView>()
  slots.set(PROMISED, toFigureView(share.promised.figure, context))
  if ('selected' in share) slots.set(SELECTED, toFigureView(share.selected.figure, context))
  if (share.kind === 'part') {
    slots.set(CENTS, toCents(share, centsOf(share, context.here.locale)))
  }
  return slots
}

function formulaOf(share: SelectedPart, context: FigureContext): SentenceView {
  const { locale } = context.here
  const words = messages(locale)
  const result = words.vehicleCharts.ladder.cents(formatDecimal(share.cents))
  const sign = share.exact ? '=' : '≈'
  const { formula } = words.vehicleLadder.share
  return fillSentence(
    formula(slot(SELECTED), slot(PROMISED), sign, slot(RESULT)),
    new Map<string, FigureView | ComputedView>([
      [SELECTED, toPlainFigure(share.selected, context)],
      [PROMISED, toPlainFigure(share.promised, context)],
      [RESULT, toCents(share, result)],
    ]),
  )
}

function toCents({ cents }: SelectedPart, text: string): ComputedView {
  return { kind: 'computed', value: formatDecimal(cents), text }
}

/** The amount alone: a formula reckons with the number, whatever it is qualified by. */
function toPlainFigure({ figure }: Stated, context: FigureContext): FigureView {
  const text = formatQuantity(figure.quantity, context.here.locale, 'chart')
  return { ...toFigureView(figure, context, 'chart'), text }
}
