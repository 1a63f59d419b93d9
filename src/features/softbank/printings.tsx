import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { PrintingsView } from './printings-view.ts'

interface Props {
  readonly view: readonly PrintingsView[]
  readonly here: Here
}

/** Figures that were printed in more than one way, each printing with its own sources. */
export function Printings({ view, here }: Props) {
  const words = messages(here.locale).softbank.printings
  return (
    <Panel id="printings" title={words.title} lead={words.lead}>
      {view.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Table
          caption={words.caption}
          columns={[
            { key: 'figure', head: words.figure },
            { key: 'now', head: words.now },
            { key: 'other', head: words.other },
          ]}
          rows={view.map((printed) => ({
            key: printed.key,
            head: printed.name,
            cells: [<Now key="now" printed={printed} />, <Others key="other" printed={printed} />],
          }))}
        />
      )}
    </Panel>
  )
}

function Now({ printed }: { readonly printed: PrintingsView }) {
  return (
    <>
      <InlineFigure view={printed.now} /> <span className="meta">{printed.nowKnownOn}</span>{' '}
      <SourceMark view={printed.now.source} />
    </>
  )
}

function Others({ printed }: { readonly printed: PrintingsView }) {
  return (
    <ul className="printings">
      {printed.others.map(({ key, text, label, knownOn, source }) => (
        <li key={key}>
          <b className="amount">{text}</b> {label} <span className="meta">{knownOn}</span>{' '}
          <SourceMark view={source} />
        </li>
      ))}
    </ul>
  )
}
