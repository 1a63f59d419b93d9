import { type Break, breaksBetween } from './break.ts'
import { type Change, changeOf } from './change.ts'
import { baseOf, type Comparison } from './comparison.ts'
import type { Figure } from './figure.ts'
import type { FiscalPeriod } from './period.ts'
import type { Measure } from './softbank.ts'
import { adjusted, type Told, tellOf } from './told.ts'

/** What a comparison is made from: every figure the edition knows, by id. */
export interface ComparisonFacts {
  readonly figures: ReadonlyMap<string, Figure>
  readonly measures: readonly Measure[]
  readonly breaks: readonly Break[]
}

export interface ComparedCell {
  readonly period: FiscalPeriod
  readonly told: Told
  readonly basePeriod: FiscalPeriod
  readonly base: Told
  readonly change: Change
}

export interface ComparedLine {
  readonly measure: Measure
  readonly cells: readonly ComparedCell[]
  /** From the first chosen period to the last. */
  readonly across: Change
}

/** Every chosen line over every chosen period, each with its change. */
export function compare(comparison: Comparison, facts: ComparisonFacts): ComparedLine[] {
  return comparison.measures.flatMap((id) => {
    const measure = facts.measures.find((each) => each.id === id)
    return measure ? [compareLine(measure, comparison, facts)] : []
  })
}

function compareLine(
  measure: Measure,
  comparison: Comparison,
  facts: ComparisonFacts,
): ComparedLine {
  const { periods, against, told } = comparison
  const bases = periods.map((period) => baseOf(period, against))
  const all = [...periods, ...bases]
  const split = facts.breaks.find(
    (each) =>
      each.divisor !== null &&
      all.some((a) => all.some((b) => breaksBetween([each], measure.id, a, b).length > 0)),
  )
  const tell = (period: FiscalPeriod) =>
    adjusted(tellOf(measure, period, told === 'first', facts.figures), period, split)
  const cells = periods.map((period, index): ComparedCell => {
    const basePeriod = bases[index] ?? period
    const [now, base] = [tell(period), tell(basePeriod)]
    return { period, told: now, basePeriod, base, change: changeBetween(now, base) }
  })
  const [first, last] = [cells.at(0)?.told, cells.at(-1)?.told]
  const across = first && last ? changeBetween(last, first) : { kind: 'missing' as const }
  return { measure, cells, across }
}

function changeBetween(now: Told, base: Told): Change {
  if (now.kind === 'missing' || base.kind === 'missing') return { kind: 'missing' }
  return changeOf(now, base)
}
