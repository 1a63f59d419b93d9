import type { KindChoice, PeopleFilter } from '#domain/people-filter.ts'

/** The form that asks for people and institutions, and what it could not read. */
export const peopleForm = {
  legend: 'Filter and search of people and institutions',
  hint: 'English or Japanese, kana or Latin letters; the order of the names does not matter.',
  all: 'all',
  submit: 'Show',
  afresh: 'Show everyone',
  params: {
    q: 'Name',
    side: 'Side',
    part: 'Part played',
    kind: 'Kind',
    country: 'Country',
    page: 'Page',
    relations: 'Page of relations',
    relation: 'Relation',
  } satisfies Record<keyof PeopleFilter, string>,
  kinds: {
    any: 'people and institutions',
    person: 'people',
    institution: 'institutions',
  } satisfies Record<KindChoice, string>,
  option: (word: string, count: number) => `${word} (${count})`,
  quote: (text: string) => `“${text}”`,
  list: (items: readonly string[]) => items.join(', '),
  more: (count: number) => `and ${count} more`,
  problemsTitle: 'Not everything in the address could be read',
  summary: 'Another look is needed at:',
  problem: (given: string, count: number) =>
    count === 1
      ? `${given} is none of the choices in this edition and was left out. Everything else is shown as asked.`
      : `${given} are none of the choices in this edition and were left out. Everything else is shown as asked.`,
  tooLong: (longest: number) =>
    `The name is longer than ${longest} characters; only its beginning was looked for.`,
  notPage: (given: string) => `${given} is no page; the first is shown.`,
  beyond: (asked: string, pages: number) =>
    pages === 1
      ? `There is no page ${asked}: everything stands on one page.`
      : `There is no page ${asked}: the last of ${pages} is shown.`,
  named: (param: string, text: string) => `${param}: ${text}`,
  pager: {
    people: 'Pages of people and institutions',
    relations: 'Pages of relations',
    below: (name: string) => `${name}, again below them`,
    at: (page: string, pages: string) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
  },
}
