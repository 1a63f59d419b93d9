import type { RateQuote } from '#domain/record.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatRate } from '#i18n/conversion.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** A rate somebody else printed, beside that of the record’s own series; it converts nothing. */
export interface RateQuoteView {
  readonly key: string
  readonly on: string
  readonly what: string
  readonly printed: string
  /** The series on that day, or that the record has none. */
  readonly series: string
  readonly source: SourceMarkView
}

export function toRateQuotes(
  quotes: readonly RateQuote[],
  { here, edition, rates }: FigureContext,
): readonly RateQuoteView[] {
  const { locale } = here
  return quotes
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((quote, index) => {
      const rate = rates.days.get(quote.on)
      return {
        key: `${quote.on}-${index}`,
        on: formatDay(quote.on, locale),
        what: quote.what[locale],
        printed: quote.printed[locale],
        series: rate ? formatRate(rate, locale, 'table') : messages(locale).sources.noSeries,
        source: toSourceMark(evidenceOn(quote.cites, edition.day), here),
      }
    })
}
