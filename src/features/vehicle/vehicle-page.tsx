import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ClaimGroups } from '#ui/claim-list.tsx'
import { Contents } from '#ui/contents.tsx'
import { ContradictionList, SearchList } from '#ui/finding-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { VehicleHead } from '#ui/vehicle-head.tsx'
import { ComparisonPanel, InstrumentsPanel } from './documents-panel.tsx'
import { LadderPanel } from './ladder-panel.tsx'
import { PayoutPanel } from './payout-panel.tsx'
import { ProjectsPanel } from './projects-panel.tsx'
import { TermsPanel } from './terms-panel.tsx'
import type { VehiclePageView } from './view.ts'

/** The charts of the page; null where the edition has nothing to draw. */
export interface VehicleCharts {
  readonly ladder: ReactNode
  readonly projects: ReactNode
  readonly payout: ReactNode
}

interface Props {
  /** Null where the edition knows of no vehicle. */
  readonly view: VehiclePageView | null
  readonly here: Here
  readonly charts?: VehicleCharts
}

export function VehiclePage({ view, here, charts = NONE }: Props) {
  const { locale } = here
  const words = messages(locale).vehicle
  if (!view) {
    return (
      <>
        <h1>{words.title}</h1>
        <Nothing>{words.none}</Nothing>
      </>
    )
  }
  return (
    <>
      <h1>{words.title}</h1>
      <Contents label={messages(locale).facts.contents} items={sections(here)} />
      <VehicleHead view={view.head} locale={locale} />
      <LadderPanel
        rows={view.ladder}
        others={view.otherFigures}
        chart={charts.ladder}
        locale={locale}
      />
      <ProjectsPanel groups={view.projects} chart={charts.projects} locale={locale} />
      <TermsPanel terms={view.terms} locale={locale} />
      <InstrumentsPanel instruments={view.instruments} locale={locale} />
      <ComparisonPanel rows={view.comparison} locale={locale} />
      <PayoutPanel groups={view.payout} chart={charts.payout} locale={locale} />
      <Findings view={view} here={here} />
    </>
  )
}

const NONE: VehicleCharts = { ladder: null, projects: null, payout: null }

function sections({ locale }: Here) {
  const { vehicle, facts } = messages(locale)
  return [
    { id: 'status', title: facts.status },
    { id: 'ladder', title: vehicle.ladder },
    { id: 'projects', title: vehicle.projects },
    { id: 'terms', title: vehicle.terms },
    { id: 'instruments', title: vehicle.instruments },
    { id: 'comparison', title: vehicle.comparison },
    { id: 'payout', title: vehicle.payout },
    { id: 'claims', title: facts.claims },
    { id: 'contradictions', title: facts.contradictions },
    { id: 'searches', title: facts.searches },
  ]
}

function Findings({ view, here }: { readonly view: VehiclePageView; readonly here: Here }) {
  const words = messages(here.locale).facts
  return (
    <>
      <Panel id="claims" title={words.claims} lead={words.claimsLead}>
        {view.claims.length === 0 && <Nothing>{words.noClaims}</Nothing>}
        <ClaimGroups groups={view.claims} locale={here.locale} />
      </Panel>
      <Panel id="contradictions" title={words.contradictions}>
        {view.contradictions.length === 0 && <Nothing>{words.noContradictions}</Nothing>}
        <ContradictionList items={view.contradictions} />
      </Panel>
      <Panel id="searches" title={words.searches}>
        {view.searches.length === 0 && <Nothing>{words.noSearches}</Nothing>}
        <SearchList items={view.searches} locale={here.locale} />
      </Panel>
    </>
  )
}
