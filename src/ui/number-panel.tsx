import { ConvertedText, FullFigure } from './figure.tsx'
import type { NumberView } from './number-panel-view.ts'
import { Sentence } from './sentence.tsx'

/** A number as large as it gets, its conversion, a later clock of a pledge, and one comparison. */
export function NumberPanel({ view }: { readonly view: NumberView }) {
  const later = (view.clocks?.clocks ?? []).filter(({ key }) => key === 'chosen')
  return (
    <div className="figure-panel">
      <h3>
        {view.title} <span className="period">{view.on}</span>
      </h3>
      <FullFigure view={view.figure}>
        {later.map(({ on, converted }) => (
          <span key={on} className="clock" data-native={view.figure.unit}>
            <ConvertedText view={converted} href={view.clocks?.href ?? ''} />
          </span>
        ))}
        {view.comparison && (
          <span className="comparison">
            <Sentence view={view.comparison} />
          </span>
        )}
      </FullFigure>
    </div>
  )
}
