import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PayoutGroupView, PayoutView } from './documents-view.ts'

interface Props {
  readonly groups: readonly PayoutGroupView[]
  readonly chart: ReactNode
  readonly locale: Locale
}

/** The rule of who gets what, as far as it was described: definitions, formulas, open questions. */
export function PayoutPanel({ groups, chart, locale }: Props) {
  const words = messages(locale).vehicle
  return (
    <Panel id="payout" title={words.payout}>
      <div className="pair">
        {chart}
        {groups.filter(isFormula).map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </div>
      {groups.length === 0 && <Nothing>{words.noPayout}</Nothing>}
      {groups
        .filter((group) => !isFormula(group))
        .map((group) => (
          <Group key={group.key} group={group} />
        ))}
    </Panel>
  )
}

/** The rule itself stands beside the picture of it. */
const isFormula = ({ key }: PayoutGroupView) => key === 'formula'

function Group({ group }: { readonly group: PayoutGroupView }) {
  return (
    <section className="group" data-part={group.key}>
      <h3>{group.title}</h3>
      <ul className="fact-list two">
        {group.entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { readonly entry: PayoutView }) {
  return (
    <article id={`payout-${entry.id}`} data-known-on={entry.knownOn}>
      {entry.title && (
        <h4>
          {entry.title} {entry.paragraph && <span className="meta">{entry.paragraph}</span>}
        </h4>
      )}
      <p>
        {entry.value && <b className="amount">{entry.value}</b>} {entry.text}{' '}
        <SourceMark view={entry.source} />
      </p>
      {entry.lines.length > 0 && (
        <ul className="formula">
          {entry.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
