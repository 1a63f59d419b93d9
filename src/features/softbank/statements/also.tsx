import { InlineFigure } from '#ui/figure.tsx'
import { LinkedText } from '#ui/linked-text.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { AlsoView } from './also-view.ts'

/** Figures told with one period's results that are no line of the tables. */
export function Also({ view }: { readonly view: AlsoView }) {
  return (
    <section className="also" aria-label={`${view.period}: ${view.title}`}>
      <h3>{view.period}</h3>
      <p className="meta">{view.title}</p>
      <AlsoFigures figures={view.figures} />
    </section>
  )
}

/** The figures alone, where the heading says the period. */
export function AlsoFigures({ figures }: Pick<AlsoView, 'figures'>) {
  return (
    <ul className="fact-list">
      {figures.map(({ figure, label, when, note }) => (
        <li key={figure.id}>
          <LinkedText text={label} /> {when && <span className="meta">{when}</span>}{' '}
          <InlineFigure view={figure} /> <SourceMark view={figure.source} />
          {note && (
            <p className="note">
              <LinkedText text={note} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
