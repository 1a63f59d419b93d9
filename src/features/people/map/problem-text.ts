import type { RelationProblem } from '#domain/relation-filter.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { cutShort } from '#ui/form/problems-view.ts'

/** No more words than these are quoted. */
const NAMED = 3

/** Which condition could not be read, what was given, and that everything else holds. */
export function sayRelationProblem({ param, given }: RelationProblem, locale: Locale): string {
  const words = messages(locale).peopleMap.form
  const named = given.slice(0, NAMED).map((each) => words.quote(cutShort(each)))
  const more = given.length - named.length
  const all = more > 0 ? [...named, words.more(more)] : named
  return words.problem(words.params[param], words.list(all), given.length)
}
