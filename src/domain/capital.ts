import type { Decimal } from './decimal.ts'
import type { Money } from './money.ts'

/** Those of whom it is said that they would own the fund, in the order of their drawings. */
export const HOLDER_KEYS = ['us', 'japan', 'partners', 'public'] as const
export type HolderKey = (typeof HOLDER_KEYS)[number]

/** The capital of the fund as a reader assumes it: what is owned, by whom, and what is borrowed. */
export interface CapitalSplit {
  readonly equity: Money<'USD'>
  readonly debt: Money<'USD'>
  /** The amounts add up to the equity; each share is in percent of it. */
  readonly holders: readonly HolderPart[]
  /** What is borrowed in each currency, in dollars; the amounts add up to the debt. */
  readonly lenders: readonly LenderPart[]
}

export interface HolderPart {
  readonly key: HolderKey
  readonly share: Decimal
  readonly amount: Money<'USD'>
}

export interface LenderPart {
  readonly key: 'usd' | 'jpy'
  readonly amount: Money<'USD'>
}
