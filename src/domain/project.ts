import type { Day } from './day.ts'
import type { StateEntry } from './entry.ts'
import type { Figure } from './figure.ts'
import type { Cite } from './source.ts'
import type { Stage } from './stage.ts'
import type { Text } from './text.ts'

export const BATCHES = ['batch-1', 'batch-2', 'candidate', 'reported-candidate'] as const
export type Batch = (typeof BATCHES)[number]

export const SECTORS = [
  'energy-gas',
  'energy-nuclear',
  'energy-oil',
  'energy-infrastructure',
  'energy-equipment',
  'ai-infrastructure',
  'electronics',
  'batteries',
  'critical-minerals',
  'logistics',
] as const
export type Sector = (typeof SECTORS)[number]

/** States by their postal code, and the sea. A new one needs its name in both languages. */
export const REGIONS = ['AK', 'AL', 'GA', 'OH', 'PA', 'TN', 'TX', 'offshore'] as const
export type Region = (typeof REGIONS)[number]

export const SPONSOR_STANDINGS = ['confirmed', 'reported', 'interest'] as const
export type SponsorStanding = (typeof SPONSOR_STANDINGS)[number]

export interface Sponsor {
  readonly party: string
  readonly role: Text
  readonly standing: SponsorStanding
}

/** A project or candidate under the vehicle. Candidates are not on the money ladder. */
export interface Project {
  readonly id: string
  readonly name: Text
  readonly sector: Sector
  readonly place: Text
  /** Every state it is told to stand in; empty where none is told. */
  readonly region: readonly Region[]
  readonly batch: Batch
  /** The project this entry is another printing of: one thing is counted once. */
  readonly sameAs: string | null
  readonly knownOn: Day
  readonly sponsors: readonly Sponsor[]
  readonly figures: readonly Figure[]
  readonly stages: readonly StateEntry<Stage>[]
  /** Ids of the events and claims that are about it. */
  readonly events: readonly string[]
  readonly claims: readonly string[]
  readonly cites: readonly Cite[]
}

export function isCandidate(batch: Batch): boolean {
  return batch === 'candidate' || batch === 'reported-candidate'
}

/** Each thing once: an entry that is the same as another of the list is left out. */
export function distinct<P extends Pick<Project, 'id' | 'sameAs'>>(projects: readonly P[]): P[] {
  const ids = new Set(projects.map(({ id }) => id))
  return projects.filter(({ sameAs }) => sameAs === null || !ids.has(sameAs))
}
