import { abs, formatDecimal } from '#domain/decimal.ts'
import { type Derivation, derivationOf } from '#domain/derivation.ts'
import type { Figure } from '#domain/figure.ts'
import { MINOR_DIGITS, toPlain } from '#domain/money.ts'
import { type Amount, isQuantityError, parseQuantity, type Single } from '#domain/quantity.ts'
import type { Report } from '#domain/softbank.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { formatQuantity } from '#i18n/number.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { nameWithPeriod } from '../cell-view.ts'
import { inBillions } from '../in-power.ts'

/** How a derived figure follows: its sum in words and in numbers, and how far it may be off. */
export interface DerivedView {
  readonly figure: FigureView
  readonly scheme: Derivation['scheme']
  readonly words: string
  /** `5,002.271 − 3,172.653 = 1,829.618` */
  readonly formula: string
  /** `± 0.001`, and its exact amount; null where no bound can be given. */
  readonly bound: { readonly text: string; readonly value: string } | null
  /** What is said in place of a bound. */
  readonly unbound: string | null
  /** The unit of the numbers in the formula, in brackets; null where the result has its own. */
  readonly unit: string | null
  /** The figures of the record it was computed from. */
  readonly inputs: readonly { readonly name: string; readonly figure: FigureView }[]
}

/** Every derived figure of a report, in its order; `figures` are those the edition knows. */
export function toDerived(
  report: Report,
  figures: readonly Figure[],
  context: FigureContext,
): DerivedView[] {
  return report.figures.flatMap((figure) => {
    const derivation = derivationOf(figure)
    return derivation ? [toView(figure, derivation, figures, context)] : []
  })
}

function toView(
  figure: Figure,
  derivation: Derivation,
  figures: readonly Figure[],
  context: FigureContext,
): DerivedView {
  const { locale } = context.here
  const { softbankPeriod, softbankStatements } = messages(locale)
  const { scheme, formula, difference, uncertainty } = derivation
  const amount = printedAmount(figure)
  const result = amount && (difference || isInBillions(amount)) ? amount : null
  const written = result ? inBillions(result) : formatReported(figure.asReported ?? '', locale)
  return {
    figure: toFigureView(figure, context),
    scheme,
    words: softbankPeriod.derived.schemes[scheme],
    formula: `${formula} = ${written}`,
    bound: uncertainty && boundOf(uncertainty, result !== null, locale),
    unbound: !uncertainty && difference ? softbankPeriod.derived.perShare : null,
    unit: result ? softbankStatements.billions : null,
    inputs: figure.derivedFrom.flatMap((id) => {
      const input = figures.find((each) => each.id === id)
      if (!input) return []
      return [{ name: nameWithPeriod(input, context), figure: toFigureView(input, context) }]
    }),
  }
}

/** Formulas are in billions, save those of amounts per share. */
function isInBillions({ money: { amount, currency } }: Amount): boolean {
  return abs(amount) >= 10n ** BigInt(BILLIONS + MINOR_DIGITS[currency])
}

const BILLIONS = 9

/** The amount with the digits it was written with. */
function printedAmount({ asReported }: Figure): Amount | null {
  const quantity = parseQuantity(asReported ?? '')
  return !isQuantityError(quantity) && quantity.kind === 'money' ? quantity : null
}

function boundOf(single: Single, billions: boolean, locale: Locale) {
  const text =
    billions && single.kind === 'money' ? inBillions(single) : formatQuantity(single, locale)
  const value = single.kind === 'money' ? toPlain(single.money) : formatDecimal(single.value)
  return { text: `± ${text}`, value }
}
