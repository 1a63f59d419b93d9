import { formatDecimal } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { type Multiple, multipleOf, type Ranking, type Sized } from '#domain/ranking.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity } from '#i18n/number.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type ComputedView, type Slots, slot } from '#ui/sentence-view.ts'

const TIMES = 'times'
const RESULT = 'result'

/** `about 15 times`, and `$300bn ÷ $20bn = 15.0` with the figures in: each as text with slots. */
export interface MultipleWords {
  readonly times: string
  readonly formula: string
}

/** Null where there is nothing to divide by. */
export function toMultipleWords(ranking: Ranking): MultipleWords | null {
  const multiple = multipleOf(ranking)
  if (!multiple) return null
  const [of, by] = [multiple.of, multiple.by].map(({ figure }) => slot(short(figure)))
  return { times: slot(TIMES), formula: `${of} ÷ ${by} = ${slot(RESULT)}` }
}

/** What stands in the slots of sentences about a ranking and the funds they name. */
export function slotsFor(ranking: Ranking, named: readonly Sized[], context: FigureContext): Slots {
  const multiple = multipleOf(ranking)
  return new Map<string, FigureView | ComputedView>([
    ...[ranking.candidate, ...named].map(
      ({ figure }) => [figure.id, toFigureView(figure, context)] as const,
    ),
    ...(multiple ? multipleSlots(multiple, context) : []),
  ])
}

function multipleSlots(
  multiple: Multiple,
  context: FigureContext,
): readonly (readonly [string, FigureView | ComputedView])[] {
  const { locale } = context.here
  const value = formatDecimal({ digits: multiple.tenths, scale: 1 })
  return [
    [TIMES, { kind: 'computed', value, text: timesOf(multiple, locale) }],
    [RESULT, { kind: 'computed', value, text: value }],
    ...[multiple.of, multiple.by].map(
      ({ figure }) => [short(figure), toPlainFigure(figure, context)] as const,
    ),
  ]
}

/** About, where a size is itself said to be so or the tenths are rounded; whole times without a decimal. */
function timesOf({ of, by, tenths, exact }: Multiple, locale: Locale): string {
  const about = !exact || [of, by].some(({ figure }) => figure.qualifier !== null)
  const number = formatDecimal({ digits: tenths, scale: 1 }).replace(/\.0$/, '')
  return messages(locale).fundSize.check.timesOf(number, about)
}

function short({ id }: Figure): string {
  return `${id} in a formula`
}

/** The amount alone: a formula reckons with the number, whatever it is qualified by. */
function toPlainFigure(figure: Figure, context: FigureContext): FigureView {
  const text = formatQuantity(figure.quantity, context.here.locale, 'chart')
  return { ...toFigureView(figure, context, 'chart'), text }
}
