import type { Claim } from '#domain/claim.ts'
import { addDays, type Day, daysBetween } from '#domain/day.ts'
import { type Edition, isKnown } from '#domain/edition.ts'
import type { Standing } from '#domain/standing.ts'

/** A standing from a day up to, not with, another. */
export interface Stretch {
  readonly standing: Standing
  readonly from: Day
  readonly until: Day
  /** The date of its first entry as the record writes it: `2025-07` counts from the end of its month. */
  readonly on: string
}

/** How a claim stood, day by day: the stretches follow each other from the first day known to the edition's. */
export interface Course {
  readonly stretches: readonly Stretch[]
  /** The days on which something was noted, whether or not the standing changed. */
  readonly entries: readonly Day[]
}

type Told = Pick<Claim, 'knownOn' | 'history'>

/** Before its first entry a claim is not assessed; of two entries of one day the later in the list holds. */
export function courseOf({ knownOn, history }: Told, edition: Edition): Course {
  const known = history
    .filter((entry) => isKnown(entry, edition))
    .toSorted((one, other) => one.knownOn.localeCompare(other.knownOn))
  const start = { state: 'not-assessed', knownOn, on: knownOn } as const
  const turns: { state: Standing; knownOn: Day; on: string }[] = []
  for (const turn of [start, ...known]) {
    if (turns.at(-1)?.knownOn === turn.knownOn) turns.pop()
    if (turns.at(-1)?.state !== turn.state) turns.push(turn)
  }
  const end = addDays(edition.day, 1)
  const stretches = turns.map(({ state, knownOn: from, on }, index) => ({
    ...{ standing: state, from, on },
    until: turns[index + 1]?.knownOn ?? end,
  }))
  return { stretches, entries: [...new Set(known.map((entry) => entry.knownOn))] }
}

/** The days all lines of a page have in common, `until` not with them. */
export interface Axis {
  readonly from: Day
  readonly until: Day
}

/** From the first day anything was known to the edition's own day. */
export function axisOf(known: readonly { readonly knownOn: Day }[], { day }: Edition): Axis {
  const from = known.reduce<Day>((least, { knownOn }) => (knownOn < least ? knownOn : least), day)
  return { from, until: addDays(day, 1) }
}

/** How far along the axis a day begins, in percent of its length. */
export function placeOn({ from, until }: Axis, day: Day): number {
  return (daysBetween(from, day) / daysBetween(from, until)) * 100
}

/** The first day of every month within the axis. */
export function monthsOn({ from, until }: Axis): readonly Day[] {
  const days: Day[] = []
  for (let day = nextMonth(from); day < until; day = nextMonth(day)) days.push(day)
  return days
}

function nextMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${next[0]}-${String(next[1]).padStart(2, '0')}-01` as Day
}
