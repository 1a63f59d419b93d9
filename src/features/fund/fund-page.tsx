import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Contents } from '#ui/contents.tsx'
import { ContradictionList } from '#ui/finding-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { VehicleHead } from '#ui/vehicle-head.tsx'
import { ClaimsPanel } from './claims/claims-panel.tsx'
import { ContextPanel } from './context-panel.tsx'
import { Ledger } from './silence/ledger.tsx'
import { SizePanel } from './size/size-panel.tsx'
import { TermSheetPanel } from './term-sheet-panel.tsx'
import type { FundPageView } from './view.ts'

/** The charts of the page; null where the edition has nothing to draw. */
export interface FundCharts {
  readonly capital: ReactNode
  readonly size: ReactNode
  readonly sizeLog: ReactNode
}

interface Props {
  /** Null where the edition knows of no fund. */
  readonly view: FundPageView | null
  readonly here: Here
  readonly charts?: FundCharts
  /** The capital on its two clocks of yen. */
  readonly clocks?: ReactNode
}

export function FundPage({ view, here, charts = NONE, clocks = null }: Props) {
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
            <ToScenario here={here} />
          </div>
        </section>
      )}
      <TermSheetPanel lines={view.terms} locale={locale} />
      <Panel id="contradictions" title={words.facts.contradictions}>
        {view.contradictions.length === 0 && <Nothing>{words.facts.noContradictions}</Nothing>}
        <ContradictionList items={view.contradictions} />
      </Panel>
      <ClaimsPanel view={view.claims} locale={locale} />
      <Ledger view={view.ledger} locale={locale} />
      <SizePanel
        view={view.size}
        charts={{ linear: charts.size, log: charts.sizeLog }}
        locale={locale}
      />
      {clocks}
      <ContextPanel groups={view.macro} contradictions={view.scaleContradictions} locale={locale} />
    </>
  )
}

/** What nobody knows, a reader may assume. */
function ToScenario({ here }: { readonly here: Here }) {
  const { toScenario, lead, title } = messages(here.locale).fundScenario
  return (
    <section className="to-scenario" aria-label={title}>
      <h2>{title}</h2>
      <p className="lead">{lead}</p>
      <p className="more">
        <a href={hrefTo(here, '/fund/scenario')}>{toScenario}</a>
      </p>
    </section>
  )
}

const NONE: FundCharts = { capital: null, size: null, sizeLog: null }

function sections({ locale }: Here) {
  const { fund, facts, fundClaims, fundYen } = messages(locale)
  return [
    { id: 'status', title: facts.status },
    { id: 'capital', title: fund.capital },
    { id: 'terms', title: fund.terms },
    { id: 'contradictions', title: facts.contradictions },
    { id: 'claims', title: facts.claims },
    { id: 'followed', title: fundClaims.later },
    { id: 'searches', title: facts.searches },
    { id: 'size', title: fund.size },
    { id: 'yen', title: fundYen.panel.title },
    { id: 'context', title: fund.context },
  ]
}
