import type { Claim } from '#domain/claim.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import type { Fund, MacroFact } from '#domain/fund.ts'
import type { Party } from '#domain/party.ts'
import type { Project } from '#domain/project.ts'
import type { HoldingsTable, Report } from '#domain/softbank.ts'
import type { Cite, Source } from '#domain/source.ts'
import type { Vehicle } from '#domain/vehicle.ts'

/** What one edition knows: the facts that examples are looked for in. */
export interface PartsFacts {
  readonly vehicles: readonly Vehicle[]
  readonly reports: readonly Report[]
  readonly funds: readonly Fund[]
  readonly macro: readonly MacroFact[]
  readonly events: readonly TrackedEvent[]
  readonly projects: readonly Project[]
  readonly holdings: readonly HoldingsTable[]
  readonly claims: readonly Claim[]
  readonly parties: readonly Party[]
  readonly contradictions: readonly Contradiction[]
  readonly searches: readonly Search[]
  readonly sources: readonly Source[]
}

/** Every figure of the facts, those of the story itself first. */
export function figuresOf(facts: PartsFacts): readonly Figure[] {
  const { vehicles, reports, funds, macro, events, projects, holdings, claims } = facts
  return [
    ...[...vehicles, ...reports, ...funds].flatMap(({ figures }) => figures),
    ...macro.map(({ figure }) => figure),
    ...[...events, ...projects].flatMap(({ figures }) => figures),
    ...holdings.flatMap(({ figures, items }) => [...figures, ...items.map(({ figure }) => figure)]),
    ...claims.flatMap(({ figure }) => figure ?? []),
  ]
}

/** The cites of each figure and each event that has some. */
export function citesOf(facts: PartsFacts): readonly (readonly Cite[])[] {
  return [...figuresOf(facts), ...facts.events]
    .map(({ cites }) => cites)
    .filter((cites) => cites.length > 0)
}
