import type { Figure } from '#domain/figure.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { isAmount } from '#domain/sums.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatPresentation } from '#i18n/presentation.ts'
import { nameOf } from './gaps-note.ts'

interface Told {
  readonly period: FiscalPeriod
  readonly figure: Figure | null
}

/** On which basis a number is told, in words; a dash where its source names none. */
export function basisWord(figure: Figure | null, locale: Locale): string {
  if (figure === null || !isAmount(figure) || figure.presentation === null) return '–'
  return formatPresentation(figure.presentation, locale)
}

/** From which quarter to which a line is told on which basis; null where there is only one. */
export function basisNote(line: readonly Told[], measure: string, locale: Locale): string | null {
  const words = messages(locale).softbank.charts.visionFunds
  const runs: { word: string; quarters: FiscalPeriod[] }[] = []
  for (const { period, figure } of line) {
    if (figure === null || !isAmount(figure)) continue
    const word = basisWord(figure, locale)
    const run = runs.at(-1)
    if (run?.word === word) run.quarters.push(period)
    else runs.push({ word, quarters: [period] })
  }
  if (runs.length < 2) return null
  const bases = runs.map(({ word, quarters }) => words.basis(word, nameOf(quarters, locale)))
  return words.bases(measure, bases)
}
