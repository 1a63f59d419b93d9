import { MONTHS } from '#i18n/date.ts'

/** The list of events. */
export const timeline = {
  title: 'Timeline',
  description: 'What happened, month by month, each event with its sources.',
  lead: (count: number, scheduled: number) =>
    `${count === 1 ? '1 event' : `${count} events`}${scheduled > 0 ? ` (${scheduled} of them only scheduled)` : ''}, month by month. Dates are as the sources print them; a date that is not exact says so.`,
  none: 'The record has no event up to this day.',
  jump: 'Go to a month',
  month: (month: number): string => MONTHS[month - 1] ?? '',
  dayUnknown: (when: string) => `${when}, day not known`,
  knownLater: (day: string) => `became public ${day}`,
  labelled: (label: string) => `${label}:`,
  involved: 'Involved:',
  scheduled: 'Scheduled',
  scheduledLead:
    'What sources have set for a day. Standing here does not say that it took place, whatever day it is.',
  noScheduled: 'The record has nothing scheduled in this edition.',
  setFor: (when: string) => `set for ${when}`,
  supersededBy: 'Superseded by:',
}

/** The page of one event. */
export const event = {
  when: 'When it was so',
  setFor: 'Set for',
  knownOn: 'When it became public',
  kind: 'Kind',
  track: 'Track',
  importance: 'Weight',
  importances: { 1: 'Minor', 2: 'Notable', 3: 'Major' },
  amounts: 'Amounts',
  noAmounts: 'The record states no number with this event.',
  asReported: (text: string) => `As the source gave it: ${text}.`,
  derived: (formula: string) => `Derived: ${formula}.`,
  receipt: 'Receipt and sources of this number',
  actors: 'Who was involved',
  offices: (day: string) => `With the offices they held on ${day}.`,
  noActors: 'The record names nobody with this event.',
  officeUnknown: 'The record has no office for that day.',
  noDocuments: 'No document of this event was public by this day.',
  neighbours: 'Before and after',
  previous: 'Before',
  next: 'After',
  first: 'Nothing earlier in this edition.',
  last: 'Nothing later in this edition.',
  supersededBy: 'Superseded by',
  supersedes: 'Supersedes',
  whole: 'The whole timeline',
}
