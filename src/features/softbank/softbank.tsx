import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Also } from './also.tsx'
import { Holdings } from './holdings.tsx'
import { Latest } from './latest.tsx'
import { Press } from './press.tsx'
import { Printings } from './printings.tsx'
import { Statement } from './statement.tsx'
import { Sums } from './sums.tsx'
import type { SoftbankView } from './view.ts'

/** The charts of the page; null where the edition has nothing to draw. */
export interface SoftbankCharts {
  readonly netIncome: ReactNode
  readonly visionFunds: ReactNode
  readonly year: ReactNode
  readonly nav: ReactNode
  readonly ltv: ReactNode
}

interface Props {
  readonly view: SoftbankView
  readonly here: Here
  readonly charts: SoftbankCharts
}

/** SoftBank Group's results, opening on net income by quarter. */
export function Softbank({ view, here, charts }: Props) {
  const words = messages(here.locale).softbank
  return (
    <>
      <h1>{words.heading}</h1>
      <p className="lead">{words.intro}</p>
      {!view.latest && view.years.length === 0 && <Nothing>{words.none}</Nothing>}
      {view.latest && <Latest view={view.latest} here={here} />}
      <Charts charts={charts} />
      <Tables view={view} here={here} />
      <Sums view={view.sums} here={here} />
      <Printings view={view.printings} here={here} />
      <Holdings view={view.holdings} here={here} />
      <Press view={view.press} here={here} />
    </>
  )
}

function Charts({ charts }: Pick<Props, 'charts'>) {
  return (
    <>
      {charts.netIncome && <div className="panel">{charts.netIncome}</div>}
      {charts.year && <div className="panel">{charts.year}</div>}
      {charts.visionFunds && <div className="panel">{charts.visionFunds}</div>}
      {(charts.nav || charts.ltv) && (
        <div className="panel pair">
          {charts.nav}
          {charts.ltv}
        </div>
      )}
    </>
  )
}

/** Every figure of every quarter and year, and under them what else was told. */
function Tables({ view, here }: Omit<Props, 'charts'>) {
  const words = messages(here.locale).softbank.tables
  const groups = [
    { id: 'quarters', title: words.quarters, statements: view.quarters },
    { id: 'years', title: words.years, statements: view.years },
  ].filter(({ statements }) => statements.length > 0)
  return (
    <>
      {groups.map(({ id, title, statements }) => (
        <Panel key={id} id={id} title={title} lead={words.lead}>
          {statements.map((statement) => (
            <Statement key={statement.key} view={statement} here={here} />
          ))}
        </Panel>
      ))}
      {view.also.length > 0 && (
        <Panel id="also" title={words.alsoTitle} lead={words.alsoLead}>
          {view.also.map((also) => (
            <Also key={also.key} view={also} />
          ))}
        </Panel>
      )}
    </>
  )
}
