import { PARTS, type Party, SIDES } from '#domain/party.ts'
import {
  KIND_CHOICES,
  LONGEST_QUERY,
  type PeopleFilter,
  type SoughtParty,
} from '#domain/people-filter.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatRegion } from '#i18n/region.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { ChoicesView, SearchView } from '#ui/form/filter-form.tsx'
import { PEOPLE_PATH, pathOf } from './pager-view.ts'

type FieldName = 'side' | 'part' | 'kind' | 'country'

/** The form that asks for people; its fields are the parameters of the address. */
export interface PeopleFormView {
  readonly action: string
  readonly q: SearchView
  readonly boxes: readonly ChoicesView[]
  readonly lists: readonly ChoicesView[]
  /** Everyone again; null where nobody is left out. */
  readonly afresh: string | null
}

export type ProblemsOf = (param: keyof PeopleFilter) => readonly string[]

export function toPeopleForm(
  sought: readonly SoughtParty[],
  filter: PeopleFilter,
  problems: ProblemsOf,
  here: Here,
): PeopleFormView {
  const { locale } = here
  const { peopleForm: words, side, part } = messages(locale)
  const count = counted(sought)
  const field = (name: FieldName | 'q', hint: string | null = null) => {
    const said = problems(name)
    const problem = said.length === 0 ? null : said.join(' ')
    return { name, word: words.params[name], hint, problem }
  }
  const choices = <T extends string>(
    name: FieldName,
    values: readonly T[],
    word: (value: T) => string,
    wanted: readonly string[],
  ): ChoicesView => ({
    ...field(name),
    choices: values.flatMap((value) => {
      const chosen = wanted.includes(value)
      const many = count(name, value)
      if (many === 0 && !chosen) return []
      return [{ value, word: words.option(word(value), many), chosen }]
    }),
  })
  const countries = countriesOf(sought.map(({ party }) => party))
  return {
    action: hrefTo(here, PEOPLE_PATH),
    q: { ...field('q', words.hint), value: filter.q, longest: LONGEST_QUERY },
    boxes: [
      choices('side', SIDES, (value) => side[value], filter.side),
      choices('part', PARTS, (value) => part[value], filter.part),
    ],
    lists: [
      choices('kind', KIND_CHOICES, (value) => words.kinds[value], [filter.kind]),
      choices('country', sortedByName(countries, locale), (code) => formatRegion(code, locale), [
        filter.country ?? '',
      ]),
    ],
    afresh: pathOf(filter) === PEOPLE_PATH ? null : hrefTo(here, PEOPLE_PATH),
  }
}

/** The countries of an edition's parties, each once. */
export function countriesOf(parties: readonly Pick<Party, 'country'>[]): readonly string[] {
  return [...new Set(parties.flatMap(({ country }) => country ?? []))].toSorted()
}

function sortedByName(codes: readonly string[], locale: Locale): readonly string[] {
  const named = codes.map((code) => ({ code, name: formatRegion(code, locale) }))
  return named.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ code }) => code)
}

/** How many parties answer to one choice alone. */
function counted(sought: readonly SoughtParty[]) {
  const counts = new Map<string, number>()
  const add = (name: FieldName, value: string) => {
    const key = `${name} ${value}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const { party, parts } of sought) {
    add('side', party.side)
    add('kind', 'any')
    add('kind', party.kind === 'person' ? 'person' : 'institution')
    if (party.country !== null) add('country', party.country)
    for (const part of parts) add('part', part)
  }
  return (name: FieldName, value: string) => counts.get(`${name} ${value}`) ?? 0
}
