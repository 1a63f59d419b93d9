import { formatDecimal } from '#domain/decimal.ts'
import { type Formula, type Ref, refsOf } from '#domain/formula.ts'
import { toPlain } from '#domain/money.ts'
import type { Rate } from '#domain/rate.ts'
import { findNamed, type Known, type Named } from '#domain/reckon.ts'
import { formatRate } from '#i18n/conversion.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type FigureContext, type FigureView, rateDays, toFigureView } from '#ui/figure-view.ts'
import { bracketed, inBillions } from '../in-power.ts'
import type { RateView } from '../rate-view.ts'
import { arrange } from './arrange.ts'

export type NumberPart =
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: FigureView }
  /** Another printing of a figure: it opens to the figure's page, where all are. */
  | { readonly kind: 'printing'; readonly printing: PrintingView }
  | { readonly kind: 'rate'; readonly rate: RateView }

export interface PrintingView {
  readonly href: string
  readonly of: string
  readonly presentation: string
  readonly text: string
  readonly value: string
  readonly unit: string
}

/** The numbers of a formula and the signs between them. Throws where one of them is not known. */
export function toNumbers(
  formula: Formula,
  rate: Rate | null,
  known: Known,
  context: FigureContext,
): NumberPart[] {
  const { locale } = context.here
  const [first] = refsOf(formula)
  const listed = formula.kind === 'streak' || formula.kind === 'first-profit-in'
  const show = (ref: Ref): NumberPart => {
    const named = findNamed(ref, known)
    if (named === null) throw new RangeError(`${ref.figure} has no number`)
    return toNumber(named, ref, listed || ref === first, context)
  }
  const shown: NumberPart = rate
    ? { kind: 'rate', rate: toRate(rate, context) }
    : { kind: 'sign', text: '' }
  const parts = arrange(formula, show, shown, messages(locale).softbankClaims.names)
  return parts.map((part) => (typeof part === 'string' ? { kind: 'sign', text: part } : part))
}

/** In billions, with the digits its source gave; a loss after a sign stands in brackets. */
function toNumber(
  { figure, quantity }: Named,
  { presentation }: Ref,
  plain: boolean,
  context: FigureContext,
): NumberPart {
  if (quantity.kind !== 'money') throw new RangeError(`${figure.id} is no amount`)
  const digits = inBillions(quantity)
  const text = plain ? digits : bracketed(digits)
  const view = toFigureView(figure, context)
  if (presentation === null || presentation === figure.presentation) {
    return { kind: 'figure', figure: { ...view, text } }
  }
  const href = hrefTo(context.here, `/figures/${figure.id}`)
  const { currency: unit } = quantity.money
  const value = toPlain(quantity.money)
  return { kind: 'printing', printing: { href, of: figure.id, presentation, text, value, unit } }
}

function toRate(rate: Rate, { here }: FigureContext): RateView {
  return {
    text: formatRate(rate, here.locale, 'table'),
    value: formatDecimal(rate.value),
    on: rateDays(rate),
    kind: rate.kind,
  }
}
