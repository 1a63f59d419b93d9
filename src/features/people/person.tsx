import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { DocumentList } from '#ui/document-list.tsx'
import { EventLines } from '#ui/event-lines.tsx'
import { ContradictionList, SearchList } from '#ui/finding-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { RelationTable } from '#ui/relation-table.tsx'
import { Offices } from './offices.tsx'
import { PersonHead } from './person-head.tsx'
import type { PersonView } from './person-view.ts'
import { Stances } from './stances.tsx'

interface Props {
  readonly view: PersonView
  readonly here: Here
}

/** One person or institution: names, offices, stance, relations, events, documents. */
export function Person({ view, here }: Props) {
  const all = messages(here.locale)
  const words = all.person
  return (
    <>
      <PersonHead view={view} words={words} />
      {(view.person || view.offices.length > 0) && <Offices view={view} words={words} />}
      {(!view.short || view.stances.length > 0) && <Stances view={view} words={words} />}
      <Panel id="relations" title={words.relations}>
        <RelationTable relations={view.relations} locale={here.locale} />
      </Panel>
      <Panel id="events" title={words.events}>
        {view.events.length === 0 ? (
          <Nothing>{words.noEvents}</Nothing>
        ) : (
          <EventLines events={view.events} />
        )}
      </Panel>
      <Findings view={view} here={here} />
      <Panel id="sources" title={all.parts.sources}>
        {view.documents.length === 0 && <Nothing>{words.noSources}</Nothing>}
        <DocumentList documents={view.documents} />
      </Panel>
    </>
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
