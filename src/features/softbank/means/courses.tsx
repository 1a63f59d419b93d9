import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { LinkedText } from '#ui/linked-text.tsx'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { TextLink } from './pledge-link.tsx'
import { Amount } from './pledges.tsx'
import type { LinkView, PledgesView, PledgeView, StepView } from './pledges-view.ts'

interface Props {
  readonly view: PledgesView
  readonly here: Here
}

/** Every pledge with all its steps, the amount of each as it stood then; folded until a link or a reader opens one. */
export function Courses({ view, here }: Props) {
  const words = messages(here.locale).softbankMeans.pledges
  if (view.rows.length === 0) return null
  return (
    <Panel id="courses" title={words.course} lead={words.courseLead}>
      <ul className="fact-list two">
        {view.rows.map((pledge) => (
          <li key={pledge.id}>
            <details className="earlier course">
              <summary>
                <h3 id={`commitment-${pledge.id}-title`}>{pledge.title}</h3>{' '}
                <span className="meta">{pledge.span}</span>
              </summary>
              <Course pledge={pledge} here={here} />
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Course({ pledge, here }: { readonly pledge: PledgeView; readonly here: Here }) {
  const { id, knownOn, to, whose, whoseWord, now, note, contains, within } = pledge
  const words = messages(here.locale).softbankMeans.pledges
  return (
    <article
      id={`commitment-${id}`}
      data-commitment={id}
      data-known-on={knownOn}
      data-stage={now.stage}
      data-rung={now.rung}
      data-whose={whose}
      aria-labelledby={`commitment-${id}-title`}
    >
      <p className="meta">
        {words.labelled(words.to)}
        <TextLink view={to} /> · {words.labelled(words.whose)}
        {whoseWord}
      </p>
      {note && (
        <p className="note">
          <LinkedText text={note} />
        </p>
      )}
      <Others word={words.labelled(words.contains)} links={contains} />
      <Others word={words.labelled(words.within)} links={within} />
      <ol className="history">
        {pledge.steps.map((step) => (
          <Step key={step.key} step={step} here={here} />
        ))}
      </ol>
    </article>
  )
}

function Others({ word, links }: { readonly word: string; readonly links: readonly LinkView[] }) {
  if (links.length === 0) return null
  return (
    <p className="meta">
      {word}
      {links.map((link, at) => (
        <span key={link.key}>
          {at > 0 && ' · '}
          <TextLink view={link} />
        </span>
      ))}
    </p>
  )
}

function Step({ step, here }: { readonly step: StepView; readonly here: Here }) {
  const { on, date, stageWord, rungWord, text, event, source } = step
  return (
    <li>
      <div>
        <time dateTime={on}>{date}</time> <b className="state">{stageWord}</b> · {rungWord} ·{' '}
        <Amount step={step} here={here} />
      </div>
      <div>
        <LinkedText text={text} />{' '}
        {event && (
          <>
            <TextLink view={event} />{' '}
          </>
        )}
        <SourceMark view={source} />
      </div>
    </li>
  )
}
