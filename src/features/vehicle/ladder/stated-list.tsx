import { InlineFigure } from '#ui/figure.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { StatedView } from './stated-view.ts'

/** Figures with their labels, dates, notes and sources. */
export function StatedList({ items }: { readonly items: readonly StatedView[] }) {
  return (
    <dl className="term-sheet">
      {items.map(({ figure, on, note }) => (
        <div key={figure.id}>
          <dt>
            {figure.label} <span className="meta">{on}</span>
          </dt>
          <dd>
            <InlineFigure view={figure} /> <SourceMark view={figure.source} />
            {note && <p className="note">{note}</p>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
