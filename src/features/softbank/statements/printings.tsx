import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { DifferenceView } from './difference-view.ts'
import type { PrintingsView, PrintingView } from './printings-view.ts'

interface Props {
  readonly view: readonly PrintingsView[]
  readonly here: Here
}

/** Figures that were printed in more than one way: what was told first, and what since. */
export function Printings({ view, here }: Props) {
  const words = messages(here.locale).softbankStatements.printings
  return (
    <Panel id="printings" title={words.title} lead={words.lead}>
      {view.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Table
          caption={words.caption}
          columns={[
            { key: 'figure', head: words.figure },
            { key: 'first', head: words.first },
            { key: 'since', head: words.since },
          ]}
          rows={view.map(({ key, name, first, since }) => ({
            key,
            head: name,
            cells: [
              <Printing key="first" view={first} here={here} />,
              <ul key="since" className="printings">
                {since.map((each) => (
                  <li key={each.key}>
                    <Printing view={each} here={here} />
                  </li>
                ))}
              </ul>,
            ],
          }))}
        />
      )}
    </Panel>
  )
}

function Printing({ view, here }: { readonly view: PrintingView; readonly here: Here }) {
  const words = messages(here.locale).softbankStatements.printings
  const { order, orderWord, own, text, label, presentation, derived, difference } = view
  const said = [label, presentation, derived, view.knownOn].filter((each) => each !== null)
  return (
    <div data-printing={order}>
      <p className="meta">
        {orderWord} {own && <span className="badge">{words.own}</span>}
      </p>
      <p>{own ? <InlineFigure view={own} /> : <b className="amount">{text}</b>}</p>
      <p className="meta">
        {said.join(' · ')} <SourceMark view={view.source} />
      </p>
      {difference && <Difference view={difference} word={words.difference} />}
    </div>
  )
}

function Difference({ view, word }: { readonly view: DifferenceView; readonly word: string }) {
  if (view.kind === 'said') return <p className="meta">{view.text}</p>
  return (
    <p className="meta">
      {word}{' '}
      <data className="computed" value={view.value}>
        {view.text}
      </data>{' '}
      ({view.share}) <span className="formula">{view.formula}</span>
    </p>
  )
}
