import { BATCHES, distinct, type Project, REGIONS, SECTORS } from '#domain/project.ts'
import {
  AMOUNT_CHOICES,
  EVERY_PROJECT,
  matches,
  type ProjectFilter,
} from '#domain/project-filter.ts'
import { PROJECT_ORDERS } from '#domain/project-order.ts'
import { STAGES } from '#domain/stage.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { NamesById } from '#ui/finding-view.ts'
import type { ChoicesView, ChoiceView } from '#ui/form/filter-form.tsx'

/** The form that asks for projects; its fields are the parameters of the address. */
export interface FilterFormView {
  readonly action: string
  /** Any number of each may be chosen. */
  readonly boxes: readonly ChoicesView[]
  readonly sponsor: ChoicesView
  readonly amount: ChoicesView
  readonly sort: ChoicesView
  /** Every project again; null where none is left out. */
  readonly afresh: string | null
}

/** What is no choice is named over the form. */
const PLAIN = { hint: null, problem: null } as const

type ListParam = 'batch' | 'stage' | 'sector' | 'region'

export function toFilterForm(
  projects: readonly Project[],
  filter: ProjectFilter,
  names: NamesById,
  { here, edition }: FigureContext,
): FilterFormView {
  const { locale } = here
  const { vehicleProjects, batch, stage } = messages(locale)
  const { form, sectors, regions } = vehicleProjects
  const each = distinct(projects)
  const countOf = (asked: Partial<ProjectFilter>) =>
    each.filter((project) => matches(project, { ...EVERY_PROJECT, ...asked }, edition)).length
  const boxes = <T extends string>(
    name: ListParam,
    values: readonly T[],
    word: (value: T) => string,
  ) => {
    const chosen: readonly string[] = filter[name]
    const counted = values.map((value) => ({
      ...{ value, word: word(value), chosen: chosen.includes(value) },
      count: countOf({ [name]: [value] }),
    }))
    return { ...PLAIN, name, word: form.params[name], choices: offered(counted, locale) }
  }
  const companies = companiesOf(each, names).map((id) => ({
    ...{ value: id, word: names.get(id)?.[locale] ?? id, chosen: id === filter.sponsor },
    count: countOf({ sponsor: id }),
  }))
  return {
    action: hrefTo(here, '/vehicle/projects'),
    boxes: [
      boxes('batch', BATCHES, (value) => batch[value]),
      boxes('stage', STAGES, (value) => stage[value]),
      boxes('sector', SECTORS, (value) => sectors[value]),
      boxes('region', REGIONS, (value) => regions[value]),
    ],
    sponsor: {
      ...PLAIN,
      name: 'sponsor',
      word: form.params.sponsor,
      choices: offered(companies, locale),
    },
    amount: single('amount', AMOUNT_CHOICES, filter.amount, form.amounts, locale),
    sort: single('sort', PROJECT_ORDERS, filter.sort, form.orders, locale),
    afresh: isEvery(filter) ? null : hrefTo(here, '/vehicle/projects'),
  }
}

/** With the number of projects that answer; those nobody answers to only where they are chosen. */
function offered(
  choices: readonly (ChoiceView & { readonly count: number })[],
  locale: Locale,
): readonly ChoiceView[] {
  const { option } = messages(locale).vehicleProjects.form
  return choices
    .filter(({ count, chosen }) => count > 0 || chosen)
    .map(({ value, word, count, chosen }) => ({ value, word: option(word, count), chosen }))
}

/** Companies the edition knows by name, each once, in the order the record names them. */
export function companiesOf(
  projects: readonly Pick<Project, 'sponsors'>[],
  names: NamesById,
): readonly string[] {
  const ids = projects.flatMap(({ sponsors }) => sponsors.map(({ party }) => party))
  return [...new Set(ids)].filter((id) => names.has(id))
}

function single<T extends string>(
  name: 'amount' | 'sort',
  values: readonly T[],
  now: T,
  words: Readonly<Record<T, string>>,
  locale: Locale,
): ChoicesView {
  const choices = values.map((value) => ({ value, word: words[value], chosen: value === now }))
  return { ...PLAIN, name, word: messages(locale).vehicleProjects.form.params[name], choices }
}

function isEvery(filter: ProjectFilter): boolean {
  const { sort: _, ...conditions } = filter
  return Object.values(conditions).every(
    (each) => each === null || each === 'any' || each.length === 0,
  )
}
