import type { ComparedCell, ComparedLine } from '#domain/compared.ts'
import { derivationOf } from '#domain/derivation.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { textOf, toToldView } from './told-view.ts'

/** How the numbers were worked out that nobody filed as they stand here, each with its sum. */
export function derivationsOf(lines: readonly ComparedLine[], context: FigureContext): string[] {
  return lines.flatMap((line) =>
    line.cells.flatMap((cell) => sayDerivation(line, cell, context) ?? []),
  )
}

function sayDerivation(
  { measure }: ComparedLine,
  { told, period }: ComparedCell,
  context: FigureContext,
): string | null {
  const { locale } = context.here
  const words = messages(locale).compare.derivation
  const name = words.name(measure.label[locale], formatPeriod(period, locale, 'short'))
  if (told.kind === 'missing') return null
  const view = toToldView(told, period, context)
  if (view.kind === 'computed')
    return words.sum(name, textOf(told.quantity, context, 'prose'), view.receipt)
  const derivation = told.kind === 'figure' ? derivationOf(told.figure) : null
  if (derivation === null) return null
  const { scheme, formula, uncertainty } = derivation
  const amount = formatReported((told.kind === 'figure' && told.figure.asReported) || '', locale)
  const unit = told.quantity.kind === 'money' ? words.billions : ''
  const how = messages(locale).softbankPeriod.derived.schemes[scheme]
  return uncertainty
    ? words.derived(name, how, formula + unit, amount, textOf(uncertainty, context, 'prose'))
    : words.unbound(name, how, formula + unit, amount)
}
