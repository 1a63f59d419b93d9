import { inSpan, type Span } from '#domain/comparison.ts'
import {
  type FiscalPeriod,
  fiscalPeriod,
  lastQuarter,
  parsePeriod,
  QUARTERS,
} from '#domain/period.ts'
import type { QuestionProblem } from './question-problem.ts'

/** The periods an edition has reports of, first to last. */
export interface KnownPeriods {
  readonly quarters: readonly FiscalPeriod[]
  readonly years: readonly FiscalPeriod[]
  /** The last quarter with results. */
  readonly latest: FiscalPeriod | null
}

/** The periods an address names, brought to one span. */
export interface Asked {
  readonly span: Span
  readonly periods: readonly FiscalPeriod[]
}

/** No run of the record is longer. */
const LONGEST = 200

/** Reads `fy2024q4`, `fy2024h1`, `fy2024-9m`, `fy2024` and runs of them: `fy2024q1..fy2025q4`. */
export function readPeriods(
  words: readonly string[],
  by: Span | undefined,
  problems: QuestionProblem[],
): Asked {
  const unread: string[] = []
  const periods = words.flatMap((word) => {
    const [from, to, ...rest] = word.toLowerCase().split('..').map(parsePeriod)
    if (!from || to === null || rest.length > 0) {
      unread.push(word)
      return []
    }
    if (to === undefined) return [from]
    const run = between(from, to, by)
    if (run === null) problems.push({ kind: 'no-run', given: word })
    return run ?? [from]
  })
  if (unread.length > 0) problems.push({ kind: 'no-period', given: unread })
  return by === undefined
    ? ofOneKind(periods, problems)
    : { span: by, periods: broughtTo(by, periods) }
}

/** The span the first period is of; what is of the other kind is left out, and named. */
function ofOneKind(periods: readonly FiscalPeriod[], problems: QuestionProblem[]): Asked {
  const kinds = periods.map(kindOf)
  const span = kinds.includes('cumulative') ? 'cumulative' : (kinds[0] ?? 'quarter')
  const fits = (period: FiscalPeriod) => span === 'cumulative' || kindOf(period) === span
  const left = periods.filter((period) => !fits(period)).map(({ key }) => key)
  if (left.length > 0) problems.push({ kind: 'mixed', left, span })
  return { span, periods: periods.filter(fits).map((period) => inSpan(period, span)) }
}

/** A form sends the boxes of quarters and of years alike: those of the chosen kind count, others only where there are none. */
function broughtTo(span: Span, periods: readonly FiscalPeriod[]): FiscalPeriod[] {
  const own = periods.filter(({ part }) =>
    span === 'year' ? part === 'year' : span === 'cumulative' || part !== 'year',
  )
  return (own.length > 0 ? own : periods).map((period) => inSpan(period, span))
}

/** From one period to a later one of the same kind; null where there is no such run. */
function between(
  from: FiscalPeriod,
  to: FiscalPeriod,
  by: Span | undefined,
): FiscalPeriod[] | null {
  const [a, b] = [kindOf(from), kindOf(to)]
  const years = a === 'year' && b === 'year' && by !== 'cumulative'
  const single = a === 'quarter' && b === 'quarter'
  const odd = a !== b && by === undefined && ![a, b].includes('cumulative')
  if (from.end > to.end || odd) return null
  const [first, last] = years ? [from.fiscalYear, to.fiscalYear] : [indexOf(from), indexOf(to)]
  if (last - first >= LONGEST) return null
  return Array.from({ length: last - first + 1 }, (_, step) => {
    if (years) return fiscalPeriod(first + step, 'year')
    const quarter = quarterAt(first + step)
    return single ? quarter : inSpan(quarter, 'cumulative')
  })
}

function kindOf({ part }: FiscalPeriod): Span {
  if (part === 'year') return 'year'
  return part === 'h1' || part === '9m' ? 'cumulative' : 'quarter'
}

function indexOf(period: FiscalPeriod): number {
  const { fiscalYear, part } = lastQuarter(period)
  return fiscalYear * 4 + (QUARTERS as readonly string[]).indexOf(part)
}

function quarterAt(index: number): FiscalPeriod {
  return fiscalPeriod(Math.floor(index / 4), QUARTERS[index % 4] ?? 'q1')
}

/** The period itself where the edition has it; else the nearest it has. */
export function placeIn(
  { quarters, years }: KnownPeriods,
  period: FiscalPeriod,
  span: Span,
): FiscalPeriod | null {
  const all = span === 'year' ? years : quarters.map((each) => inSpan(each, span))
  const same = all.find(({ key }) => key === period.key)
  const [first, last] = [all.at(0), all.at(-1)]
  if (same || !first || !last) return same ?? null
  if (period.end < first.end) return first
  return period.end > last.end ? last : (all.findLast(({ end }) => end <= period.end) ?? first)
}
