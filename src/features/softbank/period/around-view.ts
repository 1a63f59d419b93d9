import {
  type FiscalPeriod,
  fiscalPeriod,
  quarterBefore,
  quartersOf,
  yearBefore,
} from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type Here, hrefTo } from '#ui/address.ts'

/** A period and the way to its page. */
export interface PeriodLink {
  readonly key: string
  readonly href: string
  readonly word: string
}

/** The periods around one: before and after, its year or its quarters, and what to compare it with. */
export interface AroundView {
  readonly previous: PeriodLink | null
  readonly next: PeriodLink | null
  readonly year: PeriodLink | null
  readonly quarters: readonly PeriodLink[]
  readonly compare: readonly PeriodLink[]
  /** Of a year: the quarter whose page tells what stood at its end. */
  readonly position: PeriodLink | null
  readonly statements: string
}

/** `reports` are those of the period's own kind, first to last; `known` says which other periods have a page. */
export function toAround(
  period: FiscalPeriod,
  reports: readonly Report[],
  known: ReadonlySet<string>,
  here: Here,
): AroundView {
  const link = ({ key }: Pick<FiscalPeriod, 'key'>): PeriodLink => ({
    key,
    href: hrefTo(here, `/softbank/${key}`),
    word: formatPeriod(key, here.locale, 'long'),
  })
  const linkKnown = (each: FiscalPeriod) => (known.has(each.key) ? [link(each)] : [])
  const at = reports.findIndex((report) => report.period === period.key)
  const [previous, next] = [reports[at - 1], reports[at + 1]]
  const yearly = period.part === 'year'
  const [last] = yearly ? linkKnown(fiscalPeriod(period.fiscalYear, 'q4')) : []
  const words = messages(here.locale).softbankPeriod.around
  const bases = [yearBefore(period), quarterBefore(period)].flatMap((each) => each ?? [])
  return {
    previous: previous ? link({ key: previous.period }) : null,
    next: next ? link({ key: next.period }) : null,
    year: yearly ? null : (linkKnown(fiscalPeriod(period.fiscalYear, 'year'))[0] ?? null),
    quarters: yearly ? quartersOf(period.fiscalYear).flatMap(linkKnown) : [],
    compare: bases
      .filter(({ key }) => known.has(key))
      .map((base) => toComparison(period, base, here)),
    position: last ? { ...last, word: words.position(last.word) } : null,
    statements: hrefTo(here, '/softbank/statements'),
  }
}

function toComparison(period: FiscalPeriod, base: FiscalPeriod, here: Here): PeriodLink {
  const name = (each: FiscalPeriod) => formatPeriod(each, here.locale, 'short')
  const words = messages(here.locale).softbankPeriod.around
  return {
    key: base.key,
    href: hrefTo(here, `/softbank?q=${period.key},${base.key}`),
    word: words.against(name(period), name(base)),
  }
}
