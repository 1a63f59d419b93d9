import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ClaimGroups } from '#ui/claim-list.tsx'
import { Contents } from '#ui/contents.tsx'
import { ContradictionList, SearchList } from '#ui/finding-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { VehicleHead } from '#ui/vehicle-head.tsx'
import { ClocksDigest } from './clocks/digest.tsx'
import { LadderPanel } from './ladder/ladder-panel.tsx'
import { PayoutDigest } from './payout/digest.tsx'
import { ProjectsDigest } from './projects/digest.tsx'
import { Comparison } from './terms/comparison.tsx'
import { Instruments } from './terms/instruments.tsx'
import { TermSheet } from './terms/term-sheet.tsx'
import type { VehiclePageView } from './view.ts'

/** The charts of the page; null where the edition has nothing to draw. */
export interface VehicleCharts {
  readonly ladder: ReactNode
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
      <Contents label={messages(locale).facts.contents} items={sections(here, view)} />
      <VehicleHead view={view.head} locale={locale} />
      <LadderPanel view={view.ladder} chart={charts.ladder} locale={locale} />
      <ProjectsDigest view={view.projects} here={here} />
      <Panel id="payout" title={words.payout}>
        <div className="pair">
          {charts.payout}
          <PayoutDigest view={view.payout} locale={locale} />
        </div>
      </Panel>
      {view.clocks && <ClocksDigest view={view.clocks} here={here} />}
      <TermSheet view={view.terms} locale={locale} />
      <Instruments view={view.instruments} locale={locale} />
      <Comparison view={view.comparison} locale={locale} />
      <Findings view={view} here={here} />
    </>
  )
}

const NONE: VehicleCharts = { ladder: null, payout: null }

function sections({ locale }: Here, { clocks }: VehiclePageView) {
  const { vehicle, vehicleTerms, vehicleClocks, facts } = messages(locale)
  return [
    { id: 'status', title: facts.status },
    { id: 'ladder', title: vehicle.ladder },
    { id: 'projects', title: vehicle.projects },
    { id: 'payout', title: vehicle.payout },
    ...(clocks ? [{ id: 'clocks', title: vehicleClocks.digest.title }] : []),
    { id: 'terms', title: vehicleTerms.terms },
    { id: 'instruments', title: vehicleTerms.instruments },
    { id: 'comparison', title: vehicleTerms.comparison },
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
