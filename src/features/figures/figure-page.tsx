import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FactLines } from '#ui/fact-lines.tsx'
import { FullFigure, InlineFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { FigurePageView } from './view.ts'

interface Props {
  readonly view: FigurePageView
  readonly here: Here
  readonly sources: ReactNode
}

/** One number: value, as reported, period, grade, sources, the rate used. */
export function FigurePage({ view, here, sources }: Props) {
  const words = messages(here.locale).figures
  return (
    <>
      <h1>{view.title}</h1>
      <Receipt view={view} here={here} sources={sources} />
      <Alternatives view={view} title={words.alternatives} />
      <Panel id="cite" title={words.cite}>
        <p className="citation">{view.citation}</p>
      </Panel>
    </>
  )
}

/** What every page shows in place when a reader opens the number there: value, grade, both dates, rate or formula, sources. */
function Receipt({ view, here, sources }: Props) {
  const words = messages(here.locale).figures
  const { source } = view.figure
  return (
    <div data-receipt={view.figure.id} data-title={view.title}>
      <FullFigure view={view.figure} />
      {view.missing && <Nothing>{view.missing}</Nothing>}
      <FactLines lines={view.facts}>
        {source.grade && (
          <div>
            <dt>{words.grade}</dt>
            <dd>
              {source.grade} · {source.gradeWord}
            </dd>
          </div>
        )}
        {view.statedBy && (
          <div>
            <dt>{words.statedBy}</dt>
            <dd>
              <a href={view.statedBy.href}>{view.statedBy.word}</a>
            </dd>
          </div>
        )}
      </FactLines>
      {view.noRate && <Nothing>{view.noRate}</Nothing>}
      {view.receipt.length > 0 && (
        <Panel id="receipt" title={words.receipt}>
          <FactLines lines={view.receipt} />
        </Panel>
      )}
      {view.derivedFrom.length > 0 && (
        <Panel id="derived-from" title={words.derivedFrom}>
          <ul className="fact-list">
            {view.derivedFrom.map((input) => (
              <li key={input.id}>
                {messages(here.locale).timeline.labelled(input.label)} <InlineFigure view={input} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel id="sources" title={messages(here.locale).parts.sources}>
        {source.cites.length === 0 ? <Nothing>{words.noSources}</Nothing> : sources}
      </Panel>
    </div>
  )
}

function Alternatives({ view, title }: { readonly view: FigurePageView; readonly title: string }) {
  if (view.alternatives.length === 0) return null
  return (
    <Panel id="alternatives" title={title}>
      <ul className="fact-list">
        {view.alternatives.map((other) => (
          <li key={other.key}>
            <b>{other.text}</b> {other.label} <SourceMark view={other.source} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
