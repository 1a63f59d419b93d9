import type { FiscalPeriod } from '#domain/period.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'

interface Told {
  readonly period: FiscalPeriod
  /** Why there is no number; null where there is one. */
  readonly reason: string | null
}

/** What is hatched in one line of quarters and why; `measure` names the line where there are several. */
export function gapsNote(
  line: readonly Told[],
  measure: string | null,
  locale: Locale,
): string | null {
  const words = messages(locale).softbank.charts
  const runs: { reason: string; quarters: FiscalPeriod[] }[] = []
  line.forEach(({ period, reason }, index) => {
    if (reason === null) return
    const run = runs.at(-1)
    if (run?.reason === reason && line[index - 1]?.reason === reason) run.quarters.push(period)
    else runs.push({ reason, quarters: [period] })
  })
  const reasons = [...new Set(runs.map(({ reason }) => reason))]
  return joinNotes(
    reasons.map((reason) => {
      const same = runs.filter((run) => run.reason === reason)
      const names = words.list(same.map(({ quarters }) => nameOf(quarters, locale)))
      return words.gaps(measure === null ? names : words.of(measure, names), reason)
    }),
    locale,
  )
}

/** Quarters that follow each other, named by the first and the last. */
export function nameOf(quarters: readonly FiscalPeriod[], locale: Locale): string {
  const [first, last] = [quarters.at(0), quarters.at(-1)].map((each) =>
    each ? formatPeriod(each, locale, 'short') : '',
  )
  const words = messages(locale).softbank.charts
  return first === last ? (first ?? '') : words.span(first ?? '', last ?? '')
}

/** Sentences one after the other; null where there are none. */
export function joinNotes(sentences: readonly (string | null)[], locale: Locale): string | null {
  const said = sentences.filter((each) => each !== null)
  return said.length === 0 ? null : said.join(locale === 'ja' ? '' : ' ')
}
