import { FullFigure } from '#ui/figure.tsx'
import type { PositionView } from './position-view.ts'

/** Numbers of the position side by side, each with its day. */
export function Positions({ views }: { readonly views: readonly PositionView[] }) {
  return (
    <div className={`panels of-${views.length}`}>
      {views.map(({ key, day, figure }) => (
        <div key={key} className="figure-panel" data-position={key}>
          <h3>
            {figure.label} <span className="period">{day}</span>
          </h3>
          <FullFigure view={figure} />
        </div>
      ))}
    </div>
  )
}
