import { type Day, isDay } from './day.ts'

export const TIMELINE_ORDERS = ['oldest', 'newest'] as const
export type TimelineOrder = (typeof TIMELINE_ORDERS)[number]

/** Where in the list a reader stands; it changes nothing about which events are asked for. */
export interface TimelinePlace {
  readonly order: TimelineOrder
  /** Counts from 1; may be beyond the last. */
  readonly page: number
  /** The day to go to instead of a page. */
  readonly on: Day | null
}

export const FIRST_PLACE: TimelinePlace = { order: 'oldest', page: 1, on: null }

export interface PlaceProblem {
  readonly param: keyof TimelinePlace
  readonly given: readonly string[]
}

const PAGE = /^[1-9]\d{0,5}$/

/** Reads `order=newest&page=2` or `on=2025-09-04`. Never throws: what is none is named and left out. */
export function readTimelinePlace(query: URLSearchParams): {
  readonly place: TimelinePlace
  readonly problems: readonly PlaceProblem[]
} {
  const problems: PlaceProblem[] = []
  const read = <T>(param: keyof TimelinePlace, or: T, of: (given: string) => T | undefined): T => {
    const given = (query.get(param) ?? '').normalize('NFKC').trim()
    if (given === '') return or
    const value = of(given)
    if (value === undefined) problems.push({ param, given: [given] })
    return value ?? or
  }
  const place: TimelinePlace = {
    order: read('order', FIRST_PLACE.order, (given) =>
      TIMELINE_ORDERS.find((order) => order === given),
    ),
    page: read('page', FIRST_PLACE.page, (given) => (PAGE.test(given) ? Number(given) : undefined)),
    on: read<Day | null>('on', null, (given) => (isDay(given) ? given : undefined)),
  }
  return { place, problems }
}

/** The address of a place, what goes without saying left out; a day says more than a page. */
export function writeTimelinePlace({ order, page, on }: TimelinePlace): string {
  return [
    order === FIRST_PLACE.order ? [] : `order=${order}`,
    on !== null || page === FIRST_PLACE.page ? [] : `page=${page}`,
    on === null ? [] : `on=${on}`,
  ]
    .flat()
    .join('&')
}
