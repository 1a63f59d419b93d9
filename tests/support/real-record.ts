import { latestEdition } from '#domain/edition.ts'
import { rateBook } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { checkRecord } from '#record/check.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { REAL_RECORD } from './record-dir.ts'

/** The real record, read and checked once in each test file that asks for it. */
export const { record: RECORD } = checkRecord(REAL_RECORD)

/** Someone who reads the latest edition of the real record, with its rates. */
export function realReader(locale: Locale, path = '/parts'): FigureContext {
  const edition = latestEdition(RECORD.meta.compiledOn)
  return { edition, here: { locale, ...edition, path }, rates: rateBook(RECORD.rates) }
}
