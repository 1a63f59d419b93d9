import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FullFigure } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { Holdings } from '../means/holdings.tsx'
import { AlsoFigures } from '../statements/also.tsx'
import { Printings } from '../statements/printings.tsx'
import { Sums } from '../statements/sums.tsx'
import { Around } from './around.tsx'
import { Derived } from './derived.tsx'
import { PeriodEvents } from './events.tsx'
import { Head } from './head.tsx'
import { Lines } from './lines.tsx'
import { Periods } from './periods.tsx'
import { PeriodRates } from './rates.tsx'
import { Reading } from './reading.tsx'
import { Sentences } from './sentences.tsx'
import type { PeriodView } from './view.ts'

interface Props {
  readonly view: PeriodView
  readonly here: Here
}

/** One quarter or year: every figure with how it came about, what was said of it, and what happened then. */
export function Period({ view, here }: Props) {
  const words = messages(here.locale).softbankPeriod
  return (
    <article data-report={view.key}>
      <Head view={view} here={here} />
      <InShort view={view} here={here} />
      <Lines view={view.lines} here={here} />
      <Whole view={view} here={here} />
      {view.derived.length > 0 && <Derived view={view.derived} here={here} />}
      <Reading view={view.reading} here={here} />
      {view.printings.length > 0 && <Printings view={view.printings} here={here} />}
      {view.also.map((also) => (
        <Panel key={also.key} id="also" title={also.title} lead={words.also}>
          <AlsoFigures figures={also.figures} />
        </Panel>
      ))}
      {view.holdings.length > 0 && <Holdings view={view.holdings} here={here} />}
      <PeriodRates view={view.rates} here={here} />
      <Sentences view={view.sentences} here={here} />
      <PeriodEvents view={view.events} part={view.part} here={here} />
      <Around view={view.around} here={here} />
    </article>
  )
}

function InShort({ view, here }: Props) {
  const words = messages(here.locale).softbankPeriod.heads
  if (view.heads.length === 0) return null
  return (
    <Panel id="short" title={words.title}>
      <div className={`panels of-${view.heads.length}`}>
        {view.heads.map(({ figure, changes }) => (
          <section key={figure.id} className="figure-panel">
            <h3>{figure.label}</h3>
            <FullFigure view={figure}>
              {changes.map(({ word, text }) => (
                <span key={word} className="change">
                  {word} <b>{text}</b>
                </span>
              ))}
            </FullFigure>
          </section>
        ))}
      </div>
    </Panel>
  )
}

/** Of a year alone: its quarters, and whether they add up. */
function Whole({ view, here }: Props) {
  const words = messages(here.locale).softbankPeriod.around
  return (
    <>
      {view.quarters && (
        <Panel id="quarters" title={words.quarters}>
          <Periods view={view.quarters} here={here} />
          {view.around.position && (
            <p className="more">
              <a href={view.around.position.href}>{view.around.position.word}</a>
            </p>
          )}
        </Panel>
      )}
      {view.sums && <Sums view={view.sums} here={here} />}
    </>
  )
}
