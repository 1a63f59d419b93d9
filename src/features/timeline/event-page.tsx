import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ClaimSources } from '#ui/claim-sources.tsx'
import { DocumentList } from '#ui/document-list.tsx'
import { FullFigure } from '#ui/figure.tsx'
import { ContradictionList } from '#ui/finding-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { WhenText } from '#ui/when.tsx'
import { Actors } from './actors.tsx'
import { EventFacts } from './event-facts.tsx'
import { EventNeighbours, RelatedEvents } from './event-kin.tsx'
import { EventMoves } from './event-moves.tsx'
import type { AmountView, EventPageView } from './event-view.ts'

interface Props {
  readonly view: EventPageView
  readonly here: Here
}

/** One event: what happened, both clocks, numbers, who took part, what it moved, documents, what is around it. */
export function EventPage({ view, here }: Props) {
  const { event: words, eventPage } = messages(here.locale)
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
          <p className="lead">{view.lead}</p>
          {view.rest && <p>{view.rest}</p>}
          {view.note && <p className="note">{view.note}</p>}
          <SourceMark view={view.source} />
        </header>
        <EventFacts view={view} words={words} more={eventPage} />
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
      <EventMoves view={view.moves} words={eventPage} />
      <Findings view={view} here={here} />
      <Sources view={view} here={here} />
      <RelatedEvents view={view.kin} words={eventPage} />
      <EventNeighbours view={view.kin} here={here} />
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

function Findings({ view: { projects, contradictions }, here }: Props) {
  const { eventPage: words, facts } = messages(here.locale)
  return (
    <>
      <Panel id="projects" title={words.projects}>
        {projects.length === 0 && <Nothing>{words.noProjects}</Nothing>}
        <ul className="fact-list two">
          {projects.map(({ id, href, name }) => (
            <li key={id}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel
        id="contradictions"
        title={facts.contradictions}
        lead={contradictions.length > 0 ? words.contradictionsRule : null}
      >
        {contradictions.length === 0 && <Nothing>{words.noContradictions}</Nothing>}
        {contradictions.length > 0 && <ContradictionList items={contradictions} />}
      </Panel>
    </>
  )
}

/** The origins it rests on, and every document by its title. */
function Sources({ view: { origins, documents }, here }: Props) {
  const { event, eventPage, parts } = messages(here.locale)
  return (
    <Panel id="sources" title={parts.sources}>
      {documents.length === 0 && <Nothing>{event.noDocuments}</Nothing>}
      <ClaimSources view={origins} locale={here.locale} />
      {documents.length > 0 && (
        <>
          <h3>{eventPage.documents(documents.length)}</h3>
          <DocumentList documents={documents} />
        </>
      )}
    </Panel>
  )
}
