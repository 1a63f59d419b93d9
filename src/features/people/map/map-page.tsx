import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { ChartFigure } from '#ui/chart/chart-figure.tsx'
import { FormProblems } from '#ui/form/problems.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { RelationTable } from '#ui/relation-table.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { MapForm } from './filter-form.tsx'
import type { MapPagerView } from './list-view.ts'
import type { MapFilesView, MapView } from './view.ts'

interface Props {
  readonly view: MapView
  readonly here: Here
}

/** The relations as a drawing and, with all that a drawing cannot say, as a list. */
export function MapPage({ view, here }: Props) {
  const words = messages(here.locale).peopleMap
  return (
    <div className="map-page" data-address={hrefTo(here, view.path)}>
      <h1>{words.heading}</h1>
      <p className="lead">
        {view.lead} <a href={hrefTo(here, '/people')}>{words.back}</a>
      </p>
      <div data-renewed="problems">
        <FormProblems view={view.problems} title={words.form.problemsTitle} />
      </div>
      <div data-renewed="relations">
        <MapForm view={view.form} here={here} />
        <p className="shown" role="status">
          <Sentence view={view.shown} />
        </p>
        {view.unknownEnds && <p className="meta">{view.unknownEnds}</p>}
        <Panel id="map" title={words.sections.map}>
          {view.chart ? (
            <ChartFigure chart={{ view: view.chart, pictures: [] }} here={here} level={3} still />
          ) : (
            <Nothing>{words.empty}</Nothing>
          )}
          <Files view={view.files} here={here} />
        </Panel>
        <Panel id="list" title={words.sections.list}>
          {view.list.relations.length === 0 ? (
            <Nothing>{words.empty}</Nothing>
          ) : (
            <RelationTable relations={view.list.relations} locale={here.locale} />
          )}
          {view.list.pager && <Pager view={view.list.pager} here={here} />}
        </Panel>
      </div>
    </div>
  )
}

function Files({ view, here }: { readonly view: MapFilesView; readonly here: Here }) {
  const words = messages(here.locale).peopleMap.files
  return (
    <div className="map-files" id="files">
      <p>
        {words.picture}{' '}
        {view.pictures.map(({ kind, href }) => (
          <span key={kind}>
            <a href={href} download>
              {kind.toUpperCase()}
            </a>{' '}
          </span>
        ))}
      </p>
      <p>
        {words.data}{' '}
        {view.data.map(({ kind, href }) => (
          <span key={kind}>
            <a href={href} download>
              {words[kind]}
            </a>{' '}
          </span>
        ))}
      </p>
    </div>
  )
}

function Pager({ view, here }: { readonly view: MapPagerView; readonly here: Here }) {
  const words = messages(here.locale).peopleMap.pager
  return (
    <nav className="map-pager" aria-label={words.label}>
      <span>{view.here}</span>
      {view.before && (
        <a href={view.before} rel="prev">
          {words.before}
        </a>
      )}
      {view.after && (
        <a href={view.after} rel="next">
          {words.after}
        </a>
      )}
    </nav>
  )
}
