import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FigureText, InlineFigure } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import type { DerivedView } from './derived-view.ts'

interface Props {
  readonly view: readonly DerivedView[]
  readonly here: Here
}

/** Each derived number with its sum in words and in numbers. */
export function Derived({ view, here }: Props) {
  const words = messages(here.locale).softbankPeriod.derived
  return (
    <Panel id="derived" title={words.title} lead={words.lead}>
      <ul className="fact-list two">
        {view.map((each) => (
          <li key={each.figure.id} data-scheme={each.scheme}>
            <Sum view={each} from={words.from} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Sum({ view, from }: { readonly view: DerivedView; readonly from: string }) {
  const { figure, words, formula, bound, unbound, unit, inputs } = view
  return (
    <>
      {figure.label} <FigureText view={figure} />{' '}
      {figure.derived && <span className="badge">{figure.derived}</span>}{' '}
      <span className="meta">{words}</span>
      <p className="formula">
        {formula}{' '}
        {bound && (
          <data className="computed" value={bound.value}>
            {bound.text}
          </data>
        )}{' '}
        {unit && <span className="meta">{unit}</span>}
        {unbound && <span className="meta">{unbound}</span>}
      </p>
      {inputs.length > 0 && (
        <p className="meta">
          {from}{' '}
          {inputs.map((input) => (
            <span key={input.figure.id}>
              {input.name} <InlineFigure view={input.figure} />{' '}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
