import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FullFigure } from '#ui/figure.tsx'
import type { QuarterView } from './quarter-view.ts'

/** Net income of the latest quarter beside the same quarter a year before. */
export function Quarter({ view, here }: { readonly view: QuarterView; readonly here: Here }) {
  const words = messages(here.locale).overview
  return (
    <div className="panels">
      <div className="figure-panel">
        <h3>
          {view.now.label}
          <span className="period">{view.nowPeriod}</span>
        </h3>
        <FullFigure view={view.now} />
        {view.change && (
          <p className="change">
            {words.change}: <b>{view.change}</b>
          </p>
        )}
      </div>
      {view.before && (
        <div className="figure-panel earlier">
          <h3>
            {view.before.label}
            <span className="period">{view.beforePeriod}</span>
          </h3>
          <FullFigure view={view.before} />
        </div>
      )}
    </div>
  )
}
