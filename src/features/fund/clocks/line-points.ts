import { announcedOn, type StatedPledge } from '#domain/clocks.ts'
import { type Day, day, daysBetween } from '#domain/day.ts'
import { compareDecimals } from '#domain/decimal.ts'
import type { Rate } from '#domain/rate.ts'
import type { YenFacts } from './question.ts'

/** How far apart the points of a line stand. */
export type LineStep = 'day' | 'week' | 'month' | 'quarter'

export interface LinePoints {
  readonly step: LineStep
  readonly rates: readonly Rate[]
}

const MOST_DAYS = 45
const MOST_WEEKS = 200
const MOST_MONTHS = 1200
const MONDAY = day('2000-01-03')

/** Days on the axis count from here. */
export function placeOf(on: Day): number {
  return daysBetween(MONDAY, on)
}

/** From the announcement, or the day chosen if that is earlier, as far as there are rates. */
export function lineStart({ figure }: StatedPledge, on: Day, { from }: YenFacts['coverage']): Day {
  const announced = announcedOn(figure)
  const start = announced < on ? announced : on
  return start < from ? from : start
}

/**
 * The last rate of each day, week, month or quarter, whichever keeps the line light; `kept` on their own
 * days; the first and the extremes too, so that the line goes as far, high and low as the rates did.
 */
export function toLinePoints(rates: readonly Rate[], kept: readonly Rate[]): LinePoints {
  const places = [...rates, ...kept].map(({ start }) => placeOf(start))
  const span = Math.max(...places) - Math.min(...places)
  const step = stepFor(span)
  const last = new Map(rates.map((rate) => [keyOf(rate.start, step), rate]))
  const byDay = new Map(
    [...last.values(), ...endsOf(rates), ...kept].map((rate) => [rate.start, rate]),
  )
  const sorted = [...byDay.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1))
  return { step, rates: sorted }
}

function stepFor(span: number): LineStep {
  if (span <= MOST_DAYS) return 'day'
  if (span <= MOST_WEEKS) return 'week'
  return span <= MOST_MONTHS ? 'month' : 'quarter'
}

function keyOf(on: Day, step: LineStep): string {
  switch (step) {
    case 'day':
      return on
    case 'week':
      return `${Math.floor(placeOf(on) / 7)}`
    case 'month':
      return on.slice(0, 7)
    case 'quarter':
      return `${on.slice(0, 4)} ${Math.ceil(Number(on.slice(5, 7)) / 3)}`
  }
}

function endsOf(rates: readonly Rate[]): readonly Rate[] {
  const sorted = rates.toSorted((a, b) => compareDecimals(a.value, b.value))
  return [rates.at(0), sorted.at(0), sorted.at(-1)].flatMap((rate) => rate ?? [])
}
