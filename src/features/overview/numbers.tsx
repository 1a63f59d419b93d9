import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ConvertedText, FullFigure, InlineFigure } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { OverviewView } from './view.ts'

interface Props {
  readonly view: OverviewView
  readonly here: Here
}

/** The fund's target and the pledge, each with its conversion, rate and source. */
export function Numbers({ view, here }: Props) {
  const words = messages(here.locale).overview
  if (view.numbers.length === 0) return null
  return (
    <Panel id="numbers" title={words.numbers}>
      <div className="panels">
        {view.numbers.map((figure) => (
          <div key={figure.id} className="figure-panel">
            <h3>{figure.label}</h3>
            <FullFigure view={figure} />
          </div>
        ))}
      </div>
      {view.clocks && (
        <>
          <h3>{words.twoClocks}</h3>
          <ul className="fact-list">
            {view.clocks.clocks.map(({ day, converted }) => (
              <li key={day}>
                <ConvertedText view={converted} href={view.clocks?.href ?? ''} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

/** The rungs as they are stated, lowest first. */
export function Ladder({ view, here }: Props) {
  const words = messages(here.locale).overview
  if (view.ladder.length === 0) return null
  return (
    <Panel id="ladder" title={words.ladder} lead={words.ladderLead}>
      <Table
        caption={messages(here.locale).vehicle.ladderCaption}
        columns={[
          { key: 'rung', head: words.rungHead },
          { key: 'amount', head: words.amountHead },
          { key: 'on', head: words.dateHead },
          { key: 'source', head: words.sourceHead },
        ]}
        rows={view.ladder.map(({ figure, rung, on }) => ({
          key: figure.id,
          head: rung,
          cells: [
            <InlineFigure key="amount" view={figure} />,
            on,
            <SourceMark key="source" view={figure.source} />,
          ],
        }))}
      />
    </Panel>
  )
}
