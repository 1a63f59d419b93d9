import type { Decimal } from './decimal.ts'
import type { Money } from './money.ts'

/** The version of the arithmetic, written in every address: a change of a result is a new version. */
export const PAYOUT_MODEL = 1

/**
 * Ways the sharing of an investment's cash has been described: the memorandum in two readings, then the
 * other descriptions in circulation.
 */
export const PAYOUT_RULES = [
  'loan-account',
  'schedule',
  'ninety-ten',
  'by-contribution',
  'equity-only',
  'half-of-target',
] as const
export type PayoutRule = (typeof PAYOUT_RULES)[number]

/** Cash that one investment can hand out each year once it operates. */
export type CashPlan =
  | { readonly shape: 'level'; readonly each: Money<'USD'> }
  /** `first` in the first year with cash, `last` in year number `years` of them, in equal steps; then level. */
  | {
      readonly shape: 'ramp'
      readonly first: Money<'USD'>
      readonly last: Money<'USD'>
      readonly years: number
    }
  /** Year by year from the first year with cash; nothing after the last year given. */
  | { readonly shape: 'own'; readonly years: readonly Money<'USD'>[] }

/** What a reader assumes of one investment. */
export interface PayoutTerms {
  /** What Japan pays in, at the beginning of the first year. */
  readonly funding: Money<'USD'>
  /** Percent a year; the deemed rate is their sum, and never below nil (`deemedRate`). */
  readonly sofr: Decimal
  readonly spread: Decimal
  /** Years over which the principal is divided. */
  readonly life: number
  /** Years before the first cash. */
  readonly building: number
  /** Years that are worked out, building included. */
  readonly horizon: number
  readonly cash: CashPlan
  /** Whether missed money earns interest; in a loan account it always does. */
  readonly carryInterest: boolean
  /** The American part of what both sides contribute, in percent; only `by-contribution` reads it. */
  readonly usContribution: Decimal
  /** The part of Japan's money that is equity, in percent; only `equity-only` reads it. */
  readonly equityPart: Decimal
}

/** What the amount due in a year is made of: the three add up to it. */
export interface DueParts {
  /** The balance of the account, or what was missed before. */
  readonly before: Money<'USD'>
  readonly interest: Money<'USD'>
  /** The year's instalment; a loan account knows none. */
  readonly principal: Money<'USD'>
}

/** One year, in exact cents: `japan` and `us` add up to `cash`, and so do `first` and `second`. */
export interface PayoutYear {
  /** From 1. */
  readonly year: number
  readonly cash: Money<'USD'>
  /** What Japan is due in this year before the cash is shared; null where the rule knows no target. */
  readonly due: Money<'USD'> | null
  readonly dueParts: DueParts | null
  /**
   * Of the cash, what is shared before Japan has what it is due, and after. Where the rule knows no target,
   * 90/10 counts as after, and a split by contribution, which has no second stage, as before.
   */
  readonly first: Money<'USD'>
  readonly second: Money<'USD'>
  readonly japan: Money<'USD'>
  readonly us: Money<'USD'>
  /**
   * What is still due to Japan when the year is over; null where the rule knows no target. In a schedule
   * principal that is to come back in later years is not yet due.
   */
  readonly unpaid: Money<'USD'> | null
}

export interface Payout {
  readonly rule: PayoutRule
  readonly years: readonly PayoutYear[]
  readonly cash: Money<'USD'>
  readonly japan: Money<'USD'>
  readonly us: Money<'USD'>
  /** The first year with cash in the second stage; null where there is none within the horizon. */
  readonly crossing: number | null
  /** What is still due when the horizon is reached. */
  readonly unpaid: Money<'USD'> | null
  /**
   * Japan's internal rate of return in percent a year, to two decimals, halves away from zero; paid in at
   * the beginning of the first year, paid out at the end of each. Null where no cash comes back at all.
   */
  readonly japanReturn: Decimal | null
  /**
   * The cash an investment must hand out for Japan to have all it is due: by a schedule twice its targets,
   * in a loan account the level cash that repays it within the life, times the life (it depends on the
   * timing, so this is one way of many). Null where the rule knows no target.
   */
  readonly neededForWhole: Money<'USD'> | null
}
