import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { FundDigestView } from './digest-view.ts'

interface Props {
  readonly view: FundDigestView
  readonly here: Here
}

/** The fund in three sentences, each the first of a part of its own page. */
export function FundDigest({ view, here }: Props) {
  const { fund, facts, fundScenario } = messages(here.locale)
  const { said, silence } = view
  const { finding, times } = view.size
  return (
    <Panel id="fund" title={fund.digest}>
      <dl className="term-sheet">
        {said && (
          <div data-digest="claims">
            <dt>
              <a href={hrefTo(here, '/fund#claims')}>{facts.claims}</a>
            </dt>
            <dd>
              <Sentence view={said} />
            </dd>
          </div>
        )}
        {silence && (
          <div data-digest="silence">
            <dt>
              <a href={hrefTo(here, '/fund#searches')}>{facts.searches}</a>
            </dt>
            <dd>
              <Sentence view={silence} />
            </dd>
          </div>
        )}
        <div data-digest="size">
          <dt>
            <a href={hrefTo(here, '/fund#size')}>{fund.size}</a>
          </dt>
          <dd>
            <Sentence view={finding} /> {times && <Sentence view={times.formula} />}
          </dd>
        </div>
      </dl>
      <p className="more">
        <a href={hrefTo(here, '/fund/scenario')}>{fundScenario.toScenario}</a>
      </p>
    </Panel>
  )
}
