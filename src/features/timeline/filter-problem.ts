import type { Locale } from '#domain/text.ts'
import { LONGEST_TEXT, type TimelineProblem } from '#domain/timeline-filter.ts'
import type { PlaceProblem } from '#domain/timeline-filter-place.ts'
import { messages } from '#i18n/messages.ts'
import { cutShort, type ProblemsView } from '#ui/form/problems-view.ts'

/** What could not be used, by the field it belongs to. */
export type FieldProblems = ReadonlyMap<string, string>

/** No more words than these are quoted. */
const NAMED = 3

export function toFieldProblems(
  problems: readonly (TimelineProblem | PlaceProblem)[],
  locale: Locale,
): FieldProblems {
  return new Map(problems.map((problem) => [problem.param, say(problem, locale)]))
}

function say({ param, given }: TimelineProblem | PlaceProblem, locale: Locale): string {
  const words = messages(locale).timelineList.form
  const named = given.slice(0, NAMED).map((each) => words.quote(cutShort(each)))
  const more = given.length - named.length
  const all = words.list(more > 0 ? [...named, words.more(more)] : named)
  if (param === 'q') return words.tooLong(all, LONGEST_TEXT)
  if (param === 'on') return words.noDay(all)
  if (param === 'page') return words.noPage(all)
  return words.problem(all, given.length)
}

/** Over the form: which fields need another look. A page has no field, so what is wrong with it is said here. */
export function toProblems(problems: FieldProblems, locale: Locale): ProblemsView | null {
  if (problems.size === 0) return null
  const words = messages(locale).timelineList.form
  const params = Object.entries(words.params)
  return {
    general: [problems.get('page') ?? []].flat(),
    summary: words.problemsSummary,
    fields: params
      .filter(([param]) => param !== 'page' && problems.has(param))
      .map(([param, name]) => ({ href: `#filter-${param}`, name })),
  }
}
