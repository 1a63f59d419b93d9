import type { Day } from './day.ts'
import type { Basis, Figure } from './figure.ts'
import type { PeriodKey } from './period.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'
import type { When } from './when.ts'

export const MEASURES = [
  'net-sales',
  'net-income',
  'income-before-tax',
  'investment-gain',
  'svf-segment-income',
  'svf-investment-gain',
  'eps',
  'equity',
  'equity-attributable',
  'assets',
  'nav',
  'ltv',
] as const
export type MeasureId = (typeof MEASURES)[number]

/** A line item of SoftBank Group's statements, named as filed. */
export interface Measure {
  readonly id: MeasureId
  readonly label: Text
  readonly basis: Basis
  readonly unit: string
}

/** The results of one fiscal quarter or year of SoftBank Group (TSE 9984). */
export interface Report {
  readonly period: PeriodKey
  /** Null while the results were not found. */
  readonly resultsOn: Day | null
  readonly cites: readonly Cite[]
  readonly figures: readonly Figure[]
}

/** Holdings behind the net asset value on one day. */
export interface HoldingsTable {
  readonly id: string
  readonly on: When
  readonly knownOn: Day
  readonly figures: readonly Figure[]
  readonly items: readonly {
    readonly name: Text
    readonly figure: Figure
    readonly share: string | null
    /** Who it is a holding in; null where that is no one the record names. */
    readonly party: string | null
  }[]
  readonly cites: readonly Cite[]
}
