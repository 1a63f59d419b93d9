import type { LineKey, LineUnit } from '#domain/scenario-lines.ts'
import { SCENARIO_LINES } from '#domain/scenario-lines.ts'
import type { Outcome, Run } from '#domain/scenario-run.ts'
import type { Locale } from '#domain/text.ts'
import type { ResultValueView } from '#ui/worked-view.ts'
import { formatOutcome, plainOutcome } from './outcome-text.ts'

const UNITS: Readonly<Record<LineUnit, string>> = { USD: 'USD', ratio: 'percent', years: 'years' }

export function toValue(line: LineKey, run: Run, locale: Locale): ResultValueView {
  return writeValue(line, run(line), SCENARIO_LINES[line].unit, locale)
}

export function writeValue(
  line: string,
  outcome: Outcome,
  unit: LineUnit,
  locale: Locale,
): ResultValueView {
  return {
    line,
    text: formatOutcome(outcome, unit, locale),
    value: plainOutcome(outcome, unit),
    unit: UNITS[unit],
    none: outcome.kind === 'none' ? outcome.why : null,
  }
}
