import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { RateQuoteView } from './rates-view.ts'

interface Props {
  readonly quotes: readonly RateQuoteView[]
  readonly here: Here
}

/** The rates that were printed elsewhere, beside the series that converts. */
export function RatesPanel({ quotes, here }: Props) {
  const words = messages(here.locale).sources
  return (
    <Panel id="rates" title={words.rates} lead={words.ratesLead}>
      {quotes.length === 0 ? (
        <Nothing>{words.noQuotes}</Nothing>
      ) : (
        <Table
          caption={words.ratesCaption}
          columns={[
            { key: 'on', head: words.rateDay },
            { key: 'what', head: words.rateWhat },
            { key: 'printed', head: words.ratePrinted },
            { key: 'series', head: words.rateSeries, numeric: true },
            { key: 'source', head: messages(here.locale).parts.sources },
          ]}
          rows={quotes.map((quote) => ({
            key: quote.key,
            head: <span className="no-wrap">{quote.on}</span>,
            cells: [
              quote.what,
              quote.printed,
              <span key="series" className="no-wrap">
                {quote.series}
              </span>,
              <SourceMark key="source" view={quote.source} />,
            ],
          }))}
        />
      )}
    </Panel>
  )
}
