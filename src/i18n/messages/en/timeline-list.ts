import type { TimelineFilter, WhenChoice } from '#domain/timeline-filter.ts'
import type { TimelineOrder, TimelinePlace } from '#domain/timeline-filter-place.ts'

/** The list of events: what is asked for, which page of it is shown, and the ways through it. */
export const timelineList = {
  list: 'The events',
  selected: (found: string, all: string) => `${found} of ${all} events answer to the filter.`,
  everything: (all: string, count: number) =>
    count === 1 ? `The one event of this edition.` : `All ${all} events of this edition.`,
  showing: (from: string, to: string, found: string) => `Showing ${from}–${to} of ${found}.`,
  nothing: 'No event of this edition answers to the filter.',
  pages: 'Pages of the list',
  pagesBelow: 'Pages of the list, again below it',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  titled: (title: string, page: number, pages: number) => `${title}, page ${page} of ${pages}`,
  first: 'First',
  previous: 'Previous',
  next: 'Next',
  last: 'Last',
  inMonth: (count: string, all: number) => `${count} ${all === 1 ? 'event' : 'events'}`,
  inMonthHere: (here: string, count: string) => `${here} of ${count} events on this page`,
  earlierMajor: 'Major event before:',
  laterMajor: 'Major event after:',
  scheduledOn: (count: number, page: number) =>
    `${count === 1 ? 'One scheduled event stands' : `${count} scheduled events stand`} on page ${page}`,
  noneScheduled: 'The filter leaves nothing that is scheduled.',
  chartOn: 'The chart of this selection stands on its first page',
  lanes: {
    title: 'Timeline: the events in lanes',
    list: 'The same events as a list',
  },
  jump: {
    legend: 'Go to a day',
    day: 'Day',
    submit: 'Go',
    hint: (first: string, last: string) => `The list has events from ${first} to ${last}.`,
    found: (day: string) => `First event on or after ${day}:`,
    late: (day: string) => `No event of this list is on or after ${day}. This is its last page.`,
    lateNewest: (day: string) =>
      `No event of this list is on or after ${day}. This is its first page.`,
  },
  form: {
    legend: 'Filter and order of the events',
    all: 'all',
    submit: 'Show',
    afresh: 'Show all events',
    params: {
      track: 'Track',
      vehicle: 'Vehicle',
      actor: 'Involved',
      grade: 'Best evidence',
      standing: 'What sort of event',
      importance: 'Weight',
      when: 'Observed or scheduled',
      q: 'Words',
      order: 'Order',
      page: 'Page',
      on: 'Day',
    } satisfies Record<keyof TimelineFilter | keyof TimelinePlace, string>,
    importances: { 1: 'all', 2: 'notable and major', 3: 'major only' },
    whens: {
      any: 'both',
      observed: 'observed only',
      scheduled: 'scheduled only',
    } satisfies Record<WhenChoice, string>,
    orders: {
      oldest: 'oldest first',
      newest: 'newest first',
    } satisfies Record<TimelineOrder, string>,
    graded: (grade: string, word: string) => `${grade}: ${word.toLowerCase()}`,
    standingHint: 'What is only scheduled is none of these.',
    textHint:
      'In titles, summaries and names, in either language. All words have to be there; words in Latin letters from their beginning.',
    actorHint: (listed: number, all: number) =>
      `The ${listed} most often named of ${all}. Others: search for the name.`,
    option: (word: string, count: number) => `${word} (${count})`,
    quote: (text: string) => `“${text}”`,
    list: (items: readonly string[]) => items.join(', '),
    more: (count: number) => `and ${count} more`,
    problemsTitle: 'Not everything in the address could be read',
    problemsSummary:
      'Not everything in the address could be read. Everything else is shown as asked. See:',
    problem: (given: string, count: number) =>
      count === 1
        ? `${given} is none of the choices in this edition and was left out.`
        : `${given} are none of the choices in this edition and were left out.`,
    tooLong: (given: string, most: number) =>
      `${given} is longer than ${most} letters and was not searched for.`,
    noDay: (given: string) => `${given} is no day; a day is written 2025-09-04.`,
    noPage: (given: string) => `${given} is no page of this list.`,
    beyond: (page: number, pages: number) =>
      `The list has no page ${page}; this is the last of ${pages}.`,
  },
}
