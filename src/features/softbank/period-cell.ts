import type { FiscalPeriod } from '#domain/period.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { ChartCell } from '#ui/chart/chart-view.ts'

/** The head of a row: a quarter or year that leads to its page. `words` says it otherwise than by its name. */
export function periodCell(
  { key, part, ...period }: FiscalPeriod,
  here: Here,
  words = formatPeriod({ key, part, ...period }, here.locale, 'long'),
): ChartCell {
  const own = part !== 'h1' && part !== '9m'
  return {
    ...{ kind: 'text', text: words },
    ...(own ? { href: hrefTo(here, `/softbank/${key}`) } : {}),
  }
}
