import { daysBetween } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { isAmount } from '#domain/sums.ts'
import type { Locale } from '#domain/text.ts'
import { lastDay } from '#domain/when.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { BarEvent, BarGroup } from '#ui/chart/bars-view.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'

/** What the charts by quarter draw: reports first to last, and what happened meanwhile. */
export interface QuarterFacts {
  readonly reports: readonly Report[]
  readonly events: readonly TrackedEvent[]
}

/** A quarter's place on the axis: its number, and its fiscal year under the first of it. */
export function toQuarterGroup(
  { key, fiscalYear, part, start }: FiscalPeriod,
  index: number,
  locale: Locale,
): Omit<BarGroup, 'bars'> {
  const words = messages(locale).softbank.charts
  const opens = part === 'q1'
  const month = formatWhen({ kind: 'span', unit: 'month', key: start.slice(0, 7) }, locale)
  return {
    ...{ key, tick: words.tick(Number(part.slice(1))), band: words.fiscalYear(fiscalYear) },
    ...{ first: index === 0 || opens, since: opens ? words.since(month) : '' },
    name: formatPeriod(key, locale, 'long'),
  }
}

/** The events these charts show, in the quarters they fell in; others are left out. */
export function toBarEvents(
  events: readonly TrackedEvent[],
  quarters: readonly FiscalPeriod[],
  locale: Locale,
): readonly BarEvent[] {
  const words = messages(locale).softbank.charts
  const names: Readonly<Record<string, string>> = words.events
  return events.flatMap(({ id, on, title }) => {
    const [short, day] = [names[id], lastDay(on)]
    const quarter = quarters.find(({ start, end }) => start <= day && day <= end)
    if (short === undefined || !quarter) return []
    const part = daysBetween(quarter.start, day) / (daysBetween(quarter.start, quarter.end) + 1)
    const text = words.event(formatDay(day, locale), title[locale])
    return [{ id, groupKey: quarter.key, part: Math.round(part * 1000) / 1000, text, short }]
  })
}

/** What a mark says of a figure: the amount, its conversion with the rate, and that we computed it. */
export function linesOf(figure: Figure | null, context: FigureContext): readonly string[] {
  if (figure === null) return [messages(context.here.locale).softbank.tables.notInRecord]
  const { text, converted, derived } = toFigureView(figure, context)
  const more = converted ? [`${converted.text} ${converted.line}`] : []
  return [text, ...more, ...(derived ? [derived] : [])]
}

/** Why there is no number; null where there is one. */
export function gapOf(figure: Figure | null, context: FigureContext): string | null {
  if (figure === null) return messages(context.here.locale).softbank.tables.notInRecord
  return isAmount(figure) ? null : toFigureView(figure, context).text
}
