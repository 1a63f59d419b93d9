import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { ClaimsDigestView } from './claims-view.ts'

interface Props {
  readonly view: ClaimsDigestView
  readonly here: Here
}

/** The verdicts in one sentence, with the way to all of them. */
export function ClaimsDigest({ view, here }: Props) {
  const words = messages(here.locale).softbankClaims
  return (
    <Panel id="press" title={words.digest.title}>
      {view.summary === null ? <Nothing>{words.none}</Nothing> : <p>{view.summary}</p>}
      <p className="more">
        <a href={view.href}>{words.digest.link}</a>
      </p>
    </Panel>
  )
}
