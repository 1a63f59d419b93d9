import {
  AGAINSTS,
  type Comparison,
  CURRENCIES_SHOWN,
  inSpan,
  isRun,
  MOST_MEASURES,
  MOST_PERIODS,
  SPANS,
  TELLINGS,
} from '#domain/comparison.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { MEASURES, type MeasureId } from '#domain/softbank.ts'
import { type Asked, type KnownPeriods, placeIn, readPeriods } from './question-periods.ts'
import type { QuestionProblem } from './question-problem.ts'

/** What an address asks, as near as it can be answered, and what in it could not be. */
export interface Question {
  readonly comparison: Comparison
  readonly problems: readonly QuestionProblem[]
}

/** Far more than any page of ours writes; the rest of an address is not read. */
const MOST_WORDS = 200

/**
 * Reads `q=fy2024q4,fy2023q4&m=net-income&by=quarter&vs=year&told=now&cur=both`. Never throws: what is
 * wrong is named, and the nearest comparison taken. Null where the edition knows no quarter at all.
 */
export function readQuestion(query: URLSearchParams, known: KnownPeriods): Question | null {
  const problems: QuestionProblem[] = []
  const choose = <T extends string>(param: 'by' | 'vs' | 'told' | 'cur', choices: readonly T[]) => {
    const given = query.get(param)
    const chosen = choices.find((each) => each === given)
    if (given && chosen === undefined) problems.push({ kind: 'no-choice', param, given, choices })
    return chosen
  }
  const asked: Asked = readPeriods(wordsOf(query, 'q'), choose('by', SPANS), problems)
  const periods = fitPeriods(asked, known, problems)
  if (periods.length === 0) return null
  const against = choose('vs', AGAINSTS) ?? 'year'
  const misplaced = against === 'quarter' && asked.span !== 'quarter'
  if (misplaced) problems.push({ kind: 'no-quarter-before', span: asked.span })
  const comparison: Comparison = {
    span: asked.span,
    periods,
    measures: readMeasures(query, problems),
    against: misplaced ? 'year' : against,
    told: choose('told', TELLINGS) ?? 'now',
    shown: choose('cur', CURRENCIES_SHOWN) ?? 'both',
  }
  return { comparison, problems }
}

/** The address of a comparison: what `readQuestion` reads back as the same. */
export function writeQuestion({
  span,
  periods,
  measures,
  against,
  told,
  shown,
}: Comparison): string {
  const keys = periods.map(({ key }) => key)
  const run = periods.length > 2 && isRun(periods, span)
  return [
    `q=${run ? `${keys.at(0)}..${keys.at(-1)}` : keys.join(',')}`,
    `m=${measures.join(',')}`,
    ...(span === 'cumulative' ? [`by=${span}`] : []),
    ...(against === 'year' ? [] : [`vs=${against}`]),
    ...(told === 'now' ? [] : [`told=${told}`]),
    ...(shown === 'both' ? [] : [`cur=${shown}`]),
  ].join('&')
}

function wordsOf(query: URLSearchParams, param: string): string[] {
  const words = query.getAll(param).flatMap((each) => each.split(/[\s,]+/))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_WORDS)
}

/** Within what the edition knows, first to last, each once, no more than fit on a page. */
function fitPeriods(
  { span, periods }: Asked,
  known: KnownPeriods,
  problems: QuestionProblem[],
): FiscalPeriod[] {
  const placed = new Map<string, FiscalPeriod>()
  for (const period of periods) {
    const near = placeIn(known, period, span)
    if (near && near.key !== period.key)
      problems.push({ kind: 'not-in-record', given: period.key, instead: near.key })
    if (near) placed.set(near.key, near)
  }
  const chosen = placed.size > 0 ? [...placed.values()] : startingWith(known, span)
  const ordered = inTime(chosen)
  if (ordered.length <= MOST_PERIODS || isRun(ordered, span)) return ordered
  problems.push({ kind: 'too-many-periods', count: ordered.length, most: MOST_PERIODS })
  return inTime(chosen.slice(0, MOST_PERIODS))
}

/** The latest period with results, and the same a year before. */
function startingWith({ quarters, years, latest }: KnownPeriods, span: Comparison['span']) {
  const last = span === 'year' ? years.at(-1) : latest && inSpan(latest, span)
  const all = span === 'year' ? years : quarters.map((each) => inSpan(each, span))
  const before = all.find(
    ({ fiscalYear, part }) => last && fiscalYear === last.fiscalYear - 1 && part === last.part,
  )
  return [last, before].flatMap((each) => each ?? [])
}

function inTime(periods: readonly FiscalPeriod[]): FiscalPeriod[] {
  return periods.toSorted((a, b) => a.end.localeCompare(b.end))
}

function readMeasures(query: URLSearchParams, problems: QuestionProblem[]): MeasureId[] {
  const words = wordsOf(query, 'm')
  const unknown = words.filter((word) => !isMeasure(word))
  const known = words.filter(isMeasure)
  if (unknown.length > 0) problems.push({ kind: 'no-measure', given: unknown })
  if (known.length > MOST_MEASURES)
    problems.push({ kind: 'too-many-measures', count: known.length, most: MOST_MEASURES })
  const kept = known.slice(0, MOST_MEASURES)
  return kept.length === 0 ? ['net-income'] : MEASURES.filter((each) => kept.includes(each))
}

function isMeasure(word: string): word is MeasureId {
  return (MEASURES as readonly string[]).includes(word)
}
