import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Contents } from '#ui/contents.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { RatesPanel } from './rates-panel.tsx'
import type { RateQuoteView } from './rates-view.ts'
import { SourceRows } from './source-rows.tsx'
import type { SourceListView } from './view.ts'

interface Props {
  readonly view: SourceListView
  readonly quotes: readonly RateQuoteView[]
  readonly here: Here
}

/** Every document of the edition, by year, with what rests on it. */
export function SourceList({ view, quotes, here }: Props) {
  const words = messages(here.locale).sources
  return (
    <>
      <h1>{words.title}</h1>
      {view.years.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <p className="lead">{view.lead}</p>
      )}
      <Contents label={messages(here.locale).facts.contents} items={view.contents} />
      <Panel id="grades" title={words.grades}>
        <dl className="grade-key">
          {view.grades.map(({ term, text }) => (
            <div key={term}>
              <dt className="grade" data-grade={term}>
                {term}
              </dt>{' '}
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <RatesPanel quotes={quotes} here={here} />
      {view.years.map(({ id, year, count, lines }) => (
        <Panel key={id} id={id} title={year} lead={count}>
          <SourceRows lines={lines} />
        </Panel>
      ))}
    </>
  )
}
