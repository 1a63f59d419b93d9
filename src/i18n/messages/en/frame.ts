/** The words around every page. */
export const frame = {
  siteName: 'US–Japan Fund Tracker',
  skip: 'Skip to the content',
  sectionsLabel: 'Sections',
  languageLabel: 'Language',
  languages: { en: 'English', ja: '日本語' },
  sections: {
    overview: 'Overview',
    fund: 'Fund',
    vehicle: 'Vehicle',
    timeline: 'Timeline',
    softbank: 'SoftBank',
    people: 'People',
    sources: 'Sources',
  },
  editionLine: (day: string, observed: string) =>
    `Record as known on ${day}; last observed event ${observed}.`,
  editionLineEarly: (day: string) => `Record as known on ${day}.`,
  older: (day: string) =>
    `You are reading the record as it was known at the end of ${day}. Nothing that became public later is shown.`,
  toLatest: 'Go to the latest edition of this page',
  pickDay: 'Read the record as of',
  show: 'Show',
  version: (version: string, day: string) => `Record version ${version}, compiled on ${day}.`,
  thin: (day: string) => `What happened after ${day} is thinly covered.`,
  rates:
    'Yen and dollars are converted at the Federal Reserve’s H.10 rates: the mean of the period for flows, the day’s rate for stocks and pledges. Every conversion shows its rate.',
  licence: 'Code under the MIT licence. Titles of sources belong to their publishers.',
  notFound: 'There is no such page',
  notFoundHint:
    'The address names a page, an entry or a day that the record does not have. A day after the record was compiled has no edition yet.',
  toOverview: 'Go to the overview',
}

/** Words of the small parts that stand on many pages. */
export const parts = {
  chart: {
    source: {
      lead: 'Sources: ',
      between: ', ',
      more: (count: number) => ` and ${count} more`,
    },
    table: 'Table',
    link: 'Link',
    elsewhere: 'The chart and its table stand on a page of their own',
    download: 'Download',
    drawnLive: 'This chart draws itself in the browser. Its numbers are in the table.',
    keys: 'Chart. Left and right arrow keys read its values one by one.',
    lanesKeys:
      'Chart. Left and right arrow keys read its events one by one, Enter goes to the event. Plus and minus zoom, Shift with an arrow key moves, 0 shows everything.',
    mapKeys:
      'Map. Left and right arrow keys read names and lines one by one, down follows a line to its end, up goes back to its start, Enter opens the page of a name.',
  },
  origins: (count: number, relays: number) => {
    const origins = count === 1 ? '1 origin' : `${count} origins`
    return relays === 0 ? origins : `${origins}, ${relays === 1 ? '1 relay' : `${relays} relays`}`
  },
  moreCites: (count: number) => `and ${count} more`,
  noForce: 'No legal force',
  documentedOn: (day: string) => `documented ${day}`,
  quotedOnly: 'Quoted elsewhere; the original was not opened.',
  derived: 'derived',
  sources: 'Sources',
  unknownThen: 'The record knew nothing of this on that day.',
  status: (name: string, stage: string, step: string, force: string | null, changed: string) =>
    `${name}: ${stage}${step}${force ? `; legal force: ${force}` : ''}. Last change ${changed}.`,
  step: (step: number) => ` (step ${step} of 13)`,
  stepOf: (step: number) => `step ${step} of 13`,
}
