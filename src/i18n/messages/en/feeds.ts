/** What feeds and calendars of the timeline say of themselves. */
export const feeds = {
  title: (site: string, timeline: string) => `${site}: ${timeline}`,
  selection: (title: string) => `${title} (selection)`,
  counted: (found: number, all: number, day: string) =>
    found === all
      ? `${all === 1 ? '1 event' : `All ${all} events`} of the record as known on ${day}.`
      : `${found} of the ${all} events of the record as known on ${day}.`,
  newest: 'The last to become public stand first.',
  paged: (from: number, to: number, page: number, pages: number) =>
    `Here are ${from} to ${to}, page ${page} of ${pages}; older ones are on the next pages.`,
  unknown: (file: string, files: readonly string[]) =>
    `There is no file "${file}" of the timeline. There are: ${files.join(', ')}.`,
  noPage: (pages: number) => `a number from 1 to ${pages}`,
  noEvent: (id: string, day: string) => `The record as known on ${day} has no event "${id}".`,
  needsId: 'the id of an event',
  scheduled: (title: string) => `Scheduled: ${title}`,
  inexact: (title: string, when: string) => `${title} (${when})`,
  when: (when: string) => `When: ${when}`,
  became: (day: string) => `Became public: ${day}`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  converted: (amount: string, converted: string, rate: string) =>
    `${amount} (${converted}, ${rate})`,
  sources: 'Sources:',
  kind: (kind: string, track: string) => `${kind} · ${track}`,
  involved: (names: readonly string[]) => `Involved: ${names.join(', ')}`,
  graded: (publisher: string, grade: string) => `${publisher} (${grade})`,
  spans: (count: number) =>
    count === 1
      ? 'The day of one of them is not known; it stands over the whole time it can have happened in.'
      : `The day of ${count} of them is not known; they stand over the whole time they can have happened in.`,
  leftOut: (count: number) =>
    count === 1
      ? 'One is left out here: only a day before or after it is known.'
      : `${count} are left out here: only a day before or after them is known.`,
  tentative: 'What is only scheduled is marked as tentative.',
  links: 'The same selection as a feed or calendar:',
  kinds: { atom: 'Atom feed', json: 'JSON feed', ics: 'calendar' },
}
