import type { RelationFilter } from '#domain/relation-filter.ts'

/** Who stands how to whom, as a drawing and as a list. */
export const peopleMap = {
  title: 'Map of relations',
  heading: 'Who stands how to whom',
  description:
    'The relations between people, institutions, the fund and the vehicle as a map and as a list, with sources, filters and files.',
  lead: (day: string) => `Every relation in the record up to ${day}, drawn and listed.`,
  back: 'All people and institutions',
  link: 'The map of relations',
  linkTo: (name: string) => `${name} in the map of relations`,
  none: 'The record has no relation up to this day.',
  sections: { map: 'The map', list: 'The list', files: 'Files' },
  chart: {
    most: (names: string, count: number, all: number) =>
      `The most lines meet at ${names}: ${count} of ${all}`,
    focus: (name: string, count: number) =>
      `${name}: ${count === 1 ? '1 relation' : `${count} relations`}`,
    and: ' and ',
    lead: 'An arrow points from who acts to whom; two heads where both do the same. Colours are sides. Amounts stand on their lines as stated, each in its own unit, where there is room; all are in the list.',
    alt: (nodes: number, lines: number) =>
      `${nodes} people and institutions in boxes, joined by ${lines} lines; the table below has every one of them.`,
    caption: 'People and institutions drawn, each followed by the relations that go out from it',
    count: 'Lines drawn',
    countOf: (count: number) => (count === 1 ? '1 line drawn' : `${count} lines drawn`),
    about: (kind: string, side: string) => `${kind} · ${side}`,
    pair: (from: string, to: string) => `${from} → ${to}`,
    says: (type: string, label: string) => `${type}: ${label}`,
    sure: (standing: string, since: string) => `${standing} · ${since}`,
    amount: (label: string, text: string) => `${label}: ${text}`,
    short: 'Little more than the name is in the record',
    keys: {
      short: 'little known',
      confirmed: 'confirmed',
      reported: 'reported',
      proposed: 'proposed',
      heavy: 'money, ownership',
    },
  },
  notDrawn: (lines: number, boxes: number) =>
    `${lines === 1 ? '1 relation that matches is' : `${lines} relations that match are`} not drawn: the map shows the ${boxes} best connected boxes at most. The list has all.`,
  unknownEnds: (count: number) =>
    `${count === 1 ? '1 more relation leads' : `${count} more relations lead`} to something without an entry among people and institutions and ${count === 1 ? 'is' : 'are'} not shown.`,
  shown: (shown: string, all: string) => `${shown} of ${all} relations shown`,
  empty: 'No relation matches these conditions.',
  pager: {
    label: 'Pages of the list',
    here: (first: number, last: number, all: number) => `${first}–${last} of ${all}`,
    before: 'Earlier in the list',
    after: 'Further in the list',
  },
  form: {
    legend: 'Which relations are shown',
    all: 'everyone',
    submit: 'Show',
    afresh: 'Show all',
    params: {
      type: 'Kind of relation',
      side: 'Side of either end',
      standing: 'Standing',
      focus: 'One person or institution and its neighbours',
      page: 'Page',
    } satisfies Record<keyof RelationFilter | 'page', string>,
    option: (word: string, count: number) => `${word} (${count})`,
    most: (count: number) =>
      `The ${count} best connected are listed here; from the page of anyone else a link leads to the map.`,
    quote: (text: string) => `“${text}”`,
    list: (items: readonly string[]) => items.join(', '),
    more: (count: number) => `and ${count} more`,
    problemsTitle: 'Not everything in the address could be read',
    problem: (param: string, given: string, count: number) =>
      count === 1
        ? `${param}: ${given} is none of the choices in this edition and was left out. Everything else is shown as asked.`
        : `${param}: ${given} are none of the choices in this edition and were left out. Everything else is shown as asked.`,
  },
  files: {
    picture: 'The map of all relations:',
    data: 'The relations shown above, with names in both languages and sources:',
    json: 'JSON',
    graphml: 'GraphML',
  },
}
