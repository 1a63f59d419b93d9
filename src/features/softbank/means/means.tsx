import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Contents } from '#ui/contents.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Courses } from './courses.tsx'
import { Funding } from './funding.tsx'
import { Holdings } from './holdings.tsx'
import { PerShare } from './per-share.tsx'
import { Pledges } from './pledges.tsx'
import { Policy } from './policy.tsx'
import { Positions } from './positions.tsx'
import { Shares } from './shares.tsx'
import { Sign } from './sign.tsx'
import type { MeansView } from './view.ts'

/** The charts of the page; null where the edition has nothing to draw. */
export interface MeansCharts {
  readonly nav: ReactNode
  readonly ltv: ReactNode
  readonly composition: ReactNode
}

interface Props {
  readonly view: MeansView
  readonly here: Here
  readonly charts: MeansCharts
}

/** What SoftBank Group holds, beside what it has pledged. */
export function Means({ view, here, charts }: Props) {
  const words = messages(here.locale).softbankMeans
  const { positions, policy, pledges, funding, shares, sign, holdings, perShare } = view
  return (
    <>
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      {view.empty && <Nothing>{words.none}</Nothing>}
      <Contents label={words.contents} items={sections(view, here)} />
      <div className="means">
        <Panel
          id="latest"
          title={words.latest.title}
          lead={positions.length ? words.latest.lead : null}
        >
          {positions.length > 0 ? (
            <Positions views={positions} />
          ) : (
            <Nothing>{words.latest.none}</Nothing>
          )}
        </Panel>
        {(charts.nav || charts.ltv) && (
          <div className="panel pair">
            {charts.nav}
            {charts.ltv}
          </div>
        )}
        <Pledges view={pledges} here={here} />
        <Courses view={pledges} here={here} />
        <Funding views={funding} here={here} />
        {charts.composition && <div className="panel">{charts.composition}</div>}
        {shares && <Shares view={shares} here={here} />}
        <Sign view={sign} here={here} />
        <Policy view={policy} here={here} />
        <PerShare view={perShare} here={here} />
        <Holdings view={holdings} here={here} />
      </div>
    </>
  )
}

/** The sections of the page in their order; those that need what the edition lacks are left out. */
function sections({ pledges, shares }: MeansView, { locale }: Here) {
  const words = messages(locale).softbankMeans
  return [
    { id: 'latest', title: words.latest.title },
    { id: 'pledges', title: words.pledges.title },
    ...(pledges.rows.length > 0 ? [{ id: 'courses', title: words.pledges.course }] : []),
    { id: 'funding', title: words.funding.title },
    ...(shares ? [{ id: 'shares', title: words.shares.title }] : []),
    { id: 'sign', title: words.sign.title },
    { id: 'policy', title: words.policy.title },
    { id: 'per-share', title: words.perShare.title },
    { id: 'holdings', title: words.holdings.title },
  ]
}
