import type { FiscalPeriod } from '#domain/period.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { ChartCell } from '#ui/chart/chart-view.ts'

/** The page of a quarter or year; null for longer stretches, which have none. */
export function hrefToPeriod({ key, part }: FiscalPeriod, here: Here): string | null {
  return part === 'h1' || part === '9m' ? null : hrefTo(here, `/softbank/${key}`)
}

/** The head of a row: a period that leads to its page. `words` says it otherwise than by its name. */
export function periodCell(
  period: FiscalPeriod,
  here: Here,
  words = formatPeriod(period, here.locale, 'long'),
): ChartCell {
  const href = hrefToPeriod(period, here)
  return { kind: 'text', text: words, ...(href === null ? {} : { href }) }
}
