import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { DocumentList } from '#ui/document-list.tsx'
import { FactLines } from '#ui/fact-lines.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { RatesPanel } from './rates-panel.tsx'
import type { RateQuoteView } from './rates-view.ts'
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
      <Panel id="grades" title={words.grades}>
        <FactLines lines={view.grades} />
      </Panel>
      <RatesPanel quotes={quotes} here={here} />
      {view.years.map(({ year, lines }) => (
        <Panel key={year} id={`y-${year}`} title={year}>
          <DocumentList
            documents={lines.map(({ document, facts }) => ({
              ...document,
              resting: facts,
            }))}
          />
        </Panel>
      ))}
    </>
  )
}
