/** “From before June” and “until between two days” are no English. */
function begun(when: string): string {
  if (when.startsWith('between ')) return `from a day ${when}`
  return /^(before|after) /.test(when) ? `since ${when}` : `from ${when}`
}

function over(when: string): string {
  return /^(before|after|between) /.test(when) ? `ended ${when}` : `until ${when}`
}

/** The list of people and institutions, and the page of one. */
export const people = {
  title: 'People and institutions',
  description:
    'Who is involved, on which side and in which part, with dated offices and sourced relations.',
  lead: (count: number, day: string) =>
    `${count === 1 ? '1 person or institution is' : `${count} people and institutions are`} named by the record up to ${day}, by side and by part played, with the office held on that day. Those who play several parts are listed under each.`,
  none: 'The record names nobody up to this day.',
  partFrom: (when: string) => `in this part from ${when}`,
  relations: 'Relations',
  notShown: 'Nobody in this edition matches all of these conditions.',
  shown: (shown: string, all: string) => `${shown} of ${all} people and institutions found`,
  relationsShown: (shown: string, all: string) =>
    `${shown} of ${all} relations: those that begin or end with the people and institutions asked for.`,
  relationsLead:
    'Who stands how to whom. Confirmed is solid, reported outlined, proposed dotted. A relation is shown from the day it became public.',
  relationsCaption: (count: number) =>
    `${count === 1 ? '1 relation' : `${count} relations`} on this page; amounts with their own unit, the conversion marked ≈ with its rate`,
  noRelations: 'The record has no relation up to this day.',
  relationsNotShown: 'No relation begins or ends with the people and institutions asked for.',
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
  from: begun,
  until: over,
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
  officesLead:
    'An office counts from its own day, even if its document came later. In the line, filled is what documents say, outlined what none says; the dot is the day it was last confirmed, dots before the line a start that is not known.',
  officeLine: (office: string, term: readonly string[]) => `${office}: ${term.join(', ')}`,
  holds: (holder: string, title: string) => `${holder}, ${title}`,
  holders: 'Who held office here',
  noOffices: 'The record has no office for this entry up to this day.',
  held: 'no end in the record',
  stances: 'Stance over time',
  stancesLead: 'What was said or reported on each day, not what is thought.',
  noStances: 'The record has no stance for this entry up to this day.',
  events: 'Events',
  noEvents: 'The record has no event with this entry up to this day.',
  allEvents: (count: number, said: string) =>
    count === 1 ? `${said} event in the record.` : `${said} events in the record.`,
  lastEvents: (shown: string, all: string) => `The last ${shown} of ${all} events.`,
  inTimeline: 'All of them in the timeline',
  relations: 'Relations and their amounts',
  relationsLead:
    'By type, from whom to whom, with its sources. Confirmed is solid, reported outlined, proposed dotted.',
  noRelations: 'The record has no relation with this entry up to this day.',
  asReported: (type: string) => `${type} (as reported)`,
  relationsOfType: (count: number) => (count === 1 ? '1 relation' : `${count} relations`),
  direction: 'to',
  projects: 'Projects',
  named: 'named in the entry',
  figures: 'Related figures',
  figuresLead: 'Each opens to its own page, with its sources and its history.',
  claims: 'Statements with this name',
  claimsLead: 'The mark rates the statement, not who made it.',
  noSources: 'No document of this entry was public by this day.',
}
