import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { ClaimsView } from './claims-view.ts'
import { PressChecks } from './press.tsx'
import type { PressCheckView } from './press-view.ts'

interface Props {
  readonly view: ClaimsView
  readonly here: Here
}

/** Every sentence of the press that was checked: all at a glance, then one by one. */
export function Claims({ view, here }: Props) {
  const { softbankClaims: words, softbankPeriod } = messages(here.locale)
  return (
    <>
      <p className="meta">
        <a href={hrefTo(here, '/softbank')}>{softbankPeriod.crumb}</a>
      </p>
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <p className="meta">{words.method}</p>
      {view.summary === null ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <>
          <Panel id="verdicts" title={words.summaryTitle} lead={view.summary}>
            <Overview checks={view.checks} here={here} />
          </Panel>
          <Panel id="sentences" title={words.listTitle} lead={words.listLead}>
            <PressChecks checks={view.checks} here={here} />
          </Panel>
        </>
      )}
    </>
  )
}

interface OverviewProps {
  readonly checks: readonly PressCheckView[]
  readonly here: Here
}

function Overview({ checks, here }: OverviewProps) {
  const { columns, caption } = messages(here.locale).softbankClaims
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'statement', head: columns.statement },
        { key: 'outlet', head: columns.outlet },
        { key: 'on', head: columns.on },
        { key: 'rating', head: columns.rating },
      ]}
      rows={checks.map(({ id, statement, outlet, outletLang, day, on, rating, ratingWord }) => ({
        key: id,
        head: <a href={`#${id}`}>{statement}</a>,
        cells: [
          <span key="outlet" lang={outletLang}>
            {outlet}
          </span>,
          <time key="on" dateTime={on}>
            {day}
          </time>,
          <b key="rating" className="verdict" data-rating={rating}>
            {ratingWord}
          </b>,
        ],
      }))}
    />
  )
}
