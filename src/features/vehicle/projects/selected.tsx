import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FullFigure, LargeText } from '#ui/figure.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { SelectedView } from './selected-view.ts'

interface Props {
  readonly view: SelectedView
  readonly here: Here
}

/** Our sum of what is selected, with its formula, beside the total that is stated. */
export function Selected({ view, here }: Props) {
  const words = messages(here.locale).vehicleProjects.selected
  const { count, sum, why, without, stated } = view
  return (
    <div className={`panels of-${1 + stated.length} selected-sum`}>
      <div className="figure-panel" data-total="selected">
        <h3>
          {words.sum}{' '}
          <span className="period">
            <data className="computed" value={count.value}>
              {count.text}
            </data>
          </span>
        </h3>
        {sum && (
          <div className="full-figure">
            <div className="native">
              <data className="computed" value={sum.value} data-unit={sum.unit}>
                <LargeText text={sum.text} />
              </data>
            </div>
            <p className="formula">
              <Sentence view={sum.formula} />
            </p>
          </div>
        )}
        {why && <p className="note">{why}</p>}
        {without && <p className="note">{without}</p>}
      </div>
      {stated.map((figure) => (
        <div key={figure.id} className="figure-panel">
          <h3>
            {figure.label} <span className="period">{words.stated}</span>
          </h3>
          <FullFigure view={figure} />
        </div>
      ))}
    </div>
  )
}
