import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { UnbrokenAmounts } from '#ui/unbroken-amounts.tsx'
import { ResultValue } from '#ui/worked.tsx'
import type { WorkingView } from './drawn-view.ts'
import type { WorkingLineView } from './year-working.ts'

interface Props {
  readonly view: WorkingView
  readonly locale: Locale
}

/** The first year, and the one in which 90–10 opens, line by line. */
export function Working({ view, locale }: Props) {
  const words = messages(locale).payoutYears.working
  return (
    <section className="working-years">
      <h3>{words.title}</h3>
      <p className="lead">{view.lead}</p>
      <h4>{words.first}</h4>
      <Lines lines={view.first} />
      {view.crossing && (
        <>
          <h4>{view.crossing.title}</h4>
          <Lines lines={view.crossing.lines} />
        </>
      )}
      {view.note !== null && <p className="note">{view.note}</p>}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly WorkingLineView[] }) {
  return (
    <dl className="year-lines">
      {lines.map(({ key, name, formula, value }) => (
        <div key={key} data-working={key}>
          <dt>{name}</dt>
          <dd>
            <UnbrokenAmounts text={formula} /> <ResultValue view={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
