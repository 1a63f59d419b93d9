/** The list of people and institutions, and the page of one. */
export const people = {
  title: 'People and institutions',
  description:
    'Who is involved, on which side and in which part, with dated offices and sourced relations.',
  lead: (count: number, day: string) =>
    `${count === 1 ? '1 person or institution is' : `${count} people and institutions are`} named by the record up to ${day}, by side and by part played. Who plays several parts stands under each.`,
  none: 'The record names nobody up to this day.',
  partFrom: (when: string) => `in this part from ${when}`,
  relations: 'Relations',
  relationsLead:
    'Who stands how to whom. Confirmed is solid, reported outlined, proposed dotted. A relation is shown from the day it became public.',
  relationsCaption: (count: number) =>
    `${count === 1 ? '1 relation' : `${count} relations`}; amounts with their own unit, the conversion marked ≈ with its rate`,
  noRelations: 'The record has no relation up to this day.',
  heads: {
    from: 'From',
    relation: 'Relation',
    to: 'To',
    standing: 'Standing',
    since: 'Since',
    amount: 'Amount',
    sources: 'Sources',
  },
  startUnknown: 'start not known',
  from: (when: string) => `from ${when}`,
  until: (when: string) => `until ${when}`,
  lastSeen: (day: string) => `last confirmed ${day}`,
  began: 'from that day',
  ended: 'until that day',
}

/** The page of one person or institution. */
export const person = {
  reading: 'reading',
  describedOn: (when: string) => `As of ${when}:`,
  short: 'This entry is short: the record names it and knows little else.',
  kind: 'Kind',
  side: 'Side',
  country: 'Country',
  part: 'Part played',
  website: 'Website',
  elsewhere: 'See also',
  offices: 'Offices',
  officesLead: 'An office counts from its own day, even if its document came later.',
  noOffices: 'The record has no office up to this day.',
  held: 'no end in the record',
  stances: 'Stance over time',
  stancesLead: 'What was said or reported on each day, not what is thought.',
  noStances: 'The record has no stance up to this day.',
  events: 'Events',
  noEvents: 'The record has no event with this entry up to this day.',
  relations: 'Relations and their amounts',
  noSources: 'No document of this entry was public by this day.',
}
