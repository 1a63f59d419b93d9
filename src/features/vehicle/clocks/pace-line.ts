import type { Day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import { ladderOf } from '#domain/ladder.ts'
import type { Money } from '#domain/money.ts'
import { type Pace, paceOn } from '#domain/pace.ts'
import { lastDay } from '#domain/when.ts'
import { type ClocksFacts, endDay } from './facts.ts'

/** The rungs that are drawn beside the line. */
const DRAWN = ['named', 'selected'] as const
export type DrawnRung = (typeof DRAWN)[number]

/** An amount of dollars, with the figure that states it and the day it was stated. */
export interface StatedDollars {
  readonly figure: Figure
  readonly money: Money<'USD'>
  readonly on: Day
}

/** The pledge spread evenly from the signing to the end date, and what is stated beside it. */
export interface PaceLine {
  readonly pledge: StatedDollars
  readonly from: Day
  readonly until: Day
  /** Where the line stands on the day of the edition. */
  readonly now: Pace<'USD'>
  readonly stated: readonly StatedMeasure[]
}

/** What is stated of one thing on a rung, first to last: two measures are never joined, nor added. */
export interface StatedMeasure {
  readonly rung: DrawnRung
  readonly measure: string
  readonly amounts: readonly StatedDollars[]
}

/** Null where the edition knows no pledge in dollars, or none that could still run. */
export function toPaceLine(facts: ClocksFacts, { day }: Edition): PaceLine | null {
  const { vehicle, signedOn: from } = facts
  const ladder = ladderOf(vehicle)
  const pledge = dollarsOf(ladder.headline.stated.map(({ figure }) => figure)).at(-1)
  const until = endDay(facts)
  if (!pledge || until <= from) return null
  const stated = DRAWN.flatMap((rung) =>
    ladder[rung].stated.map(({ earlier, figure }) => ({
      ...{ rung, measure: figure.measure, amounts: dollarsOf([...earlier, figure]) },
    })),
  )
  return {
    ...{ pledge, from, until },
    now: paceOn({ total: pledge.money, from, until }, day),
    stated: stated.filter(({ amounts }) => amounts.length > 0),
  }
}

/** Amounts promised in yen: another currency has no place on the line. */
export function yenOf({ vehicle }: ClocksFacts): readonly Figure[] {
  return vehicle.figures.filter(
    ({ quantity, basis }) =>
      basis === 'pledge' && quantity.kind === 'money' && quantity.money.currency === 'JPY',
  )
}

function dollarsOf(figures: readonly Figure[]): readonly StatedDollars[] {
  return figures
    .flatMap((figure): readonly StatedDollars[] => {
      const { quantity } = figure
      if (quantity.kind !== 'money' || quantity.money.currency !== 'USD') return []
      const money = { currency: 'USD', amount: quantity.money.amount } as const
      return [{ figure, money, on: lastDay(figure.on) }]
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}
