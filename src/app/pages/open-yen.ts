import { announcedOn } from '#domain/clocks.ts'
import { lastDay } from '#domain/when.ts'
import type { KnownDays } from '#features/fund/clocks/form-view.ts'
import { lineStart } from '#features/fund/clocks/line-points.ts'
import { readYenQuestion, type YenFacts } from '#features/fund/clocks/question.ts'
import { toYenPage, type YenPageView } from '#features/fund/clocks/view.ts'
import type { Database } from '#store/client.ts'
import { getEvent } from '#store/queries/events.ts'
import { listPledges } from '#store/queries/pledges.ts'
import { getRateCoverage, getRateOn, listRatesFrom } from '#store/queries/rates.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** The events whose days readers ask for. */
const FIRST_REPORT = 'ft-son-swf'
const MEMORANDUM = 'mou-0904'

/** The answer to an address, or what the edition lacks for one. */
export async function openYen(
  db: Database,
  query: URLSearchParams,
  context: FigureContext,
): Promise<YenPageView | 'noPledge' | 'noRates'> {
  const { edition } = context
  const [pledges, coverage] = await Promise.all([
    listPledges(db, edition),
    getRateCoverage(db, edition),
  ])
  if (!coverage) return 'noRates'
  const facts: YenFacts = { pledges, coverage, edition }
  const question = readYenQuestion(query, facts)
  if (!question) return 'noPledge'
  const { pledge, on } = question
  const [announced, chosen, line, days] = await Promise.all([
    getRateOn(db, announcedOn(pledge.figure), edition),
    getRateOn(db, on, edition),
    listRatesFrom(db, lineStart(pledge, on, coverage), coverage.to),
    knownDays(db, context),
  ])
  return toYenPage(question, facts, days, { announced, chosen, line }, context)
}

async function knownDays(db: Database, { edition }: FigureContext): Promise<KnownDays> {
  const [report, memorandum] = await Promise.all([
    getEvent(db, FIRST_REPORT, edition),
    getEvent(db, MEMORANDUM, edition),
  ])
  return {
    'first-report': report && lastDay(report.on),
    memorandum: memorandum && lastDay(memorandum.on),
  }
}
