import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FactLines } from '#ui/fact-lines.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { SourcePageView } from './view.ts'

/** One document and everything that rests on it. */
export function SourcePage({ view, here }: { readonly view: SourcePageView; readonly here: Here }) {
  const words = messages(here.locale).sources
  return (
    <>
      <h1 lang={view.document.lang}>{view.document.title}</h1>
      {view.document.gloss && <p className="gloss">{view.document.gloss}</p>}
      <FactLines lines={view.facts}>
        <div>
          <dt>{words.original}</dt>
          <dd>
            {view.url ? (
              <a className="address" href={view.url} rel="external">
                {view.url}
              </a>
            ) : (
              words.noAddress
            )}
          </dd>
        </div>
      </FactLines>
      {view.remarks.map((remark) => (
        <p key={remark} className="note">
          {remark}
        </p>
      ))}
      <Panel id="rests" title={words.rests}>
        {view.rests.length === 0 && <Nothing>{words.nothingRests}</Nothing>}
        <ul className="fact-list">
          {view.rests.map(({ key, href, word }) => (
            <li key={key}>{href ? <a href={href}>{word}</a> : word}</li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
