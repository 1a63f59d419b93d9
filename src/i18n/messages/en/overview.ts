/** The overview. */
export const overview = {
  description:
    'A public record of the money discussed between the United States and Japan: what was said, by whom, how firmly, and from which source, readable as of any day.',
  status: 'Where things stand',
  headline: {
    overtaken: (pledge: string) =>
      `A fund that was reported, never proposed, and the ${pledge} vehicle that overtook it`,
    reported: 'A joint fund has been reported; nobody has proposed it',
    stage: (stage: string) => `The joint fund: ${stage}`,
  },
  none: 'On this day the record knew of no joint fund.',
  numbers: 'The numbers',
  silent: (days: number) =>
    `Still only reported, ${days === 1 ? 'a day' : `${days} days`} after the first report`,
  allEvents: 'The whole timeline',
  noEvents: 'The record has no event up to this day.',
  people: 'Who is involved',
  and: '\u00a0· ',
  allPeople: 'All people and institutions',
  noPeople: 'The record names nobody up to this day.',
  softbankIncome: 'SoftBank Group net income',
  against: (before: string) => `against ${before}:`,
  allSoftbank: 'All quarters and years',
  noSoftbank: 'No results of SoftBank Group are in the record up to this day.',
  lately: 'Lately in the record',
}
