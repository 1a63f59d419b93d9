import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Table } from '#ui/table.tsx'
import { UnbrokenAmounts } from '#ui/unbroken-amounts.tsx'
import { Receipt, ResultValue } from '#ui/worked.tsx'
import type { HoldersView, PartReceiptsView } from './results-holders-view.ts'

interface Props {
  readonly view: HoldersView
  readonly here: Here
}

/** The four holders side by side with their sum; how each number came about is folded beneath. */
export function Holders({ view, here }: Props) {
  const { table } = messages(here.locale).scenarioResults
  return (
    <section className="result-group" data-group="holders">
      <h3>{table.title}</h3>
      <Table
        caption={view.caption}
        narrow="scroll"
        columns={[
          { key: 'holder', head: table.holder },
          ...view.heads.map(({ key, name }) => ({ key, head: name, numeric: true })),
        ]}
        rows={view.rows.map((row) => ({
          key: row.key,
          head: row.name,
          cells: [
            row.share,
            ...row.values.map((value) => <ResultValue key={value.line} view={value} />),
          ],
        }))}
      />
      <p className="lenders">
        <UnbrokenAmounts text={view.lenders} />
      </p>
      <p className="note">{table.adds}</p>
      <details className="holder-workings">
        <summary>{table.how}</summary>
        {view.receipts.map((part) => (
          <Part key={part.key} part={part} />
        ))}
      </details>
    </section>
  )
}

function Part({ part }: { readonly part: PartReceiptsView }) {
  return (
    <section data-part={part.key}>
      <h4>{part.name}</h4>
      <p className="meta">{part.words}</p>
      <dl className="result-lines">
        {part.lines.map(({ name, receipt }) => (
          <div key={receipt.line}>
            <dt>{name}</dt>
            <dd className="worked">
              <Receipt view={{ ...receipt, words: '' }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
