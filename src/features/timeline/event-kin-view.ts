import type { Day } from '#domain/day.ts'
import type { EventLine } from '#domain/event.ts'
import { type EventKin, type KinGroup, NEAREST } from '#domain/event-kin.ts'
import { EVERY_EVENT, type TimelineFilter } from '#domain/timeline-filter.ts'
import { FIRST_PLACE } from '#domain/timeline-filter-place.ts'
import { formatDays } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import type { NamesById } from '#ui/finding-view.ts'
import { pathOf } from './page-address.ts'

/** The events around one: those beside it in time, and those that have something in common with it. */
export interface EventKinView {
  readonly near: BesideView
  readonly weighty: BesideView
  readonly supersedes: readonly EventLineView[]
  readonly rule: string
  readonly groups: readonly KinGroupView[]
  /** Said where the event has no week of its own. */
  readonly noWeek: string | null
  /** How many other events name each of its actors, with all of them in the timeline. */
  readonly actors: readonly LinkView[]
}

export interface BesideView {
  readonly previous: EventLineView | null
  readonly next: EventLineView | null
}

interface LinkView {
  readonly key: string
  readonly text: string
  readonly href: string
}

interface KinGroupView {
  readonly key: string
  /** "23 other events about the joint fund". */
  readonly title: string
  readonly count: number
  readonly events: readonly EventLineView[]
  /** The same selection in the timeline; null where nothing is left out of the group. */
  readonly all: string | null
}

interface KinFacts {
  readonly kin: EventKin
  /** Those that `idsOfKin` names. */
  readonly lines: readonly EventLine[]
  readonly names: NamesById
}

export function toEventKin({ kin, lines, names }: KinFacts, here: Here): EventKinView {
  const words = messages(here.locale).eventPage
  const byId = new Map(lines.map((line) => [line.id, toEventLine(line, here)]))
  const lineOf = (id: string | null) => (id === null ? null : (byId.get(id) ?? null))
  const beside = ({ previous, next }: EventKin['near']): BesideView => {
    return { previous: lineOf(previous), next: lineOf(next) }
  }
  const group = (key: string, title: string, of: KinGroup, all: string | null): KinGroupView[] => {
    if (of.count === 0) return []
    const events = of.nearest.flatMap((id) => lineOf(id) ?? [])
    return [{ key, title, count: of.count, events, all: of.count > events.length ? all : null }]
  }
  const { shared, actors, vehicles, week } = kin
  const known = actors.filter(({ id, count }) => names.has(id) && count > 0)
  const ids = known.map(({ id }) => id)
  return {
    near: beside(kin.near),
    weighty: beside(kin.weighty),
    supersedes: kin.supersedes.flatMap((id) => lineOf(id) ?? []),
    rule: words.relatedRule(NEAREST),
    groups: [
      ...group('actors', words.shared(shared.count), shared, selection(here, { actor: ids })),
      ...vehicles.flatMap(({ id, ...of }) => {
        const title = words.vehicle(words.vehicles[id], of.count)
        return group(id, title, of, selection(here, { vehicle: [id] }))
      }),
      ...(week ? group('week', weekTitle(week, here), week, weekFrom(week.from, here)) : []),
    ],
    noWeek: week ? null : words.noWeek,
    actors: known.map(({ id, count }) => ({
      key: id,
      text: words.actorEvents(names.get(id)?.[here.locale] ?? id, count),
      href: selection(here, { actor: [id] }),
    })),
  }
}

function weekTitle({ count, from, to }: NonNullable<EventKin['week']>, { locale }: Here): string {
  return messages(locale).eventPage.week(count, formatDays(from, to, locale))
}

/** The timeline from the first day of the week on. */
function weekFrom(from: Day, here: Here): string {
  return hrefTo(here, pathOf(EVERY_EVENT, { ...FIRST_PLACE, on: from }))
}

/** The timeline with these events alone. */
export function selection(here: Here, asked: Partial<TimelineFilter>): string {
  return hrefTo(here, pathOf({ ...EVERY_EVENT, ...asked }, FIRST_PLACE))
}
