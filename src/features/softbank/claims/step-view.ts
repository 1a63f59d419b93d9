import { formatDecimal } from '#domain/decimal.ts'
import { type Formula, refsOf, writeFormula } from '#domain/formula.ts'
import { toPlain } from '#domain/money.ts'
import type { PressCheck, ReckonedStep } from '#domain/press.ts'
import { type Printed, parsePrinted, roundedAs } from '#domain/printed.ts'
import { findNamed, type Known } from '#domain/reckon.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { nameFormula, nameRef } from './names.ts'
import { type NumberPart, toNumbers } from './numbers-view.ts'
import { type ResultView, toResult } from './result-view.ts'

/** One reckoning: the formula by name, with its numbers in, what it comes to, and what was printed. */
export interface StepView {
  readonly formula: string
  readonly names: string
  /** Null where the edition lacks a number; `lacking` then says which. */
  readonly numbers: readonly NumberPart[] | null
  /** Null where the one number of the formula is its own result. */
  readonly result: ResultView | null
  readonly printed: PrintedView | null
  readonly lacking: string | null
  /** Said of a print compared with a number that the record has from the sentence's own document alone. */
  readonly note: string | null
}

export interface PrintedView {
  readonly text: string
  readonly value: string
  readonly unit: string
  /** The computed number in the digits of the print; null where there is none. */
  readonly rounded: string | null
  readonly agrees: boolean | null
}

export function toStep(
  { formula, printed, reckoning, agrees }: ReckonedStep,
  check: PressCheck,
  known: Known,
  context: FigureContext,
): StepView {
  const { locale } = context.here
  const words = messages(locale).softbankClaims
  const rate = reckoning.kind === 'number' ? reckoning.rate : null
  const result = toResult(reckoning, locale)
  const alone = formula.kind === 'sum' && formula.sum.length === 1
  const exact = reckoning.kind === 'number' ? reckoning.exact : null
  const fits = printed && exact && agrees !== null ? roundedAs(exact, printed) : null
  return {
    formula: writeFormula(formula),
    names: nameFormula(formula, rate, known.figures, locale),
    numbers: result && toNumbers(formula, rate, known, context),
    result: alone ? null : result,
    printed: printed && toPrinted(printed, fits, agrees, context),
    lacking:
      reckoning.kind === 'lacking'
        ? words.lacking(reckoning.refs.map((ref) => nameRef(ref, known.figures, locale)))
        : result === null
          ? words.noRate
          : null,
    note: printed && isCircular(formula, check, known) ? words.soleSource : null,
  }
}

/** Does the record know a number of the formula from nothing but the document that is being checked? */
function isCircular(formula: Formula, { cites }: PressCheck, known: Known): boolean {
  const own = new Set(cites.map(({ source }) => source))
  return refsOf(formula).some((ref) => {
    const named = findNamed(ref, known)
    return (
      named !== null && named.cites.length > 0 && named.cites.every((cite) => own.has(cite.source))
    )
  })
}

function toPrinted(
  { quantity, asPrinted }: Printed,
  rounded: string | null,
  agrees: boolean | null,
  { here: { locale } }: FigureContext,
): PrintedView {
  const isMoney = quantity.kind === 'money'
  const unit = isMoney ? quantity.money.currency : quantity.unit
  return {
    text: formatReported(asPrinted, locale),
    value: isMoney ? toPlain(quantity.money) : formatDecimal(quantity.value),
    unit: unit === '%' ? 'percent' : unit,
    rounded: rounded && formatReported(parsePrinted(rounded).asPrinted, locale),
    agrees,
  }
}
