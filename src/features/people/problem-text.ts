import type { PageOf } from '#domain/paging.ts'
import { LONGEST_QUERY, type PeopleFilter, type PeopleProblem } from '#domain/people-filter.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { filterFieldId } from '#ui/form/filter-form.tsx'
import { cutShort, type ProblemsView } from '#ui/form/problems-view.ts'
import type { ProblemsOf } from './form-view.ts'

/** No more words than these are quoted. */
const NAMED = 3

const FIELDS = ['q', 'side', 'part', 'kind', 'country'] as const

interface Said {
  /** What stands beside a field. */
  readonly of: ProblemsOf
  /** What stands over the form; null where everything could be used. */
  readonly view: ProblemsView | null
}

/** What could not be used of an address, and what is shown instead. */
export function toProblems(
  problems: readonly PeopleProblem[],
  filter: PeopleFilter,
  shown: Readonly<Record<'page' | 'relations', PageOf<unknown>>>,
  locale: Locale,
): Said {
  const words = messages(locale).peopleForm
  const of: ProblemsOf = (param) =>
    problems.filter((each) => each.param === param).map((each) => sayProblem(each, locale))
  const beyond = (['page', 'relations'] as const).flatMap((param) => {
    const { page, pages } = shown[param]
    const past = filter[param] > page && filter.relation === null
    return past ? [words.named(words.params[param], words.beyond(`${filter[param]}`, pages))] : []
  })
  const unread = (['page', 'relations', 'relation'] as const).flatMap((param) =>
    of(param).map((text) => words.named(words.params[param], text)),
  )
  const general = [...unread, ...beyond]
  const fields = FIELDS.filter((param) => of(param).length > 0).map((param) => ({
    href: `#${filterFieldId(param)}`,
    name: words.params[param],
  }))
  const none = general.length === 0 && fields.length === 0
  return { of, view: none ? null : { general, summary: words.summary, fields } }
}

function sayProblem({ param, given }: PeopleProblem, locale: Locale): string {
  const words = messages(locale).peopleForm
  if (param === 'q') return words.tooLong(LONGEST_QUERY)
  const named = given.slice(0, NAMED).map((each) => words.quote(cutShort(each)))
  const more = given.length - named.length
  const all = words.list(more > 0 ? [...named, words.more(more)] : named)
  if (param === 'page' || param === 'relations') return words.notPage(all)
  return words.problem(all, given.length)
}
