import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { DocumentList } from '#ui/document-list.tsx'
import { EventLine } from '#ui/event-lines.tsx'
import { FullFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { WhenText } from '#ui/when.tsx'
import { Actors } from './actors.tsx'
import { EventFacts } from './event-facts.tsx'
import type { AmountView, EventPageView } from './event-view.ts'

interface Props {
  readonly view: EventPageView
  readonly here: Here
}

/** One event: what happened, both clocks, numbers, who took part, documents, neighbours. */
export function EventPage({ view, here }: Props) {
  const all = messages(here.locale)
  const words = all.event
  return (
    <>
      <article className="event-page" data-event={view.line.id} data-known-on={view.line.knownOn}>
        <header>
          <p className="meta">
            <WhenText view={view.line.when} /> <StandingMark {...view.line.kind} />{' '}
            <a className="track" href={view.track.href}>
              {view.track.word}
            </a>
          </p>
          <h1>{view.line.title}</h1>
          <p className="lead">{view.summary}</p>
          {view.note && <p className="note">{view.note}</p>}
          <SourceMark view={view.source} />
        </header>
        <EventFacts view={view} words={words} />
      </article>
      <Panel id="amounts" title={words.amounts}>
        {view.amounts.length === 0 ? (
          <Nothing>{words.noAmounts}</Nothing>
        ) : (
          <div className={`panels of-${Math.min(view.amounts.length, 3)}`}>
            {view.amounts.map((amount) => (
              <Amount key={amount.figure.id} view={amount} receipt={words.receipt} />
            ))}
          </div>
        )}
      </Panel>
      <Actors view={view} words={words} />
      <Panel id="sources" title={all.parts.sources}>
        {view.documents.length === 0 && <Nothing>{words.noDocuments}</Nothing>}
        <DocumentList documents={view.documents} />
      </Panel>
      <NextTo view={view} here={here} />
    </>
  )
}

/** A number in full, what is to be said of it, and the way to its receipt. */
function Amount({ view, receipt }: { readonly view: AmountView; readonly receipt: string }) {
  return (
    <section className="figure-panel">
      <h3>{view.figure.label}</h3>
      <FullFigure view={view.figure} />
      {view.remarks.map((remark) => (
        <p key={remark} className="meta">
          {remark}
        </p>
      ))}
      <p className="meta">
        <a href={view.figure.href}>{receipt}</a>
      </p>
    </section>
  )
}

function NextTo({ view, here }: Props) {
  const words = messages(here.locale).event
  const { previous, next } = view
  return (
    <Panel id="neighbours" title={words.neighbours}>
      <dl className="neighbours">
        <div>
          <dt>{words.previous}</dt>
          <dd>{previous ? <EventLine view={previous} /> : words.first}</dd>
        </div>
        <div>
          <dt>{words.next}</dt>
          <dd>{next ? <EventLine view={next} /> : words.last}</dd>
        </div>
      </dl>
      <p className="more">
        <a href={hrefTo(here, '/timeline')}>{words.whole}</a>
      </p>
    </Panel>
  )
}
