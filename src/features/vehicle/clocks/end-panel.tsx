import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import { Computed } from './computed.tsx'
import type { EndView } from './end-view.ts'
import { LeftOut } from './left-out.tsx'

interface Props {
  readonly view: EndView
  readonly locale: Locale
}

/** The days left to the end date, counted in four ways. */
export function EndPanel({ view, locale }: Props) {
  const words = messages(locale).vehicleClocks.end
  return (
    <Panel id="left" title={view.title}>
      <article data-event={view.id} data-known-on={view.knownOn} data-until={view.until}>
        <p className="clocks-lead">
          <Sentence view={view.lead} /> <SourceMark view={view.source} />
        </p>
        {view.rows.length > 0 && <Rows view={view} locale={locale} />}
        {view.note && <p className="note">{view.note}</p>}
        <p className="more">
          <a href={view.event.href}>{words.event}</a>
        </p>
      </article>
    </Panel>
  )
}

function Rows({ view, locale }: Props) {
  const { heads } = messages(locale).vehicleClocks.end
  return (
    <Table
      caption={view.caption}
      columns={[
        { key: 'count', head: heads.count },
        { key: 'days', head: heads.days, numeric: true },
        { key: 'receipt', head: heads.receipt },
        { key: 'left', head: heads.left },
      ]}
      rows={view.rows.map(({ key, head, days, receipt, left }) => ({
        ...{ key, head },
        cells: [
          <Computed key="days" view={days} />,
          <span key="receipt" className="formula">
            {receipt}
          </span>,
          left ? <LeftOut key="left" view={left} folded /> : '–',
        ],
      }))}
    />
  )
}
