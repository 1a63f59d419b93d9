import type { Figure } from '#domain/figure.ts'
import { type Rate, rateFor } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { formatRate } from '#i18n/conversion.ts'
import { formatDay } from '#i18n/date.ts'
import { groupDigits, MINUS } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import type { FactLine } from '#ui/fact-lines.tsx'
import type { FigureContext, FigureView } from '#ui/figure-view.ts'

/** What a conversion used: the rate with its days, its publisher, the result before display rounding. */
export function toReceipt(
  figure: Figure,
  { converted }: FigureView,
  context: FigureContext,
): readonly FactLine[] {
  const rate = rateFor(figure, context.rates)
  if (!converted || !rate) return []
  const { locale } = context.here
  const words = messages(locale).figures
  return [
    { term: words.rate, text: `${formatRate(rate, locale)}${rateDetail(rate, locale)}` },
    { term: words.receiptFrom, text: words.receiptSeries },
    {
      term: words.unrounded,
      text: `${groupDigits(converted.value).replace('-', MINUS)} ${converted.unit}`,
    },
  ]
}

function rateDetail(rate: Rate, locale: Locale): string {
  const { start, end } = rate
  const span = start === end ? [start] : [start, end]
  const days = span.map((each) => formatDay(each, locale)).join(locale === 'ja' ? '～' : ' – ')
  const how = rateOrigin(rate, locale)
  const inside = how ? `${days}${locale === 'ja' ? '、' : '; '}${how}` : days
  return locale === 'ja' ? `（${inside}）` : ` (${inside})`
}

function rateOrigin(rate: Rate, locale: Locale): string | null {
  const words = messages(locale).figures
  if (rate.from === 'g5') return words.publishedMean
  if (rate.observations !== null) return words.observations(rate.observations)
  const late = rate.observedOn !== null && rate.observedOn !== rate.start
  return late && rate.observedOn ? words.observed(formatDay(rate.observedOn, locale)) : null
}
