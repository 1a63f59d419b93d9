import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { ChartFigure } from '#ui/chart/chart-figure.tsx'
import { Clocks } from '#ui/clocks.tsx'
import { FigureText } from '#ui/figure.tsx'
import { ReadyLinks } from '#ui/form/short-form.tsx'
import { Nothing } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { YenPageView } from './view.ts'
import { YenForm } from './yen-form.tsx'

interface Props {
  readonly view: YenPageView
  readonly here: Here
}

/** A pledge in dollars in yen on two days. The page's script renews it in place. */
export function YenPage({ view, here }: Props) {
  const words = messages(here.locale).fundYen
  return (
    <div className="yen" data-renewed="yen" data-address={view.address}>
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <YenForm view={view.form} here={here} />
      <ReadyLinks title={words.ready.title} links={view.form.ready} />
      <section
        className="panel"
        aria-labelledby="yen-answer"
        data-pledge={view.figure.id}
        data-on={view.form.on}
      >
        <h2 id="yen-answer">{view.title}</h2>
        <p className="pledged">
          <FigureText view={view.figure} large /> <span className="period">{view.made}</span>{' '}
          <SourceMark view={view.figure.source} allAt={view.figure.href} />
        </p>
        {view.notes.map((note) => (
          <Nothing key={note}>{note}</Nothing>
        ))}
        {view.clocks && <Clocks view={view.clocks} locale={here.locale} />}
        {view.clocks?.difference && (
          <>
            <p>{view.fixed}</p>
            <p className="meta">{words.difference.rounding}</p>
          </>
        )}
        {view.chart ? (
          <ChartFigure chart={{ view: view.chart, pictures: [] }} here={here} level={3} still />
        ) : (
          <Nothing>{words.chart.none}</Nothing>
        )}
      </section>
      <p className="more">
        <a href={hrefTo(here, '/fund')}>{words.back}</a>
      </p>
    </div>
  )
}

/** Said where an edition has no pledge, or no rate to convert one at. */
export function NoYen({ said, here }: { readonly said: string; readonly here: Here }) {
  const words = messages(here.locale).fundYen
  return (
    <>
      <h1>{words.heading}</h1>
      <Nothing>{said}</Nothing>
      <p className="more">
        <a href={hrefTo(here, '/fund')}>{words.back}</a>
      </p>
    </>
  )
}
