import type { FiscalPeriod } from '#domain/period.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { BarGroup } from '#ui/chart/bars-view.ts'

/** A chosen period under its bar: the part of its year, and the year where it is not that of the bar before. */
export function toGroupName(
  period: FiscalPeriod,
  before: FiscalPeriod | null,
  few: boolean,
  locale: Locale,
): Omit<BarGroup, 'bars'> {
  const { key, part, fiscalYear } = period
  const all = messages(locale)
  const year = all.softbank.charts.fiscalYear(fiscalYear)
  const whole = part === 'year'
  return {
    ...{ key, since: '', name: formatPeriod(period, locale, 'long') },
    tick: whole ? year : few ? messages(locale).periodPart[part] : tickOf(part, locale),
    band: whole ? '' : year,
    first: before?.fiscalYear !== fiscalYear,
  }
}

function tickOf(part: FiscalPeriod['part'], locale: Locale): string {
  const { softbank, compare } = messages(locale)
  if (part === 'h1' || part === '9m' || part === 'year') return compare.chart.ticks[part]
  return softbank.charts.tick(Number(part.slice(1)))
}
