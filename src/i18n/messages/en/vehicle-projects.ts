import type { Government } from '#domain/figure.ts'
import type { Region, Sector } from '#domain/project.ts'
import type { AmountChoice, ProjectFilter } from '#domain/project-filter.ts'
import type { ProjectOrder } from '#domain/project-order.ts'
import type { ProjectGroup } from '#domain/project-progress.ts'

/** Projects under the vehicle: the list, the page of one, their charts and what the vehicle’s page says of them. */
export const vehicleProjects = {
  title: 'Projects',
  heading: 'Projects under the vehicle',
  description:
    'Selected, announced, candidate and reported projects with their stages, amounts, companies and sources.',
  none: 'The record has no project up to this day.',
  back: 'The vehicle',
  all: 'All projects',
  sectors: {
    'ai-infrastructure': 'AI infrastructure',
    batteries: 'Batteries',
    'critical-minerals': 'Critical minerals',
    electronics: 'Electronics',
    'energy-equipment': 'Power equipment',
    'energy-gas': 'Gas',
    'energy-infrastructure': 'Power infrastructure',
    'energy-nuclear': 'Nuclear power',
    'energy-oil': 'Oil',
    logistics: 'Logistics',
  } satisfies Record<Sector, string>,
  regions: {
    AK: 'Alaska',
    AL: 'Alabama',
    GA: 'Georgia',
    OH: 'Ohio',
    PA: 'Pennsylvania',
    TN: 'Tennessee',
    TX: 'Texas',
    offshore: 'Offshore',
  } satisfies Record<Region, string>,
  by: { us: 'United States', jp: 'Japan' } satisfies Record<Government, string>,
  groups: {
    selected: 'Selected',
    announced: 'Announced, not selected',
    candidate: 'Candidates: the list of October 2025',
    reported: 'Only reported',
    left: 'Left the process',
  } satisfies Record<ProjectGroup, string>,
  counted: {
    selected: (count: number, said: string) => `${said} ${count === 1 ? 'is' : 'are'} selected`,
    announced: (count: number, said: string) =>
      `${said} ${count === 1 ? 'is' : 'are'} announced and not selected`,
    candidate: (count: number, said: string) =>
      `${said} ${count === 1 ? 'stands' : 'stand'} in the list of candidates of October 2025`,
    reported: (count: number, said: string) =>
      `${said} ${count === 1 ? 'is' : 'are'} only reported`,
    left: (_: number, said: string) => `${said} left the process`,
  } satisfies Record<ProjectGroup, (count: number, said: string) => string>,
  sentence: (all: number, said: string, parts: readonly string[]) =>
    `Of ${said} ${all === 1 ? 'project' : 'projects'} in the record, ${parts.join('; ')}.`,
  apart: 'They are never added together, and candidates are drawn apart from all others.',
  selected: {
    title: 'Selected and announced',
    sum: 'Selected: stated amounts of the projects, added',
    unit: (unit: string) => ` (${unit})`,
    none: 'No project is selected on this day.',
    noSum: 'No selected project has an amount of its own to add.',
    currencies: (list: string) =>
      `The amounts are in ${list}; amounts in two currencies are not added.`,
    without: (count: number) =>
      count === 1
        ? '1 selected project has no amount of its own and is not in the sum.'
        : `${count} selected projects have no amount of their own and are not in the sum.`,
    count: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
    stated: 'As the governments and the press state it',
  },
  october: {
    title: 'The list of October 2025',
    lead: 'Four totals of one list have been published. They differ, and there is no fifth of ours: what is listed are ceilings of things that may never be chosen.',
    count: (own: number, said: string, counted: string) =>
      `Jiji counts ${counted}; ${said} of them ${own === 1 ? 'stands' : 'stand'} in the record as ${own === 1 ? 'a candidate' : 'candidates'}.`,
    differ: 'Where the accounts differ',
    events: 'What was said of the list',
  },
  list: {
    title: 'Find a project',
    shown: (shown: string, all: string) => `${shown} of ${all} shown`,
    empty: 'None of this group answers to the filter.',
    noneInGroup: 'The record has none up to this day.',
    place: 'Place',
    sector: 'Sector',
    stage: 'Stage',
    companies: 'Companies',
    amount: 'Amount',
    noCompanies: 'none named in the record',
    noAmount: 'no figure in the record',
    noStage: 'stage not in the record',
    alsoLead: 'Also printed:',
    between: ', ',
    sponsor: (role: string, standing: string) => `– ${role}; ${standing.toLowerCase()}`,
  },
  form: {
    legend: 'Filter and order of the projects',
    all: 'all',
    submit: 'Show',
    afresh: 'Show all',
    params: {
      batch: 'Batch',
      stage: 'Stage',
      sector: 'Sector',
      sponsor: 'Company',
      region: 'Where',
      amount: 'Amount',
      sort: 'Order',
    } satisfies Record<keyof ProjectFilter, string>,
    amounts: {
      any: 'with or without',
      with: 'with an amount',
      without: 'without one',
    } satisfies Record<AmountChoice, string>,
    orders: {
      stage: 'furthest stage first',
      amount: 'largest amount first',
      name: 'by name',
      newest: 'newest first',
    } satisfies Record<ProjectOrder, string>,
    option: (word: string, count: number) => `${word} (${count})`,
    quote: (text: string) => `“${text}”`,
    list: (items: readonly string[]) => items.join(', '),
    more: (count: number) => `and ${count} more`,
    problemsTitle: 'Not everything in the address could be read',
    problem: (param: string, given: string, count: number) =>
      count === 1
        ? `${param}: ${given} is none of the choices in this edition and was left out. Everything else is shown as asked.`
        : `${param}: ${given} are none of the choices in this edition and were left out. Everything else is shown as asked.`,
  },
  digest: {
    caption: 'Selected projects; amounts in US dollars as stated',
    heads: { project: 'Project', place: 'Place', amount: 'Amount', source: 'Source' },
    sum: (sum: string) => `Their stated amounts add up to ${sum}:`,
    more: (said: string) => `Announced and not selected: ${said}.`,
    with: (project: string, amount: string) => `${project} (${amount})`,
    link: 'All projects, with filters',
  },
}
