import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FullFigure } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Cell } from './cell.tsx'
import type { LatestSide, LatestView } from './latest-view.ts'

interface Props {
  readonly view: LatestView
  readonly here: Here
}

/** The latest quarter beside the same quarter a year before. */
export function Latest({ view, here }: Props) {
  const words = messages(here.locale).softbank.latest
  return (
    <Panel id="latest" title={view.title} lead={view.lead}>
      <div className={`panels of-${view.before ? 2 : 1}`}>
        <Side side={view.now} change={view.change} changeWord={words.change} />
        {view.before && <Side side={view.before} earlier />}
      </div>
      {view.results && <p className="meta">{view.results}</p>}
      <Table
        caption={view.caption}
        columns={[
          { key: 'line', head: words.line },
          { key: 'now', head: view.now.period, numeric: true },
          { key: 'before', head: view.before?.period ?? '', numeric: true },
          { key: 'change', head: words.change, numeric: true },
        ].filter(({ key }) => key !== 'before' || view.before)}
        rows={view.rows.map(({ key, line, now, before, change }) => ({
          key,
          head: line,
          cells: [
            <Cell key="now" figure={now} here={here} />,
            ...(view.before ? [<Cell key="before" figure={before} here={here} />] : []),
            change,
          ],
        }))}
      />
    </Panel>
  )
}

interface SideProps {
  readonly side: LatestSide
  readonly earlier?: boolean
  readonly change?: string
  readonly changeWord?: string
}

function Side({ side, earlier = false, change, changeWord }: SideProps) {
  return (
    <div className={earlier ? 'figure-panel earlier' : 'figure-panel'}>
      <h3>
        {side.figure.label} <span className="period">{side.period}</span>
      </h3>
      <FullFigure view={side.figure} />
      {change && (
        <p className="change">
          {changeWord} <b>{change}</b>
        </p>
      )}
    </div>
  )
}
