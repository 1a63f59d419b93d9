import type { Figure } from './figure.ts'
import type { Fund } from './fund.ts'
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
  /** The candidate's place, 1 for the largest, among the capitalised and those in part. */
  readonly place: number
}

/**
 * Compares a candidate with the funds of two governments that have capital, wholly or in part. Null
 * where the record gives the candidate no size in dollars. Pass only what one edition knows.
 */
export function rankBinational(funds: readonly Fund[], candidateId: string): Ranking | null {
  const sized = funds
    .filter((fund) => fund.group === 'binational')
    .flatMap((fund) => sizeOf(fund) ?? [])
    .toSorted(bySize)
  const candidate = sized.find(({ fund }) => fund.id === candidateId)
  if (!candidate) return null
  const others = sized.filter((each) => each !== candidate)
  const governments = others.filter(({ fund }) => fund.class === 'two-government')
  const having = (state: Fund['capitalised']) =>
    governments.filter(({ fund }) => fund.capitalised === state)
  const larger = (each: Sized) => each.money.amount > candidate.money.amount
  const capitalised = having('yes')
  const inPart = having('in-part')
  return {
    candidate,
    capitalised,
    inPart,
    targets: having('no'),
    largerProgrammes: others.filter((each) => each.fund.class === 'programme' && larger(each)),
    place: [...capitalised, ...inPart].filter(larger).length + 1,
  }
}

/** The latest size stated of a fund, if it is one amount of dollars. */
export function sizeOf(fund: Fund): Sized | null {
  const figure = latestSize(fund)
  if (figure?.quantity.kind !== 'money') return null
  const { currency, amount } = figure.quantity.money
  return currency === 'USD' ? { fund, figure, money: { currency, amount } } : null
}

/** The last `size` figure by the day it stands for. */
export function latestSize({ figures }: Fund): Figure | null {
  return figures.reduce<Figure | null>((last, figure) => {
    if (figure.measure !== 'size') return last
    return last === null || firstDay(figure.on) >= firstDay(last.on) ? figure : last
  }, null)
}

/** Largest first, by id where two are equal. */
function bySize(a: Sized, b: Sized): number {
  const difference = b.money.amount - a.money.amount
  if (difference !== 0n) return difference < 0n ? -1 : 1
  return a.fund.id < b.fund.id ? -1 : 1
}
