import type { Span } from '#domain/comparison.ts'
import type { PeriodKey } from '#domain/period.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'

/** What in an address could not be answered as asked. */
export type QuestionProblem =
  | { readonly kind: 'no-period'; readonly given: readonly string[] }
  | { readonly kind: 'no-run'; readonly given: string }
  | { readonly kind: 'not-in-record'; readonly given: string; readonly instead: PeriodKey }
  | { readonly kind: 'mixed'; readonly left: readonly string[]; readonly span: Span }
  | { readonly kind: 'too-many-periods'; readonly count: number; readonly most: number }
  | { readonly kind: 'no-measure'; readonly given: readonly string[] }
  | { readonly kind: 'too-many-measures'; readonly count: number; readonly most: number }
  | { readonly kind: 'no-quarter-before'; readonly span: Span }
  | {
      readonly kind: 'no-choice'
      readonly param: string
      readonly given: string
      readonly choices: readonly string[]
    }

/** Longer inputs are cut where they are quoted. */
const QUOTED = 40
const NAMED = 3

/** What was wrong, where, what was expected, and what is shown instead. */
export function sayProblem(problem: QuestionProblem, locale: Locale): string {
  const words = messages(locale).compare.problems
  switch (problem.kind) {
    case 'no-period':
      return words.noPeriod(listed(problem.given, locale))
    case 'no-run':
      return words.noRun(quoted(problem.given, locale))
    case 'not-in-record':
      return words.notInRecord(
        quoted(problem.given, locale),
        formatPeriod(problem.instead, locale, 'long'),
      )
    case 'mixed':
      return words.mixed(listed(problem.left, locale), words.spans[problem.span])
    case 'too-many-periods':
      return words.tooManyPeriods(problem.count, problem.most)
    case 'no-measure':
      return words.noMeasure(listed(problem.given, locale))
    case 'too-many-measures':
      return words.tooManyMeasures(problem.count, problem.most)
    case 'no-quarter-before':
      return words.noQuarterBefore(words.spans[problem.span])
    case 'no-choice':
      return words.noChoice(problem.param, quoted(problem.given, locale), problem.choices)
  }
}

function listed(given: readonly string[], locale: Locale): string {
  const words = messages(locale).compare.problems
  const named = given.slice(0, NAMED).map((each) => quoted(each, locale))
  const more = given.length - named.length
  return more > 0 ? words.andMore(words.list(named), more) : words.list(named)
}

function quoted(given: string, locale: Locale): string {
  const text = given.length > QUOTED ? `${given.slice(0, QUOTED)}…` : given
  return messages(locale).compare.problems.quote(text)
}
