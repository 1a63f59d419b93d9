import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ConvertedText, FullFigure } from '#ui/figure.tsx'
import type { NumberView } from './numbers-view.ts'
import { QuarterPanel } from './quarter.tsx'
import type { OverviewView } from './view.ts'

interface Props {
  readonly view: OverviewView
  readonly here: Here
}

/** The fund's capital, the pledge, what was selected, and SoftBank's latest quarter. */
export function Numbers({ view, here }: Props) {
  if (view.numbers.length === 0 && !view.quarter) return null
  const words = messages(here.locale).overview
  const count = view.numbers.length + (view.quarter ? 1 : 0)
  return (
    <section id="numbers" aria-labelledby="numbers-title">
      <h2 id="numbers-title" className="visually-hidden">
        {words.numbers}
      </h2>
      <div className={`panels of-${count}`}>
        {view.numbers.map((each) => (
          <NumberPanel key={each.key} view={each} />
        ))}
        {view.quarter && <QuarterPanel view={view.quarter} here={here} />}
      </div>
    </section>
  )
}

function NumberPanel({ view }: { readonly view: NumberView }) {
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
        {view.comparison && <span className="comparison">{view.comparison}</span>}
      </FullFigure>
    </div>
  )
}
