import type { Edition } from '#domain/edition.ts'
import type { Measure, Report } from '#domain/softbank.ts'
import { firstDay } from '#domain/when.ts'
import type { CompareFacts } from '#features/softbank/compare/compare-view.ts'
import { knownPeriods } from '#features/softbank/compare/presets.ts'
import { type Question, readQuestion } from '#features/softbank/compare/question.ts'
import type { Database } from '#store/client.ts'
import { listBreaks } from '#store/queries/breaks.ts'
import { getFund } from '#store/queries/funds.ts'
import { listMeasures, listReports } from '#store/queries/softbank.ts'

interface Results {
  readonly quarters: readonly Report[]
  readonly years: readonly Report[]
  readonly measures: readonly Measure[]
}

export interface OpenComparison {
  readonly question: Question
  readonly facts: CompareFacts
}

/** What an address asks of an edition, and what it is answered from. Null where no quarter had ended. */
export async function openComparison(
  db: Database,
  query: URLSearchParams,
  edition: Edition,
): Promise<OpenComparison | null> {
  const [quarters, years, measures] = await Promise.all([
    listReports(db, { part: 'quarter' }, edition),
    listReports(db, { part: 'year' }, edition),
    listMeasures(db),
  ])
  return openAmong(db, { quarters, years, measures }, query, edition)
}

/** The same among results that were read already. */
export async function openAmong(
  db: Database,
  { quarters, years, measures }: Results,
  query: URLSearchParams,
  edition: Edition,
): Promise<OpenComparison | null> {
  const [breaks, fund] = await Promise.all([
    listBreaks(db, edition),
    getFund(db, 'softbank-vision-fund-2', edition),
  ])
  const told = [...quarters, ...years].flatMap(({ figures }) => figures)
  const figures = new Map(told.map((figure) => [figure.id, figure]))
  const keysOf = (reports: readonly Report[]) => reports.map(({ period }) => period)
  const known = knownPeriods(keysOf(quarters), keysOf(years), figures)
  const question = readQuestion(query, known)
  const visionFund2 = fund?.inception ? firstDay(fund.inception) : null
  return question && { question, facts: { figures, measures, breaks, known, visionFund2 } }
}
