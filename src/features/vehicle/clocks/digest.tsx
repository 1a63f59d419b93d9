import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { ClocksDigestView } from './digest-view.ts'

interface Props {
  readonly view: ClocksDigestView
  readonly here: Here
}

/** The clocks of the vehicle in a sentence each. */
export function ClocksDigest({ view, here }: Props) {
  const words = messages(here.locale).vehicleClocks.digest
  return (
    <Panel id="clocks" title={words.title}>
      <p data-digest="left">
        <Sentence view={view.left} />
      </p>
      <p data-digest="payment">
        <Sentence view={view.payment} />
      </p>
      {view.differ && <p className="note">{view.differ}</p>}
      <p className="more">
        <a href={view.more.href}>{view.more.text}</a>
      </p>
    </Panel>
  )
}
