import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ClaimList } from '#ui/claim-list.tsx'
import { DocumentList } from '#ui/document-list.tsx'
import { EventLines } from '#ui/event-lines.tsx'
import { ContradictionList, SearchList } from '#ui/finding-list.tsx'
import { HistoryEntries } from '#ui/history.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { RelationTable } from '#ui/relation-table.tsx'
import { Companies } from './companies.tsx'
import { ProjectHead } from './project-head.tsx'
import { ProjectNeighbours } from './project-neighbours.tsx'
import { ProjectNumbers } from './project-numbers.tsx'
import type { ProjectView } from './project-view.ts'

interface Props {
  readonly view: ProjectView
  readonly here: Here
  /** Its amount on two clocks of yen; null without one in dollars. */
  readonly clocks: ReactNode
}

/** One project: where it stands and stood, its numbers, companies, events, statements, documents, neighbours. */
export function ProjectPage({ view, here, clocks }: Props) {
  const { locale } = here
  const { vehicleProject: words } = messages(locale)
  return (
    <>
      <ProjectHead view={view} here={here} />
      <ProjectNumbers numbers={view.numbers} here={here} />
      {clocks}
      <Panel id="stages" title={words.stages}>
        {view.history.length === 0 && <Nothing>{words.noStages}</Nothing>}
        <HistoryEntries entries={view.history} />
      </Panel>
      <Companies sponsors={view.sponsors} here={here} />
      <Panel
        id="relations"
        title={words.relations}
        lead={view.relations.length > 0 ? words.relationsLead : null}
      >
        {view.relations.length === 0 ? (
          <Nothing>{words.noRelations}</Nothing>
        ) : (
          <RelationTable relations={view.relations} locale={locale} />
        )}
      </Panel>
      <Panel id="events" title={words.events}>
        {view.events.length === 0 && <Nothing>{words.noEvents}</Nothing>}
        {view.events.length > 0 && <EventLines events={view.events} />}
      </Panel>
      <Findings view={view} here={here} />
      <ProjectNeighbours kin={view.kin} here={here} />
    </>
  )
}

function Findings({ view, here }: Omit<Props, 'clocks'>) {
  const { locale } = here
  const { vehicleProject: words, facts, parts } = messages(locale)
  return (
    <>
      <Panel id="claims" title={words.claims}>
        {view.claims.length === 0 && <Nothing>{words.noClaims}</Nothing>}
        {view.claims.length > 0 && <ClaimList claims={view.claims} locale={locale} />}
      </Panel>
      <Panel id="contradictions" title={facts.contradictions}>
        {view.contradictions.length === 0 && <Nothing>{words.noContradictions}</Nothing>}
        {view.contradictions.length > 0 && <ContradictionList items={view.contradictions} />}
      </Panel>
      <Panel id="searches" title={facts.searches}>
        {view.searches.length === 0 && <Nothing>{words.noSearches}</Nothing>}
        {view.searches.length > 0 && <SearchList items={view.searches} locale={locale} />}
      </Panel>
      <Panel id="sources" title={parts.sources}>
        {view.documents.length === 0 && <Nothing>{words.noDocuments}</Nothing>}
        {view.documents.length > 0 && <DocumentList documents={view.documents} />}
      </Panel>
    </>
  )
}
