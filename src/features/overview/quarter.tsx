import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FullFigure, InlineFigure } from '#ui/figure.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { QuarterView } from './quarter-view.ts'

/** Net income of the latest quarter against the same quarter a year before. */
export function QuarterPanel({ view, here }: { readonly view: QuarterView; readonly here: Here }) {
  const words = messages(here.locale).overview
  return (
    <div className="figure-panel">
      <h3>
        {words.softbankIncome} <span className="period">{view.nowPeriod}</span>
      </h3>
      <FullFigure view={view.now} />
      {view.before && (
        <p className="comparison">
          {view.change && <b>{view.change}</b>} {words.against(view.beforePeriod)}{' '}
          <InlineFigure view={view.before} /> <SourceMark view={view.before.source} />
        </p>
      )}
    </div>
  )
}
