import type { ProjectGroup } from '#domain/project-progress.ts'

/** The page of one project. */
export const vehicleProject = {
  where: 'Where',
  what: 'Sector',
  batch: 'Batch',
  knownOn: 'Became public',
  now: 'Where it stands',
  since: (date: string) => `since ${date}`,
  sameAs: 'This entry and another are one thing, printed twice. It is counted once, as:',
  alsoListed: 'Also listed as:',
  amounts: 'Amounts and capacity',
  amountsLead:
    'Every printing of a number stands beside the others; only the first is used in sums and charts.',
  noAmounts: 'The record states no number of this project.',
  receipt: 'Receipt and sources of this number',
  firstPrinting: 'As the record has it',
  stages: 'Every stage, first to last',
  noStages: 'The record has no stage of it up to this day.',
  companies: 'Companies',
  companiesLead: 'What the record says of their part, and how firmly.',
  noCompanies: 'The record names no company.',
  heads: { company: 'Company', role: 'Part', standing: 'Standing' },
  companiesCaption: (count: number) =>
    count === 1 ? '1 company; no unit' : `${count} companies; no unit`,
  relations: 'How its companies stand to the vehicle',
  relationsLead: 'Relations with the vehicle as a whole: they need not concern this project alone.',
  noRelations: 'The record has no relation of it or its companies with the vehicle.',
  events: 'Events about it',
  noEvents: 'The record has no event about it up to this day.',
  claims: 'What has been said of it',
  noClaims: 'The record has no statement about it up to this day.',
  noContradictions: 'The record notes no difference between sources about it.',
  noSearches: 'The record notes no search about it.',
  noDocuments: 'No document of it was public by this day.',
  neighbours: 'Before and after in its batch',
  previous: 'Before',
  next: 'After',
  first: 'It is the first of its batch.',
  last: 'It is the last of its batch.',
  descriptionOf: (stage: string, place: string) => `${stage}. ${place}.`,
}

const LISTED = (count: number) =>
  count === 1 ? '1 listed candidate' : `${count} listed candidates`

/** Charts of projects. Titles are filled from the record. */
export const projectCharts = {
  projects: {
    selected: (count: number) => `${count} ${count === 1 ? 'project is' : 'projects are'} selected`,
    announced: (count: number) => `${count} announced`,
    left: (count: number) => `${count} withdrawn or declined`,
    listed: (items: readonly string[]) => items.join(', '),
    lead: 'Amounts stated for each selected or announced project, in US dollars. Candidates are not among them.',
    note: (count: number) =>
      count === 1
        ? '1 row has no amount of its own; the length of a hatched block means nothing.'
        : `${count} rows have no amount of their own; the length of a hatched block means nothing.`,
    atStage: (batch: string, stage: string) => `${batch}: ${stage}`,
    keys: {
      selected: 'selected',
      announced: 'announced',
      candidate: 'listed as a candidate',
      reported: 'reported',
      left: 'withdrawn or declined',
    } satisfies Record<ProjectGroup, string>,
    noKey: 'no amount published',
    alt: (count: number) =>
      `Bars of the amounts stated for ${count} selected and announced projects, by batch.`,
    caption: 'Amounts as stated for each project',
    heads: { project: 'Project', amount: 'Amount', batch: 'Batch', stage: 'Stage' },
  },
  candidates: {
    title: (count: number, withAmount: number, largest: string) =>
      withAmount === count
        ? `${LISTED(count)}, none of them selected; the largest is ${largest}`
        : `Of ${LISTED(count)}, none of them selected, ${withAmount} ${withAmount === 1 ? 'has' : 'have'} an amount; the largest is ${largest}`,
    noAmounts: (count: number) => `${LISTED(count)}, none of them selected, none with an amount`,
    lead: 'Amounts listed for each candidate, in US dollars: ceilings, with few exceptions. They have no total of ours.',
    alt: (count: number) => `Bars of the amounts listed for ${count} candidates.`,
    caption: 'Amounts as listed for each candidate; never added',
  },
}
