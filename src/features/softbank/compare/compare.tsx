import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { ChartFigure } from '#ui/chart/chart-figure.tsx'
import { ReadyLinks } from '#ui/form/short-form.tsx'
import { LinkedText } from '#ui/linked-text.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { CompareForm } from './compare-form.tsx'
import { CompareTable } from './compare-table.tsx'
import type { CompareView } from './compare-view.ts'

interface Props {
  readonly view: CompareView
  readonly here: Here
  /** What to do with a label nobody could read. */
  readonly labels: ReactNode
}

/** A comparison: what was chosen, what it shows, drawn and in numbers. The page's script renews it in place. */
export function Compare({ view, here, labels }: Props) {
  const words = messages(here.locale).compare
  return (
    <div
      className="compare"
      data-comparison=""
      data-renewed="comparison"
      data-address={hrefTo(here, view.path)}
    >
      <h1>{words.heading}</h1>
      <p className="lead">
        {words.lead} <a href={hrefTo(here, '/softbank')}>{words.all}</a>
      </p>
      <Problems view={view} here={here} labels={labels} />
      <ReadyLinks title={words.presets.title} links={view.presets} />
      <CompareForm view={view.form} here={here} renews />
      <section
        className="panel compared"
        aria-labelledby="compared-title"
        data-shown={view.currency ?? undefined}
      >
        <h2 id="compared-title" className="visually-hidden">
          {words.result}
        </h2>
        {view.sentences.map(({ key, text }, index) => (
          <p key={key} className={index === 0 ? 'headline' : undefined} data-sentence={key}>
            {text}
          </p>
        ))}
        <div className={view.charts.length > 1 ? 'pair' : undefined}>
          {view.charts.map((chart) => (
            <ChartFigure key={chart.key} chart={{ view: chart, pictures: [] }} here={here} still />
          ))}
        </div>
        <CompareTable view={view.table} here={here} />
        <Downloads view={view} here={here} />
        <WorkedOut view={view} here={here} />
      </section>
    </div>
  )
}

function Problems({ view, here, labels }: Props) {
  if (view.problems.length === 0) return null
  const words = messages(here.locale).compare.problems
  return (
    <section className="panel problems" role="alert" aria-labelledby="problems-title">
      <h2 id="problems-title">{words.title}</h2>
      <ul>
        {view.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {labels}
    </section>
  )
}

function Downloads({ view, here }: Pick<Props, 'view' | 'here'>) {
  const words = messages(here.locale).compare.downloads
  return (
    <p className="meta downloads">
      {words.title}{' '}
      <a href={view.downloads.csv} download>
        {words.csv}
      </a>{' '}
      <a href={view.downloads.json} download>
        {words.json}
      </a>
    </p>
  )
}

function WorkedOut({ view, here }: Pick<Props, 'view' | 'here'>) {
  const words = messages(here.locale).compare
  return (
    <>
      {view.breaks.length > 0 && (
        <section className="breaks" aria-labelledby="breaks-title">
          <h3 id="breaks-title">{words.breaks}</h3>
          <ul>
            {view.breaks.map(({ id, name, linked, source }) => (
              <li key={id} data-break={id}>
                {source && <b>{name}</b>} <LinkedText text={linked} />{' '}
                {source && <SourceMark view={source} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.derivations.length > 0 && (
        <details className="derivations">
          <summary>{words.derivation.title}</summary>
          <ul>
            {view.derivations.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
