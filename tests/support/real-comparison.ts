import type { Comparison } from '#domain/comparison.ts'
import { lastDay } from '#domain/when.ts'
import type { CompareFacts } from '#features/softbank/compare/compare-view.ts'
import { knownPeriods } from '#features/softbank/compare/presets.ts'
import { type Question, readQuestion } from '#features/softbank/compare/question.ts'
import { checkRecord } from '#record/check.ts'
import { REAL_RECORD } from './record-dir.ts'

const { record } = checkRecord(REAL_RECORD)
const figures = new Map(
  record.reports.flatMap((report) => report.figures.map((figure) => [figure.id, figure] as const)),
)
const keys = record.reports.map(({ period }) => period)
const fund = record.funds.find(({ id }) => id === 'softbank-vision-fund-2')

/** What the latest edition of the real record compares. */
export const REAL_COMPARISON: CompareFacts = {
  ...{ figures, measures: record.measures, breaks: record.breaks },
  known: knownPeriods(
    keys.filter((key) => /q\d$/.test(key)),
    keys.filter((key) => /^fy\d{4}$/.test(key)),
    figures,
  ),
  visionFund2: fund?.inception ? lastDay(fund.inception) : null,
}

/** Reads an address; throws where there is nothing to compare. */
export function asking(address: string): Question {
  const question = readQuestion(new URLSearchParams(address), REAL_COMPARISON.known)
  if (!question) throw new Error(`${address}: nothing to compare`)
  return question
}

export function comparing(address: string): Comparison {
  return asking(address).comparison
}
