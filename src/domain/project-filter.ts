import type { Edition } from './edition.ts'
import {
  BATCHES,
  type Batch,
  type Project,
  REGIONS,
  type Region,
  SECTORS,
  type Sector,
} from './project.ts'
import { PROJECT_ORDERS, type ProjectOrder } from './project-order.ts'
import { hasAmount, stageOf } from './project-progress.ts'
import { STAGES, type Stage } from './stage.ts'

export const AMOUNT_CHOICES = ['any', 'with', 'without'] as const
export type AmountChoice = (typeof AMOUNT_CHOICES)[number]

/** Which projects a reader asks for, and in which order. An empty list asks for all. */
export interface ProjectFilter {
  readonly batch: readonly Batch[]
  readonly stage: readonly Stage[]
  readonly sector: readonly Sector[]
  /** One company by its id; null asks for all. */
  readonly sponsor: string | null
  readonly region: readonly Region[]
  readonly amount: AmountChoice
  readonly sort: ProjectOrder
}

export const EVERY_PROJECT: ProjectFilter = {
  ...{ batch: [], stage: [], sector: [], sponsor: null, region: [], amount: 'any', sort: 'stage' },
}

/** What an address asks for that is no choice; everything else it asks for holds. */
export interface FilterProblem {
  readonly param: keyof ProjectFilter
  readonly given: readonly string[]
}

export interface AskedProjects {
  readonly filter: ProjectFilter
  readonly problems: readonly FilterProblem[]
}

/** Far more than any page of ours writes; the rest of an address is not read. */
const MOST_WORDS = 100

/**
 * Reads `batch=batch-1,batch-2&sector=energy-gas&amount=with&sort=amount`; `sponsors` are the companies
 * of the edition. Never throws: what is no choice is named and left out.
 */
export function readProjectFilter(
  query: URLSearchParams,
  sponsors: readonly string[],
): AskedProjects {
  const problems: FilterProblem[] = []
  const several = <T extends string>(param: keyof ProjectFilter, choices: readonly T[]): T[] => {
    const words = wordsOf(query, param)
    const wrong = words.filter((word) => !isOneOf(word, choices))
    if (wrong.length > 0) problems.push({ param, given: wrong })
    return choices.filter((choice) => words.includes(choice))
  }
  const one = <T extends string, Or>(
    param: keyof ProjectFilter,
    choices: readonly T[],
    or: Or,
  ): T | Or => {
    const given = query.get(param) ?? ''
    const chosen = choices.find((choice) => choice === given)
    if (given !== '' && chosen === undefined) problems.push({ param, given: [given] })
    return chosen ?? or
  }
  const filter: ProjectFilter = {
    batch: several('batch', BATCHES),
    stage: several('stage', STAGES),
    sector: several('sector', SECTORS),
    sponsor: one('sponsor', sponsors, EVERY_PROJECT.sponsor),
    region: several('region', REGIONS),
    amount: one('amount', AMOUNT_CHOICES, EVERY_PROJECT.amount),
    sort: one('sort', PROJECT_ORDERS, EVERY_PROJECT.sort),
  }
  return { filter, problems }
}

/** The address of a filter, what goes without saying left out: what `readProjectFilter` reads back as the same. */
export function writeProjectFilter(filter: ProjectFilter): string {
  return PARAMS.flatMap((param) => {
    const asked = filter[param]
    const left = asked === EVERY_PROJECT[param] || asked === null || asked.length === 0
    return left ? [] : [`${param}=${typeof asked === 'string' ? asked : asked.join(',')}`]
  }).join('&')
}

const PARAMS = ['batch', 'stage', 'sector', 'sponsor', 'region', 'amount', 'sort'] as const

/** Every condition has to hold; of the several choices of one condition, any. */
export function matches(project: Project, filter: ProjectFilter, edition: Edition): boolean {
  const { batch, stage, sector, sponsor, region, amount } = filter
  const reached = stageOf(project, edition)
  return (
    holds(batch, [project.batch]) &&
    holds(stage, reached === null ? [] : [reached]) &&
    holds(sector, [project.sector]) &&
    (sponsor === null || project.sponsors.some(({ party }) => party === sponsor)) &&
    holds(region, project.region) &&
    (amount === 'any' || hasAmount(project) === (amount === 'with'))
  )
}

function holds<T extends string>(wanted: readonly T[], has: readonly T[]): boolean {
  return wanted.length === 0 || wanted.some((each) => has.includes(each))
}

/** Repeated as a form sends them, or with commas as an address has them; each once. */
function wordsOf(query: URLSearchParams, param: string): string[] {
  const words = query.getAll(param).flatMap((each) => each.split(/[\s,]+/))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_WORDS)
}

function isOneOf<T extends string>(word: string, choices: readonly T[]): word is T {
  return (choices as readonly string[]).includes(word)
}
