import type { Break } from '#domain/break.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Party } from '#domain/party.ts'
import { parsePeriod } from '#domain/period.ts'
import type { PressCheck } from '#domain/press.ts'
import type { HoldingsTable, Measure, Report } from '#domain/softbank.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { lastDay } from '#domain/when.ts'
import { formatDay, formatDays } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { type HoldingsView, toHoldings } from '../means/holdings-view.ts'
import { type AlsoView, toAlso } from '../statements/also-view.ts'
import { type PrintingsView, toPrintings } from '../statements/printings-view.ts'
import { type SumsView, toSums } from '../statements/sums-view.ts'
import { type AroundView, toAround } from './around-view.ts'
import { type DerivedView, toDerived } from './derived-view.ts'
import { type PeriodEventsView, toPeriodEvents } from './events-view.ts'
import { type HeadView, toHeads } from './heads-view.ts'
import { basesOf, type LinesView, toLines } from './lines-view.ts'
import { type NamesView, toNames } from './names-view.ts'
import { type PeriodsView, toPeriods } from './periods-view.ts'
import { type SentenceLineView, toSentences } from './press-view.ts'
import { type PeriodRateView, toPeriodRates } from './rates-view.ts'
import { type ReadingView, toReading } from './reading-view.ts'

/** What an edition knows around a period; reports run from first to last. */
export interface PeriodFacts {
  readonly quarters: readonly Report[]
  readonly years: readonly Report[]
  readonly measures: readonly Measure[]
  readonly breaks: readonly Break[]
  readonly holdings: readonly HoldingsTable[]
  readonly pressChecks: readonly PressCheck[]
  readonly events: readonly TrackedEvent[]
  readonly parties: readonly Party[]
}

/** One quarter or fiscal year with everything the edition knows of it. */
export interface PeriodView {
  readonly key: string
  readonly part: 'quarter' | 'year'
  readonly title: string
  readonly description: string
  readonly days: string
  readonly names: NamesView
  /** Null while no day is known; `status` then says why. */
  readonly results: { readonly day: string; readonly source: SourceMarkView } | null
  readonly status: string | null
  readonly rates: readonly PeriodRateView[]
  readonly heads: readonly HeadView[]
  readonly lines: LinesView
  readonly derived: readonly DerivedView[]
  /** Of a year: its quarters, and whether they add up to it. */
  readonly quarters: PeriodsView | null
  readonly sums: SumsView | null
  readonly printings: readonly PrintingsView[]
  readonly reading: ReadingView
  readonly also: readonly AlsoView[]
  readonly holdings: readonly HoldingsView[]
  readonly sentences: readonly SentenceLineView[]
  readonly events: PeriodEventsView
  readonly around: AroundView
}

/** Null for what is no quarter and no year, and for a period the edition does not have. */
export function toPeriodView(
  key: string,
  facts: PeriodFacts,
  context: FigureContext,
): PeriodView | null {
  const period = parsePeriod(key)
  const part = period?.part === 'year' ? 'year' : 'quarter'
  const reports = part === 'year' ? facts.years : facts.quarters
  const report = reports.find((each) => each.period === key)
  if (!period || !report) return null
  const { here } = context
  const { locale } = here
  const { measures } = facts
  const all = [...facts.years, ...facts.quarters]
  const figures = all.flatMap((each) => each.figures)
  const bases = basesOf(period, reports)
  const words = messages(locale).softbankPeriod
  const name = formatPeriod(period, locale, 'long')
  return {
    ...{ key, part, ...resultsOf(report, context) },
    title: words.title(name),
    description: words.description(name),
    days: formatDays(period.start, period.end, locale),
    names: toNames(period, here),
    rates: toPeriodRates(period, report.resultsOn, context),
    heads: toHeads(report, bases, context),
    lines: toLines(period, report, bases, measures, context),
    derived: toDerived(report, figures, context),
    ...(part === 'year' ? toWhole(period.fiscalYear, report, facts, context) : NO_QUARTERS),
    printings: toPrintings([report], context),
    reading: toReading(period, report, measures, facts.breaks, context),
    also: toAlso(part, [report], measures, context),
    holdings: toHoldings(
      facts.holdings.filter(({ on }) => lastDay(on) === period.end),
      context,
    ),
    sentences: toSentences(period.key, facts.pressChecks, figures, context),
    events: toPeriodEvents(period, facts.events, facts.parties, here),
    around: toAround(period, reports, new Set(all.map((each) => each.period)), here),
  }
}

const NO_QUARTERS = { quarters: null, sums: null }

/** A year beside its quarters. */
function toWhole(fiscalYear: number, year: Report, facts: PeriodFacts, context: FigureContext) {
  const { quarters } = facts
  const its = quarters.filter((each) => parsePeriod(each.period)?.fiscalYear === fiscalYear)
  const sums = toSums(quarters, [year], context)
  return {
    quarters: its.length > 0 ? toPeriods('quarters', its, quarters, context) : null,
    sums: sums.rows.length > 0 ? sums : null,
  }
}

function resultsOf(
  report: Report,
  { here, edition }: FigureContext,
): Pick<PeriodView, 'results' | 'status'> {
  const { resultsOn, cites } = report
  if (resultsOn === null) return { results: null, status: statusOf(report, here.locale) }
  const source = toSourceMark(evidenceOn(cites, edition.day), here)
  return { results: { day: formatDay(resultsOn, here.locale), source }, status: null }
}

/** Why no day of the results is known: they are not out, nobody looked them up, or only the day is lacking. */
function statusOf({ figures }: Report, locale: Locale): string {
  const { softbank, softbankPeriod } = messages(locale)
  if (figures.length === 0) return softbank.tables.notPublished
  const unassessed = figures.every(
    ({ quantity }) => quantity.kind === 'missing' && quantity.reason === 'not-assessed',
  )
  return unassessed ? softbankPeriod.notAssessed : softbankPeriod.noResultsDay
}
