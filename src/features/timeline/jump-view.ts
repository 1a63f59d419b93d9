import type { TrackedEvent } from '#domain/event.ts'
import { writeTimelineFilter } from '#domain/timeline-filter.ts'
import { FIRST_PLACE, writeTimelinePlace } from '#domain/timeline-filter-place.ts'
import { lastDay } from '#domain/when.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { FieldProblems } from './filter-problem.ts'
import { TIMELINE_PATH } from './page-address.ts'
import type { Cut } from './page-cut.ts'

/** Where a jump lands. */
export const LANDING = 'on'

/** A day to go to within the selection, and what the last jump found. */
export interface DayJumpView {
  readonly action: string
  /** What is asked for besides the day. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  readonly day: string
  readonly hint: string
  readonly problem: string | null
  readonly landed: {
    readonly text: string
    readonly to: { readonly href: string; readonly title: string } | null
  } | null
}

/** Null where the list is empty. */
export function toDayJump(cut: Cut, problems: FieldProblems, here: Here): DayJumpView | null {
  const { all, filter, place } = cut
  if (all.length === 0) return null
  const { jump } = messages(here.locale).timelineList
  const days = all.map(({ on }) => lastDay(on))
  const first = days.reduce((a, b) => (a < b ? a : b))
  const last = days.reduce((a, b) => (a > b ? a : b))
  const asked = [
    writeTimelineFilter(filter),
    writeTimelinePlace({ ...FIRST_PLACE, order: place.order }),
  ]
  const kept = new URLSearchParams(asked.filter((part) => part !== '').join('&'))
  return {
    action: `${hrefTo(here, TIMELINE_PATH)}#${LANDING}`,
    kept: [...kept].map(([name, value]) => ({ name, value })),
    day: place.on ?? '',
    hint: jump.hint(formatDay(first, here.locale), formatDay(last, here.locale)),
    problem: problems.get('on') ?? null,
    landed: landedOn(cut, cut.target, here),
  }
}

function landedOn(
  { place, hrefOfEvent }: Cut,
  target: TrackedEvent | null,
  { locale }: Here,
): DayJumpView['landed'] {
  if (place.on === null) return null
  const { jump } = messages(locale).timelineList
  const day = formatDay(place.on, locale)
  if (target) {
    const to = { href: hrefOfEvent(target.id), title: target.title[locale] }
    return { text: jump.found(day), to }
  }
  return { text: place.order === 'oldest' ? jump.late(day) : jump.lateNewest(day), to: null }
}
