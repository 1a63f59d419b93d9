import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { UnbrokenAmounts } from '#ui/unbroken-amounts.tsx'
import { Receipt, ResultValue } from '#ui/worked.tsx'
import type { ReadingsView, ReceiptGroupView } from './readings-view.ts'
import type { ThresholdView } from './thresholds-view.ts'

interface Props {
  readonly view: ReadingsView
  readonly locale: Locale
}

/** Both readings side by side, in sentences and in one table; how each number came about is folded beneath. */
export function Readings({ view, locale }: Props) {
  const gap = locale === 'en' ? ' ' : ''
  const words = messages(locale).payoutResults
  return (
    <Panel id="results" title={words.title}>
      <p className="scenario-headline" data-sentence="loan-account">
        <UnbrokenAmounts text={view.headline} />
      </p>
      <p data-sentence="schedule">
        <UnbrokenAmounts text={[view.second, view.apart].join(gap)} />
      </p>
      <Table
        caption={view.caption}
        narrow="scroll"
        columns={[
          { key: 'measure', head: words.table.measure },
          ...view.heads.map(({ key, name }) => ({ key, head: name, numeric: true })),
        ]}
        rows={view.rows.map(({ key, name, values }) => ({
          key,
          head: name,
          cells: values.map((value) => <ResultValue key={value.line} view={value} />),
        }))}
      />
      <p className="note">{words.notes.us}</p>
      <p className="note">{[words.notes.whole, words.notes.unpaid].join(gap)}</p>
      <Thresholds items={view.thresholds} title={words.thresholds.title} />
      <Receipts groups={view.receipts} title={words.how} />
      <p className="note">
        {[words.notes.timing, words.notes.rounding, words.notes.dollars].join(gap)}
      </p>
    </Panel>
  )
}

interface ThresholdsProps {
  readonly items: readonly ThresholdView[]
  readonly title: string
}

function Thresholds({ items, title }: ThresholdsProps) {
  return (
    <section className="result-group" data-group="thresholds">
      <h3>{title}</h3>
      <dl className="result-lines">
        {items.map(({ name, value, receipt }) => (
          <div key={value.line}>
            <dt>{name}</dt>
            <dd className="result">
              <ResultValue view={value} />
            </dd>
            <dd className="worked">
              <Receipt view={receipt} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface ReceiptsProps {
  readonly groups: readonly ReceiptGroupView[]
  readonly title: string
}

/** The formula of every number of a table, folded. */
export function Receipts({ groups, title }: ReceiptsProps) {
  return (
    <details className="holder-workings">
      <summary>{title}</summary>
      {groups.map(({ key, name, lines }) => (
        <section key={key} data-part={key}>
          <h4>{name}</h4>
          <dl className="result-lines">
            {lines.map((line) => (
              <div key={line.receipt.line}>
                <dt>{line.name}</dt>
                <dd className="worked">
                  <Receipt view={line.receipt} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  )
}
