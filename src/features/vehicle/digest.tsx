import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { YenDifference } from '#ui/clocks-lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { VehicleDigestView } from './digest-view.ts'
import { LadderLine } from './ladder/ladder-line.tsx'

interface Props {
  readonly view: VehicleDigestView
  readonly here: Here
}

/** The vehicle in a few lines, each the first of a part of its own page. */
export function VehicleDigest({ view, here }: Props) {
  const { locale } = here
  const words = messages(locale).vehicleLadder.digest
  const { clocks, left, terms, payout } = view
  return (
    <Panel id="vehicle" title={words.title}>
      <dl className="term-sheet">
        <Line name="ladder" title={words.ladder} href={hrefTo(here, '/vehicle#ladder')}>
          <LadderInShort view={view} here={here} />
        </Line>
        <Line name="projects" title={words.projects} href={hrefTo(here, '/vehicle/projects')}>
          <Sentence view={view.selected} />
        </Line>
        {payout.sentences.length > 0 && (
          <Line name="payout" title={words.payout} href={payout.href}>
            <Sentence view={payout.sentences.flatMap((each) => [...each, ' '])} />
          </Line>
        )}
        {terms && (
          <Line name="terms" title={words.terms} href={terms.href}>
            <Sentence view={terms.sentence} /> <span className="formula">{terms.receipt}</span>
          </Line>
        )}
        {clocks?.difference && (
          <Line name="clocks" title={words.clocks} href={clocks.ask}>
            <YenDifference view={clocks.difference} locale={locale} />
          </Line>
        )}
        {left && (
          <Line name="left" title={words.left} href={hrefTo(here, '/vehicle/clocks')}>
            <Sentence view={left} />
          </Line>
        )}
      </dl>
      <p className="more">
        <a href={hrefTo(here, '/vehicle')}>{words.more}</a>
      </p>
    </Panel>
  )
}

/** What part is selected; the rungs themselves, drawn above, stand folded. */
function LadderInShort({ view: { share, rows }, here: { locale } }: Props) {
  return (
    <>
      {share && (
        <p>
          <Sentence view={share.sentence} />{' '}
          {share.formula && (
            <span className="formula">
              <Sentence view={share.formula} />
            </span>
          )}
        </p>
      )}
      <details className="fold">
        <summary>{messages(locale).vehicleLadder.digest.rungs}</summary>
        <LadderLine rows={rows} locale={locale} />
      </details>
    </>
  )
}

interface LineProps {
  readonly name: string
  readonly title: string
  readonly href: string
  readonly children: ReactNode
}

function Line({ name, title, href, children }: LineProps) {
  return (
    <div data-digest={name}>
      <dt>
        <a href={href}>{title}</a>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
