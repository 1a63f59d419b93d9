import { inOrder, isUncertain, type Neighbours, neighbours } from './chronicle.ts'
import { addDays, type Day, daysBetween } from './day.ts'
import type { TrackedEvent } from './event.ts'
import { type TellsOfVehicle, vehiclesOf } from './timeline-filter-vehicle.ts'
import type { VehicleId } from './vehicle.ts'
import { lastDay } from './when.ts'

/** An event by what places it among others: no words, no documents. */
export type EventPlace = Pick<
  TrackedEvent,
  'id' | 'on' | 'knownOn' | 'track' | 'scheduled' | 'importance' | 'actors' | 'supersededBy'
> &
  TellsOfVehicle

/** Events that have something in common: how many there are, and the ids of the nearest in time, in order. */
export interface KinGroup {
  readonly count: number
  readonly nearest: readonly string[]
}

/** What stands around an event in an edition, all by id. */
export interface EventKin {
  readonly near: Neighbours<string>
  /** Among the events of the greatest importance. */
  readonly weighty: Neighbours<string>
  readonly supersedes: readonly string[]
  /** Events that share a person or institution with it. */
  readonly shared: KinGroup
  /** For each of its actors, how many other events name it. */
  readonly actors: readonly { readonly id: string; readonly count: number }[]
  readonly vehicles: readonly (KinGroup & { readonly id: VehicleId })[]
  /** The seven days around its own; null where its day is not known exactly. */
  readonly week: (KinGroup & { readonly from: Day; readonly to: Day }) | null
}

/** So many of a group are shown; the rest is counted. */
export const NEAREST = 5

/** Days on either side of an event's own that make its week. */
const HALF_WEEK = 3

/** `places` are all events of the edition, the event itself among them. */
export function kinOf(event: EventPlace, places: readonly EventPlace[]): EventKin {
  const others = places.filter(({ id }) => id !== event.id)
  const having = (actor: string) => others.filter(({ actors }) => actors.includes(actor))
  const shares = ({ actors }: EventPlace) => actors.some((id) => event.actors.includes(id))
  const weighty = places.filter(({ id, importance }) => importance === 3 || id === event.id)
  return {
    near: idsOf(neighbours(places, event)),
    weighty: idsOf(neighbours(weighty, event)),
    supersedes: inOrder(others.filter(({ supersededBy }) => supersededBy === event.id)).map(idOf),
    shared: groupOf(event, others.filter(shares)),
    actors: event.actors.map((id) => ({ id, count: having(id).length })),
    vehicles: vehiclesOf(event).map((id) => ({
      id,
      ...groupOf(
        event,
        others.filter((each) => vehiclesOf(each).includes(id)),
      ),
    })),
    week: weekOf(event, others),
  }
}

/** Every id that is named, each once. */
export function idsOfKin({ near, weighty, ...kin }: EventKin): readonly string[] {
  const groups = [kin.shared, ...kin.vehicles, ...(kin.week ? [kin.week] : [])]
  const beside = [near.previous, near.next, weighty.previous, weighty.next]
  return [
    ...new Set([
      ...beside.flatMap((id) => id ?? []),
      ...kin.supersedes,
      ...groups.flatMap(({ nearest }) => nearest),
    ]),
  ]
}

function weekOf(event: EventPlace, others: readonly EventPlace[]): EventKin['week'] {
  if (isUncertain(event.on)) return null
  const day = lastDay(event.on)
  const [from, to] = [addDays(day, -HALF_WEEK), addDays(day, HALF_WEEK)]
  const within = others.filter(({ on }) => {
    return !isUncertain(on) && from <= lastDay(on) && lastDay(on) <= to
  })
  return { ...groupOf(event, within), from, to }
}

/** The nearest first among equals: the weightier, then by id. */
function groupOf(event: EventPlace, of: readonly EventPlace[]): KinGroup {
  const day = lastDay(event.on)
  const away = ({ on }: EventPlace) => Math.abs(daysBetween(day, lastDay(on)))
  const nearest = of
    .toSorted(
      (a, b) => away(a) - away(b) || b.importance - a.importance || a.id.localeCompare(b.id),
    )
    .slice(0, NEAREST)
  return { count: of.length, nearest: inOrder(nearest).map(idOf) }
}

function idsOf({ previous, next }: Neighbours<EventPlace>): Neighbours<string> {
  return { previous: previous?.id ?? null, next: next?.id ?? null }
}

function idOf({ id }: Pick<EventPlace, 'id'>): string {
  return id
}
