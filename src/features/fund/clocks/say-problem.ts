import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { nameOf } from './pledge-name.ts'
import type { YenFacts, YenProblem, YenQuestion } from './question.ts'

/** Longer inputs are cut where they are quoted. */
const QUOTED = 40

/** What was wrong with a field of the address, what was expected, an example, and what is shown instead. */
export function sayProblem(
  field: YenProblem['field'],
  question: YenQuestion,
  facts: YenFacts,
  here: Here,
): string | null {
  const problem = question.problems.find((each) => each.field === field)
  if (!problem) return null
  const { locale } = here
  const words = messages(locale).fundYen.problems
  const given = words.quote(clip(problem.given))
  const edition = formatDay(facts.edition.day, locale)
  if (problem.field === 'pledge') {
    const { pledge } = question
    return words.pledge(given, edition, pledge.figure.id, nameOf(pledge, locale))
  }
  const [shown, example] = [formatDay(question.on, locale), question.on]
  switch (problem.kind) {
    case 'no-day':
      return words.noDay(given, example, shown)
    case 'before':
      return words.before(given, shown, example)
    case 'after':
      return words.after(given, shown, example)
    case 'after-edition':
      return words.afterEdition(given, edition, shown, example)
  }
}

/** By whole characters, so that none is cut in two. */
function clip(text: string): string {
  const characters = [...text]
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : text
}
