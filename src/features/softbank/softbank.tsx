import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { ReadyLinks } from '#ui/form/short-form.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { ClaimsDigest } from './claims/digest.tsx'
import { CompareForm } from './compare/compare-form.tsx'
import type { CompareEntry } from './compare/compare-view.ts'
import { LabelForm } from './labels/label-form.tsx'
import { Latest } from './latest.tsx'
import { MeansDigest } from './means/digest.tsx'
import { Periods } from './period/periods.tsx'
import type { SoftbankView } from './view.ts'

/** The charts of the page; null where the edition has nothing to draw. */
export interface SoftbankCharts {
  readonly netIncome: ReactNode
  readonly visionFunds: ReactNode
  readonly year: ReactNode
}

interface Props {
  /** Null while there is nothing to compare. */
  readonly compare: CompareEntry | null
  readonly view: SoftbankView
  readonly here: Here
  readonly charts: SoftbankCharts
}

/** SoftBank Group's results, opening on net income by quarter. */
export function Softbank({ view, here, charts, compare }: Props) {
  const words = messages(here.locale).softbank
  return (
    <>
      <h1>{words.heading}</h1>
      <p className="lead">{words.intro}</p>
      {!view.latest && view.periods.length === 0 && <Nothing>{words.none}</Nothing>}
      {view.latest && <Latest view={view.latest} here={here} />}
      {compare && <Ask compare={compare} here={here} />}
      <Charts charts={charts} />
      <Index view={view} here={here} />
      <MeansDigest view={view.means} here={here} />
      <ClaimsDigest view={view.press} here={here} />
    </>
  )
}

/** Ready comparisons, the form for any other, and what a label of a quarter means. */
function Ask({ compare, here }: { readonly compare: CompareEntry; readonly here: Here }) {
  const words = messages(here.locale)
  return (
    <Panel id="compare" title={words.compare.heading} lead={words.compare.lead}>
      <ReadyLinks title={words.compare.presets.title} links={compare.presets} />
      <CompareForm view={compare.form} here={here} />
      <h3>{words.labels.heading}</h3>
      <LabelForm here={here} />
    </Panel>
  )
}

function Charts({ charts }: Pick<Props, 'charts'>) {
  return (
    <>
      {charts.netIncome && <div className="panel">{charts.netIncome}</div>}
      {charts.year && <div className="panel">{charts.year}</div>}
      {charts.visionFunds && <div className="panel">{charts.visionFunds}</div>}
    </>
  )
}

/** The way to the page of each quarter and year, and to all their figures in tables. */
function Index({ view, here }: Pick<Props, 'view' | 'here'>) {
  const words = messages(here.locale).softbankPeriod
  return (
    <>
      {view.periods.map((periods) => (
        <Panel key={periods.key} id={periods.key} title={periods.title} lead={periods.lead}>
          <Periods view={periods} here={here} />
          <p className="more">
            <a href={hrefTo(here, `/softbank/statements#${periods.key}`)}>
              {words.around.statements}
            </a>
          </p>
        </Panel>
      ))}
    </>
  )
}
