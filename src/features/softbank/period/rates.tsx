import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { PeriodRateView } from './rates-view.ts'

interface Props {
  readonly view: readonly PeriodRateView[]
  readonly here: Here
}

/** The rates that belong to a period, and where they come from. */
export function PeriodRates({ view, here }: Props) {
  const { softbank, softbankPeriod } = messages(here.locale)
  const words = softbankPeriod.rates
  return (
    <Panel id="rates" title={words.title} lead={words.lead}>
      <Table
        caption={words.caption}
        columns={[
          { key: 'what', head: words.what },
          { key: 'when', head: words.when },
          { key: 'rate', head: words.rate, numeric: true },
        ]}
        rows={view.map(({ key, what, when, rate }) => ({
          key,
          head: what,
          order: key,
          cells: [
            <>
              {when} {rate?.last && <span className="meta">({rate.last})</span>}
            </>,
            rate ? (
              <data
                key="rate"
                className="rate"
                value={rate.value}
                data-rate-on={rate.on}
                data-rate-kind={rate.kind}
              >
                {rate.text}
              </data>
            ) : (
              softbank.tables.noRate
            ),
          ],
        }))}
      />
      <p className="more">
        <a href={hrefTo(here, '/sources#rates')}>{words.series}</a>
      </p>
    </Panel>
  )
}
