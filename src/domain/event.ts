import type { Day } from './day.ts'
import type { Figure } from './figure.ts'
import type { Cite } from './source.ts'
import type { EventKind } from './standing.ts'
import type { Text } from './text.ts'
import type { When } from './when.ts'

export const TRACKS = [
  'swf-proposal',
  'trade-deal',
  'softbank',
  'project',
  'japan-policy',
  'us-swf',
  'stargate',
] as const
export type Track = (typeof TRACKS)[number]

export interface TrackedEvent {
  readonly id: string
  readonly on: When
  readonly knownOn: Day
  readonly track: Track
  readonly kind: EventKind
  /** A scheduled thing never reads as past, whatever day it is. */
  readonly scheduled: boolean
  readonly importance: 1 | 2 | 3
  readonly title: Text
  readonly summary: Text
  readonly note: Text | null
  readonly actors: readonly string[]
  readonly figures: readonly Figure[]
  readonly cites: readonly Cite[]
  readonly supersededBy: string | null
}

/** An event by its date, kind and title. */
export type EventLine = Pick<
  TrackedEvent,
  'id' | 'on' | 'knownOn' | 'track' | 'kind' | 'scheduled' | 'importance' | 'title'
>
