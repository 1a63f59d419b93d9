import { latestEdition } from '#domain/edition.ts'
import { type RateBook, spanKey } from '#domain/rate.ts'
import type { TheRecord } from '#domain/record.ts'
import type { Locale } from '#domain/text.ts'
import type { PartsFacts } from '#features/parts/facts.ts'
import { checkRecord } from '#record/check.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { REAL_RECORD } from './record-dir.ts'

const { record } = checkRecord(REAL_RECORD)

/** The facts of the latest edition of the real record, in which the page of parts looks for examples. */
export const REAL_FACTS: PartsFacts = {
  ...record,
  reports: record.reports.filter(({ period }) => /q\d$/.test(period)),
}

/** Someone who reads the latest edition of the real record, with its rates. */
export function realReader(locale: Locale): FigureContext {
  const edition = latestEdition(record.meta.compiledOn)
  return { edition, here: { locale, ...edition, path: '/parts' }, rates: booked(record) }
}

function booked({ rates }: TheRecord): RateBook {
  const of = (kind: 'day' | 'average') => rates.filter((rate) => rate.kind === kind)
  return {
    days: new Map(of('day').map((rate) => [rate.start, rate])),
    averages: new Map(of('average').map((rate) => [spanKey(rate), rate])),
  }
}
