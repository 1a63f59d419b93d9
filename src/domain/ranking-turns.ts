import type { Day } from './day.ts'
import type { Fund } from './fund.ts'
import {
  largestOf,
  multipleOf,
  peersOf,
  type Ranking,
  rankBinational,
  type Sized,
  type Verdict,
  verdictOf,
} from './ranking.ts'

/** A day from which the comparison came to something else. */
export interface Turn {
  readonly day: Day
  readonly ranking: Ranking
  readonly verdict: Verdict
  /** Whether the multiple, or the peers it is taken of, are new. */
  readonly newMultiple: boolean
  /** Programmes that were not larger, or not known, the day before. */
  readonly newlyLarger: readonly Sized[]
}

/**
 * The days on which the answer changed, first to last, as the record became known up to `until`:
 * its verdict, the multiple of the largest peers, or the programmes larger than the candidate.
 */
export function standingOverTime(
  funds: readonly Fund[],
  candidateId: string,
  until: Day,
): readonly Turn[] {
  const turns: Turn[] = []
  for (const day of learningDays(funds, until)) {
    const ranking = rankBinational(knownBy(funds, day), candidateId)
    if (!ranking) continue
    const turn = turnOn(day, ranking, turns.at(-1))
    if (turn) turns.push(turn)
  }
  return turns
}

function turnOn(day: Day, ranking: Ranking, last: Turn | undefined): Turn | null {
  const verdict = verdictOf(ranking)
  const newMultiple = !last || multipleKey(ranking) !== multipleKey(last.ranking)
  const before = new Set(last?.ranking.largerProgrammes.map(({ fund }) => fund.id))
  const newlyLarger = ranking.largerProgrammes.filter(({ fund }) => !before.has(fund.id))
  const fewer = before.size + newlyLarger.length !== ranking.largerProgrammes.length
  const changed = newMultiple || newlyLarger.length > 0 || fewer || verdict !== last?.verdict
  return changed ? { day, ranking, verdict, newMultiple, newlyLarger } : null
}

function multipleKey(ranking: Ranking): string {
  const largest = largestOf(peersOf(ranking)).map(({ fund }) => fund.id)
  return [multipleOf(ranking)?.tenths ?? '', ...largest].join(' ')
}

/** The days on which the record learned of a fund or a size. */
function learningDays(funds: readonly Fund[], until: Day): readonly Day[] {
  const days = funds.flatMap(({ knownOn, figures }) => [
    knownOn,
    ...figures.map((figure) => figure.knownOn),
  ])
  return [...new Set(days)].filter((day) => day <= until).toSorted()
}

function knownBy(funds: readonly Fund[], day: Day): readonly Fund[] {
  return funds
    .filter(({ knownOn }) => knownOn <= day)
    .map((fund) => ({
      ...fund,
      figures: fund.figures.filter(({ knownOn }) => knownOn <= day),
    }))
}
