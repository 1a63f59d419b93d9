import type { Day } from './day.ts'
import type { Figure } from './figure.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'
import type { When } from './when.ts'

export const FUND_GROUPS = ['sovereign', 'comparison', 'binational'] as const
export type FundGroup = (typeof FUND_GROUPS)[number]

export const FUND_CLASSES = ['two-government', 'programme', 'corporate', 'national'] as const
export type FundClass = (typeof FUND_CLASSES)[number]

export const CAPITALISED = ['yes', 'no', 'in-part'] as const
export type Capitalised = (typeof CAPITALISED)[number]

/** A fund the joint fund is measured against. */
export interface Fund {
  readonly id: string
  readonly name: Text
  readonly group: FundGroup
  readonly class: FundClass
  readonly capitalised: Capitalised
  readonly countries: readonly string[]
  readonly owner: Text | null
  readonly parties: readonly Text[]
  readonly inception: When | null
  readonly status: Text | null
  readonly leverage: Text | null
  readonly split: Text | null
  readonly knownOn: Day
  readonly figures: readonly Figure[]
  readonly note: Text | null
  readonly cites: readonly Cite[]
}

export const MACRO_GROUPS = [
  'us-fiscal',
  'jp-reserves',
  'jp-funds',
  'gdp',
  'yields',
  'policy-rates',
  'softbank-leverage',
  'world-funds',
] as const
export type MacroGroup = (typeof MACRO_GROUPS)[number]

/** One figure of context: receipts, reserves, yields. */
export interface MacroFact {
  readonly id: string
  readonly group: MacroGroup
  readonly label: Text
  readonly knownOn: Day
  readonly figure: Figure
  readonly note: Text | null
  readonly cites: readonly Cite[]
}
