import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { MeansDigestView } from './digest-view.ts'
import { Positions } from './positions.tsx'

interface Props {
  readonly view: MeansDigestView
  readonly here: Here
}

/** The latest net asset value and loan-to-value, and the way to the rest. */
export function MeansDigest({ view, here }: Props) {
  const words = messages(here.locale).softbankMeans.digest
  const { positions } = view
  return (
    <Panel id="means" title={words.title} lead={positions.length > 0 ? words.lead : null}>
      {positions.length === 0 ? <Nothing>{words.none}</Nothing> : <Positions views={positions} />}
      <p className="more">
        <a href={hrefTo(here, '/softbank/means')}>{words.more}</a>
      </p>
    </Panel>
  )
}
