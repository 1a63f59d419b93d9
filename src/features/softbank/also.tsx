import { InlineFigure } from '#ui/figure.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { AlsoView } from './also-view.ts'

/** Figures told with one period's results that are no line of the tables. */
export function Also({ view }: { readonly view: AlsoView }) {
  return (
    <section className="also" aria-label={`${view.period}: ${view.title}`}>
      <h3>{view.period}</h3>
      <p className="meta">{view.title}</p>
      <ul className="fact-list">
        {view.figures.map(({ figure, when, note }) => (
          <li key={figure.id}>
            {figure.label} {when && <span className="meta">{when}</span>}{' '}
            <InlineFigure view={figure} /> <SourceMark view={figure.source} />
            {note && <p className="note">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
