import type { Break } from './break.ts'
import type { Claim } from './claim.ts'
import type { Commitment } from './commitment.ts'
import type { Day } from './day.ts'
import type { TrackedEvent } from './event.ts'
import type { Contradiction, Search } from './finding.ts'
import type { Fund, MacroFact } from './fund.ts'
import type { ComparisonRow, Instrument, PayoutEntry, Term } from './memorandum.ts'
import type { Party } from './party.ts'
import type { PressCheck } from './press.ts'
import type { Project } from './project.ts'
import type { Rate } from './rate.ts'
import type { Relation } from './relation.ts'
import type { HoldingsTable, Measure, Report } from './softbank.ts'
import type { Cite, Source } from './source.ts'
import type { Text } from './text.ts'
import type { Vehicle } from './vehicle.ts'

/** What the record says of itself. */
export interface RecordMeta {
  /** The day of the latest edition. */
  readonly compiledOn: Day
  readonly lastObservedOn: Day
  /** What follows this day is thin. */
  readonly thinAfter: Day
  /** What changed lately, in words. */
  readonly changed: Text
  /** Fingerprint of the record's files: the record version. */
  readonly version: string
}

/** A rate quoted outside the series, shown beside and never used to convert. */
export interface RateQuote {
  readonly on: Day
  readonly kind: 'issuer' | 'quote'
  /** Yen per dollar as printed; a quote may be a range or "about". */
  readonly printed: Text
  readonly what: Text
  readonly knownOn: Day
  readonly cites: readonly Cite[]
}

/** The whole reviewed record, as domain values. */
export interface TheRecord {
  readonly meta: RecordMeta
  readonly sources: readonly Source[]
  readonly rates: readonly Rate[]
  /** Every day the series was published, first to last; `rates` are those of them that convert figures. */
  readonly dailyRates: readonly Rate[]
  readonly rateQuotes: readonly RateQuote[]
  readonly events: readonly TrackedEvent[]
  readonly claims: readonly Claim[]
  readonly projects: readonly Project[]
  readonly parties: readonly Party[]
  readonly relations: readonly Relation[]
  readonly vehicles: readonly Vehicle[]
  readonly terms: readonly Term[]
  readonly instruments: readonly Instrument[]
  readonly comparison: readonly ComparisonRow[]
  readonly payout: readonly PayoutEntry[]
  readonly funds: readonly Fund[]
  readonly macro: readonly MacroFact[]
  readonly measures: readonly Measure[]
  readonly breaks: readonly Break[]
  readonly reports: readonly Report[]
  readonly holdings: readonly HoldingsTable[]
  readonly pressChecks: readonly PressCheck[]
  readonly commitments: readonly Commitment[]
  readonly contradictions: readonly Contradiction[]
  readonly searches: readonly Search[]
}
