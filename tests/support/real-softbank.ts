import { type Day, day } from '#domain/day.ts'
import { type Edition, latestEdition } from '#domain/edition.ts'
import { parsePeriod } from '#domain/period.ts'
import { toldBy } from '#domain/printing.ts'
import { rateBook } from '#domain/rate.ts'
import type { Report } from '#domain/softbank.ts'
import type { Locale } from '#domain/text.ts'
import { checkRecord } from '#record/check.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { REAL_RECORD } from './record-dir.ts'

const { record } = checkRecord(REAL_RECORD)

/** What the real record knows of SoftBank Group by a day, as the queries of the store tell it. */
export function realSoftbank(on?: string) {
  const { day: last } = editionOn(on)
  const known = <Fact extends { readonly knownOn: Day }>(facts: readonly Fact[]) =>
    facts.filter(({ knownOn }) => knownOn <= last)
  const reports = record.reports.flatMap((report) => toldReport(report, last))
  const isYear = ({ period }: Report) => parsePeriod(period)?.part === 'year'
  return {
    quarters: reports.filter((report) => !isYear(report)),
    years: reports.filter(isYear),
    measures: record.measures,
    breaks: known(record.breaks),
    holdings: known(record.holdings),
    pressChecks: known(record.pressChecks),
    events: known(record.events),
    parties: known(record.parties),
  }
}

/** Before its results, a report is a period that awaits them; before its end there is none. */
function toldReport(report: Report, last: Day): Report[] {
  const end = parsePeriod(report.period)?.end
  if (end === undefined || end > last) return []
  const { resultsOn, cites } = report
  const out = resultsOn !== null && resultsOn <= last
  const figures = report.figures.flatMap((figure) => toldBy(figure, last) ?? [])
  return [{ ...report, figures, resultsOn: out ? resultsOn : null, cites: out ? cites : [] }]
}

function editionOn(on: string | undefined): Edition {
  return on === undefined ? latestEdition(record.meta.compiledOn) : { day: day(on), latest: false }
}

/** Someone who reads the real record as of a day, its rates among it. */
export function realSoftbankReader(locale: Locale, path: string, on?: string): FigureContext {
  const edition = editionOn(on)
  return { edition, here: { locale, ...edition, path }, rates: rateBook(record.rates) }
}
