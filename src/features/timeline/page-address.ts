import { type TimelineFilter, writeTimelineFilter } from '#domain/timeline-filter.ts'
import { type TimelinePlace, writeTimelinePlace } from '#domain/timeline-filter-place.ts'

export const TIMELINE_PATH = '/timeline'

/** The path of an answer, without language and edition: short, and the same for the same question. */
export function pathOf(filter: TimelineFilter, place: TimelinePlace): string {
  const asked = [writeTimelineFilter(filter), writeTimelinePlace(place)].filter(
    (part) => part !== '',
  )
  return asked.length === 0 ? TIMELINE_PATH : `${TIMELINE_PATH}?${asked.join('&')}`
}

/** Where an event stands in the list. */
export function anchorOf(id: string): string {
  return `e-${id}`
}

/** The page with the chart of a selection. */
const LANES_PATH = '/timeline/lanes'

export function lanesPathOf(filter: TimelineFilter): string {
  const asked = writeTimelineFilter(filter)
  return asked === '' ? LANES_PATH : `${LANES_PATH}?${asked}`
}
