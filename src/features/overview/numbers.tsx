import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { NumberPanel } from '#ui/number-panel.tsx'
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
