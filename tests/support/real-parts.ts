import type { PartsFacts } from '#features/parts/facts.ts'
import { RECORD } from './real-record.ts'

/** The facts of the latest edition of the real record, in which the page of parts looks for examples. */
export const REAL_FACTS: PartsFacts = {
  ...RECORD,
  reports: RECORD.reports.filter(({ period }) => /q\d$/.test(period)),
}
