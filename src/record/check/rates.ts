import type { Day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { parsePeriod } from '#domain/period.ts'
import { spanKey } from '#domain/rate.ts'
import type { TheRecord } from '#domain/record.ts'
import { lastDay } from '#domain/when.ts'
import type { FactProblem } from './facts.ts'
import { figureKey, figuresOf } from './figures.ts'

/** Every amount in yen or dollars inside the coverage of the rates has the rate it converts at. */
export function checkRates(record: TheRecord): FactProblem[] {
  const days = new Set(record.rates.filter(({ kind }) => kind === 'day').map(({ start }) => start))
  const spans = new Set(record.rates.filter(({ kind }) => kind === 'average').map(spanKey))
  const covered = coverage([...days])
  if (covered === null) return []
  return figuresOf(record).flatMap((figure) => {
    const need = needOf(figure)
    if (need === null || need.start < covered.from || need.end > covered.to) return []
    const has = need.start === need.end ? days.has(need.end) : spans.has(spanKey(need))
    if (has) return []
    return [
      {
        fact: figureKey(figure),
        what: `${figure.id}: rates.yaml has no rate for ${spanKey(need)}`,
        expected: 'the yen-dollar rate of the day, or the mean of the period, of every amount',
        example: `- { day: ${need.end}, observed: ${need.end}, rate: 147.75 }`,
      },
    ]
  })
}

function coverage(days: readonly Day[]): { readonly from: Day; readonly to: Day } | null {
  const sorted = days.toSorted()
  const from = sorted[0]
  const to = sorted.at(-1)
  return from && to ? { from, to } : null
}

function needOf(figure: Figure): { readonly start: Day; readonly end: Day } | null {
  const { quantity, basis } = figure
  const single = quantity.kind === 'range' ? quantity.low : quantity
  if (single.kind !== 'money' || !['JPY', 'USD'].includes(single.money.currency)) return null
  const period = figure.period === null ? null : parsePeriod(figure.period)
  if (basis === 'flow' && period) return period
  if (basis === 'flow' && !['day', 'instant'].includes(figure.on.kind)) return null
  const end = period ? period.end : lastDay(figure.on)
  return { start: end, end }
}
