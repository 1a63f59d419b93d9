import type { Figure } from '#domain/figure.ts'
import { growth } from '#domain/growth.ts'
import { parsePeriod, yearBefore } from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { formatGrowth } from '#i18n/growth.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** The latest quarter whose net income the edition knows, against the same quarter a year before. */
export interface QuarterView {
  readonly now: FigureView
  readonly nowPeriod: string
  readonly before: FigureView | null
  readonly beforePeriod: string
  readonly change: string | null
}

export function toQuarter(reports: readonly Report[], context: FigureContext): QuarterView | null {
  const latest = netIncomes(reports).at(-1)
  const period = latest?.period ? parsePeriod(latest.period) : null
  if (!latest || !period) return null
  const { locale } = context.here
  const earlier = yearBefore(period)
  const before = netIncomes(reports).find((figure) => figure.period === earlier.key) ?? null
  const nowPeriod = formatPeriod(period, locale, 'long')
  const beforePeriod = formatPeriod(earlier, locale, 'long')
  return {
    now: toFigureView(latest, context),
    nowPeriod,
    before: before && toFigureView(before, context),
    beforePeriod,
    change: before && changeOf(latest, before, context),
  }
}

function netIncomes(reports: readonly Report[]): Figure[] {
  return reports
    .flatMap(({ figures }) => figures)
    .filter(({ measure, quantity }) => measure === 'net-income' && quantity.kind === 'money')
}

function changeOf(now: Figure, before: Figure, { here }: FigureContext): string | null {
  if (now.quantity.kind !== 'money' || before.quantity.kind !== 'money') return null
  if (now.presentation !== before.presentation) return null
  return formatGrowth(
    growth(now.quantity.money.amount, before.quantity.money.amount),
    here.locale,
    now.quantity.money.currency,
  )
}
