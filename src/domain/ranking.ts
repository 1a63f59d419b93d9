import { divideRounded } from './decimal.ts'
import type { Figure } from './figure.ts'
import type { Fund, FundGroup } from './fund.ts'
import type { Money } from './money.ts'
import { firstDay } from './when.ts'

/** A fund with the size it is compared by. */
export interface Sized {
  readonly fund: Fund
  readonly figure: Figure
  readonly money: Money<'USD'>
}

/** Where a proposed fund of two governments would stand; every list is largest first. */
export interface Ranking {
  readonly candidate: Sized
  /** Two-government funds that have their capital. */
  readonly capitalised: readonly Sized[]
  /** Two-government funds that have part of it; their size is the announced one. */
  readonly inPart: readonly Sized[]
  /** Two-government funds that are a target only. */
  readonly targets: readonly Sized[]
  /** Programmes larger than the candidate: one side pays, so they are of another class. */
  readonly largerProgrammes: readonly Sized[]
  /** Pledges larger than the candidate, for which the record knows of no vehicle of two governments. */
  readonly largerPledges: readonly Sized[]
  /** The candidate's place, 1 for the largest, among the capitalised and those in part. */
  readonly place: number
}

/**
 * Compares a candidate with the funds of two governments that have capital, wholly or in part. Null
 * where the record gives the candidate no size in dollars. Pass only what one edition knows.
 */
export function rankBinational(funds: readonly Fund[], candidateId: string): Ranking | null {
  const sized = sizedOf(funds, 'binational')
  const candidate = sized.find(({ fund }) => fund.id === candidateId)
  if (!candidate) return null
  const others = sized.filter((each) => each !== candidate)
  const governments = others.filter(({ fund }) => fund.class === 'two-government')
  const having = (state: Fund['capitalised']) =>
    governments.filter(({ fund }) => fund.capitalised === state)
  const larger = (each: Sized) => each.money.amount > candidate.money.amount
  const largerProgramme = (each: Sized) => each.fund.class === 'programme' && larger(each)
  const capitalised = having('yes')
  const inPart = having('in-part')
  return {
    candidate,
    capitalised,
    inPart,
    targets: having('no'),
    largerProgrammes: others.filter(largerProgramme),
    largerPledges: sizedOf(funds, 'comparison').filter(largerProgramme),
    place: [...capitalised, ...inPart].filter(larger).length + 1,
  }
}

/** Those the candidate is compared with, the largest first. */
export function peersOf({ capitalised, inPart }: Ranking): readonly Sized[] {
  return [...capitalised, ...inPart].toSorted(bySize)
}

/** The largest of a list that is largest first, with those of the very same size. */
export function largestOf(sized: readonly Sized[]): readonly Sized[] {
  return sized.filter((each) => each.money.amount === sized[0]?.money.amount)
}

/** How many times one amount is another. */
export interface Multiple {
  readonly of: Sized
  readonly by: Sized
  /** Tenths, half away from zero: 150n is 15.0. */
  readonly tenths: bigint
  /** False where the tenths are rounded. */
  readonly exact: boolean
}

/** The candidate as a multiple of its largest peer; null without a peer, or with one of no size. */
export function multipleOf(ranking: Ranking): Multiple | null {
  const [by] = peersOf(ranking)
  if (!by || by.money.amount === 0n) return null
  const of = ranking.candidate
  const tenfold = of.money.amount * 10n
  const exact = tenfold % by.money.amount === 0n
  return { of, by, tenths: divideRounded(tenfold, by.money.amount), exact }
}

/** What a ranking comes to; `none` where there is no fund of two governments with capital. */
export type Verdict = 'none' | 'smaller' | 'level' | 'overtaken' | 'largest'

/** `overtaken`: the largest of the funds of two governments with capital, but a programme is larger. */
export function verdictOf(ranking: Ranking): Verdict {
  const [largest] = peersOf(ranking)
  if (!largest) return 'none'
  if (ranking.place > 1) return 'smaller'
  if (largest.money.amount === ranking.candidate.money.amount) return 'level'
  return ranking.largerProgrammes.length > 0 ? 'overtaken' : 'largest'
}

/** The funds of a group that have one size in dollars, largest first. */
function sizedOf(funds: readonly Fund[], group: FundGroup): readonly Sized[] {
  return funds
    .filter((fund) => fund.group === group)
    .flatMap((fund) => sizeOf(fund) ?? [])
    .toSorted(bySize)
}

/** The latest size stated of a fund, if it is one amount of dollars. */
export function sizeOf(fund: Fund): Sized | null {
  const figure = latestSize(fund)
  const money = figure && dollarsOf(figure)
  return money && { fund, figure, money }
}

/** The amount of a figure that is one amount of dollars. */
export function dollarsOf({ quantity }: Figure): Money<'USD'> | null {
  if (quantity.kind !== 'money') return null
  const { currency, amount } = quantity.money
  return currency === 'USD' ? { currency, amount } : null
}

/** The last `size` figure by the day it stands for. */
export function latestSize({ figures }: Fund): Figure | null {
  return figures.reduce<Figure | null>((last, figure) => {
    if (figure.measure !== 'size') return last
    return last === null || firstDay(figure.on) >= firstDay(last.on) ? figure : last
  }, null)
}

/** Largest first, by id where two are equal. */
export function bySize(a: Sized, b: Sized): number {
  const difference = b.money.amount - a.money.amount
  if (difference !== 0n) return difference < 0n ? -1 : 1
  return a.fund.id < b.fund.id ? -1 : 1
}
