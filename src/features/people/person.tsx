import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { DocumentList } from '#ui/document-list.tsx'
import { EventLines } from '#ui/event-lines.tsx'
import { InlineFigure } from '#ui/figure.tsx'
import { ContradictionList, SearchList } from '#ui/finding-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { MapLink } from './map/map-link.tsx'
import { Offices } from './offices.tsx'
import { PersonHead } from './person-head.tsx'
import { PersonClaims, PersonProjects } from './person-kin.tsx'
import { PersonRelations } from './person-relations.tsx'
import type { PersonView } from './person-view.ts'
import { Stances } from './stances.tsx'

interface Props {
  readonly view: PersonView
  readonly here: Here
}

/** One person or institution: names, offices, stance, relations, projects, events, documents. */
export function Person({ view, here }: Props) {
  const all = messages(here.locale)
  const words = all.person
  return (
    <>
      <PersonHead view={view} words={words} />
      <Offices view={view} words={words} />
      {(!view.short || view.stances.length > 0) && <Stances view={view} words={words} />}
      <Panel
        id="relations"
        title={words.relations}
        lead={view.relations.length === 0 ? null : words.relationsLead}
      >
        {view.relations.length > 0 && (
          <p>
            <MapLink here={here} party={view} />
          </p>
        )}
        <PersonRelations id={view.id} groups={view.relations} locale={here.locale} />
      </Panel>
      <PersonProjects projects={view.projects} words={words} />
      <Events view={view} here={here} />
      <Figures view={view} here={here} />
      <PersonClaims claims={view.claims} words={words} />
      <Findings view={view} here={here} />
      <Panel id="sources" title={all.parts.sources}>
        {view.documents.length === 0 && <Nothing>{words.noSources}</Nothing>}
        <DocumentList documents={view.documents} />
      </Panel>
    </>
  )
}

function Events({ view: { events }, here }: Props) {
  const words = messages(here.locale).person
  return (
    <Panel id="events" title={words.events}>
      {events.lines.length === 0 ? (
        <Nothing>{words.noEvents}</Nothing>
      ) : (
        <>
          <p>
            <Sentence view={events.shown} /> <a href={events.href}>{words.inTimeline}</a>
          </p>
          <EventLines events={events.lines} />
        </>
      )}
    </Panel>
  )
}

function Figures({ view: { figures }, here }: Props) {
  const { person: words, timeline } = messages(here.locale)
  if (figures.length === 0) return null
  return (
    <Panel id="figures" title={words.figures} lead={words.figuresLead}>
      <ul className="fact-list two">
        {figures.map((figure) => (
          <li key={figure.id}>
            {timeline.labelled(figure.label)} <InlineFigure view={figure} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Findings({ view, here }: Props) {
  const words = messages(here.locale).facts
  return (
    <>
      {view.contradictions.length > 0 && (
        <Panel id="contradictions" title={words.contradictions}>
          <ContradictionList items={view.contradictions} />
        </Panel>
      )}
      {view.searches.length > 0 && (
        <Panel id="searches" title={words.searches}>
          <SearchList items={view.searches} locale={here.locale} />
        </Panel>
      )}
    </>
  )
}
