import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ClaimGroups, ClaimList } from '#ui/claim-list.tsx'
import { Contents } from '#ui/contents.tsx'
import { ContradictionList } from '#ui/finding-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { VehicleHead } from '#ui/vehicle-head.tsx'
import { ContextPanel } from './context-panel.tsx'
import { MissingNumbers, SilencePanel } from './silence-panel.tsx'
import { SizePanel } from './size-panel.tsx'
import { TermSheetPanel } from './term-sheet-panel.tsx'
import type { FundPageView } from './view.ts'

/** The charts of the page; null where the edition has nothing to draw. */
export interface FundCharts {
  readonly capital: ReactNode
  readonly size: ReactNode
}

interface Props {
  /** Null where the edition knows of no fund. */
  readonly view: FundPageView | null
  readonly here: Here
  readonly charts?: FundCharts
}

export function FundPage({ view, here, charts = NONE }: Props) {
  const { locale } = here
  const words = messages(locale)
  if (!view) {
    return (
      <>
        <h1>{words.fund.title}</h1>
        <Nothing>{words.fund.none}</Nothing>
      </>
    )
  }
  return (
    <>
      <h1>{words.fund.title}</h1>
      <Contents label={words.facts.contents} items={sections(here)} />
      <VehicleHead view={view.head} locale={locale} />
      {charts.capital && (
        <section id="capital" className="panel" aria-label={words.fund.capital}>
          <div className="pair">
            {charts.capital}
            <MissingNumbers lines={view.missing} locale={locale} />
          </div>
        </section>
      )}
      <TermSheetPanel lines={view.terms} locale={locale} />
      <Claims view={view} here={here} />
      <SilencePanel
        missing={charts.capital ? [] : view.missing}
        searches={view.searches}
        locale={locale}
      />
      <SizePanel ranking={view.ranking} tables={view.funds} chart={charts.size} locale={locale} />
      <ContextPanel groups={view.macro} locale={locale} />
      <Panel id="contradictions" title={words.facts.contradictions}>
        {view.contradictions.length === 0 && <Nothing>{words.facts.noContradictions}</Nothing>}
        <ContradictionList items={view.contradictions} />
      </Panel>
    </>
  )
}

const NONE: FundCharts = { capital: null, size: null }

function sections({ locale }: Here) {
  const { fund, facts } = messages(locale)
  return [
    { id: 'status', title: facts.status },
    { id: 'capital', title: fund.capital },
    { id: 'terms', title: fund.terms },
    { id: 'claims', title: facts.claims },
    { id: 'searches', title: facts.searches },
    { id: 'size', title: fund.size },
    { id: 'context', title: fund.context },
    { id: 'contradictions', title: facts.contradictions },
  ]
}

function Claims({ view, here }: { readonly view: FundPageView; readonly here: Here }) {
  const words = messages(here.locale)
  return (
    <>
      <Panel id="claims" title={words.facts.claims} lead={words.facts.claimsLead}>
        {view.claims.length === 0 && <Nothing>{words.facts.noClaims}</Nothing>}
        <ClaimList claims={view.claims} locale={here.locale} />
      </Panel>
      {view.otherClaims.length > 0 && (
        <Panel id="related" title={words.fund.otherClaims}>
          <ClaimGroups groups={view.otherClaims} locale={here.locale} />
        </Panel>
      )}
    </>
  )
}
