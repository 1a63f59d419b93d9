import { Fragment } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { LinkedText } from '#ui/linked-text.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PressCheckView } from './press-view.ts'
import { Step } from './step.tsx'

interface Props {
  readonly checks: readonly PressCheckView[]
  readonly here: Here
}

/** Sentences the press printed, each with its formulas and its verdict. Stands under a heading of its own. */
export function PressChecks({ checks, here }: Props) {
  return (
    <div className="fact-list claims">
      {checks.map((check) => (
        <PressCheck key={check.id} check={check} here={here} />
      ))}
    </div>
  )
}

interface CheckProps {
  readonly check: PressCheckView
  readonly here: Here
}

function PressCheck({ check, here }: CheckProps) {
  const words = messages(here.locale).softbankClaims
  return (
    <article
      id={check.id}
      data-press-check={check.id}
      data-known-on={check.knownOn}
      data-rating={check.rating}
    >
      <div className="sentence">
        <h3>
          <a href={`#${check.id}`}>{check.statement}</a>
        </h3>
        <Verdict check={check} here={here} />
        <Origin check={check} here={here} />
      </div>
      <div className="checking">
        <ol className="reckonings">
          {check.steps.map((step) => (
            <Step key={step.formula} step={step} here={here} />
          ))}
        </ol>
        <p className="reason">
          <b className="term">{words.why}</b> <LinkedText text={check.why} />
        </p>
        {check.figures.length > 0 && <Figures check={check} here={here} />}
        <Periods check={check} here={here} />
      </div>
    </article>
  )
}

function Periods({ check, here }: CheckProps) {
  return (
    <p className="meta periods">
      {messages(here.locale).softbankClaims.periods}{' '}
      {check.periods.map(({ href, name }, at) => (
        <Fragment key={href}>
          {at > 0 && ' · '}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
    </p>
  )
}

/** Who printed it and when, where it can be read, and whether it was read there. */
function Origin({ check, here }: CheckProps) {
  const words = messages(here.locale).softbankClaims
  return (
    <>
      <p className="meta">
        <span lang={check.outletLang}>{check.outlet}</span> · {check.day}{' '}
        <SourceMark view={check.source} />
        {check.address && (
          <>
            {' '}
            <a className="address" href={check.address} rel="external">
              {words.address}
            </a>
          </>
        )}
      </p>
      {check.account && <p className="note account-only">{check.account}</p>}
    </>
  )
}

function Verdict({ check, here }: CheckProps) {
  const words = messages(here.locale).softbankClaims
  return (
    <p className="verdict-line">
      <span className="visually-hidden">{words.rating} </span>
      <b className="verdict" data-rating={check.rating}>
        {check.ratingWord}
      </b>{' '}
      {check.fij && (
        <span className="meta">
          {words.fij} <span lang="ja">{check.fij}</span>
        </span>
      )}
    </p>
  )
}

/** Folded away: the formulas name them already, here they stand with conversion and rate. */
function Figures({ check, here }: CheckProps) {
  const words = messages(here.locale).softbankClaims
  return (
    <details className="earlier">
      <summary>{words.figures(check.figures.length)}</summary>
      <dl className="term-sheet">
        {check.figures.map(({ name, figure }) => (
          <div key={figure.id}>
            <dt>{name}</dt>
            <dd>
              <InlineFigure view={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
