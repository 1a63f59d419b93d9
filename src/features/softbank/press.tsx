import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PressCheckView } from './press-view.ts'

interface Props {
  readonly view: readonly PressCheckView[]
  readonly here: Here
}

/** Sentences the press printed, each with the figures that check it. */
export function Press({ view, here }: Props) {
  const words = messages(here.locale).softbank.press
  return (
    <Panel id="press" title={words.title} lead={words.lead}>
      {view.length === 0 && <Nothing>{words.none}</Nothing>}
      <div className="fact-list">
        {view.map((check) => (
          <PressCheck key={check.id} check={check} here={here} />
        ))}
      </div>
    </Panel>
  )
}

function PressCheck({ check, here }: { readonly check: PressCheckView; readonly here: Here }) {
  const words = messages(here.locale).softbank.press
  return (
    <article data-press-check={check.id} data-known-on={check.knownOn} data-rating={check.rating}>
      <h3>{check.statement}</h3>
      <p className="meta">
        {check.outlet} · {check.day}
      </p>
      <dl className="term-sheet">
        <div>
          <dt>{words.rating}</dt>
          <dd>
            <b>{check.ratingWord}</b>{' '}
            {check.fij && (
              <span className="meta">
                {words.fij} <span lang="ja">{check.fij}</span>
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.check}</dt>
          <dd>
            {check.check} <SourceMark view={check.source} />
          </dd>
        </div>
        {check.figures.map(({ name, figure }) => (
          <div key={figure.id}>
            <dt>{name}</dt>
            <dd>
              <InlineFigure view={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
