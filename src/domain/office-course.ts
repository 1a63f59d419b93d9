import { addDays, type Day, daysBetween, maxDay } from './day.ts'
import { lastSeen } from './office.ts'
import type { Office } from './party.ts'
import { firstDay, lastDay } from './when.ts'

/** A time of an office, `until` not with it: sure where documents have it held, open where none says so. */
export interface OfficeStretch {
  readonly sure: boolean
  readonly from: Day
  readonly until: Day
}

/** An office in time as far as the documents of an edition go. */
export interface OfficeCourse {
  /** True where the first stretch may have begun earlier: no document says when it began. */
  readonly openStart: boolean
  readonly stretches: readonly OfficeStretch[]
  /** The last day a document has it held; null where none does. */
  readonly seen: Day | null
}

/**
 * The course of an office to the end of `day`. Sure from its beginning to its end or, where no end
 * is known, to the last day it was confirmed; the days in which it may have begun or ended are open.
 */
export function officeCourse(office: Office, day: Day): OfficeCourse {
  const { from, to } = office
  const end = addDays(day, 1)
  const seen = lastSeen(office, day)
  const before = from === null || from.kind === 'before'
  const begun = from ? lastDay(from) : (office.documentedOn ?? seen ?? day)
  const first = from && !before ? firstDay(from) : begun
  const over = to === null ? end : least(addDays(lastDay(to), 1), end)
  const sureEnd = to === null || to.kind === 'before' ? seen : firstDay(to)
  const sure = sureEnd === null || sureEnd < begun ? begun : sureEnd
  const sureUntil = least(addDays(sure, 1), over)
  const stretches = [
    { sure: false, from: first, until: least(begun, over) },
    { sure: true, from: least(begun, over), until: sureUntil },
    { sure: false, from: maxDay(first, sureUntil), until: over },
  ]
  return { openStart: before, stretches: stretches.filter((each) => each.from < each.until), seen }
}

/** The days all lines of a page have in common, `until` not with them. */
export interface OfficeAxis {
  readonly from: Day
  readonly until: Day
}

/** A start nobody knows needs room to be drawn before the first day that is known. */
const ROOM_BEFORE = 120

/** From the first day any of the offices was held to the edition's own; null without offices. */
export function officeAxis(courses: readonly OfficeCourse[], day: Day): OfficeAxis | null {
  const starts = courses.flatMap(({ openStart, stretches: [first] }) =>
    first ? [openStart ? addDays(first.from, -ROOM_BEFORE) : first.from] : [],
  )
  const [from] = starts.toSorted()
  return from === undefined ? null : { from, until: addDays(day, 1) }
}

/** How far along the axis a day begins, in percent of its length. */
export function placeOnAxis({ from, until }: OfficeAxis, day: Day): number {
  return (daysBetween(from, day) / daysBetween(from, until)) * 100
}

/** The first day of every year within the axis. */
export function yearsOnAxis({ from, until }: OfficeAxis): readonly Day[] {
  const days: Day[] = []
  for (let year = Number(from.slice(0, 4)) + 1; ; year++) {
    const first = `${year}-01-01` as Day
    if (first >= until) return days
    days.push(first)
  }
}

function least(one: Day, other: Day): Day {
  return one < other ? one : other
}
