import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { HistoryEntries } from '#ui/history.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import type { AccountView } from './account-view.ts'
import type { CourseView, TermView } from './term-view.ts'

interface Props {
  readonly term: TermView
  readonly locale: Locale
}

/** One term: its state, the text, each capital's account beside it, and what happened around it. */
export function TermArticle({ term, locale }: Props) {
  const words = messages(locale).vehicleTerms
  const { id, knownOn, title, state, course, history } = term
  return (
    <article id={`term-${id}`} data-term={id} data-state={state.agreement} data-known-on={knownOn}>
      <h4>
        {title} <StandingMark drawing={state.drawing} word={state.word} />
      </h4>
      {course.length > 0 && <Course steps={course} label={words.changed} />}
      <div className="accounts">
        <section className="account text">
          <h5>
            {words.memorandum}{' '}
            <span className="meta">
              {term.paragraph.text}{' '}
              {term.paragraph.source && <SourceMark view={term.paragraph.source} />}
            </span>
          </h5>
          <p>
            {term.memorandum} <SourceMark view={term.source} />
          </p>
          {term.note && <p className="note">{term.note}</p>}
        </section>
        {term.accounts.map((account) => (
          <Account key={account.side} view={account} locale={locale} />
        ))}
      </div>
      {history.length > 0 && (
        <details className="fold">
          <summary>{words.course(history.length)}</summary>
          <HistoryEntries entries={history} />
        </details>
      )}
    </article>
  )
}

interface AccountProps {
  readonly view: AccountView
  readonly locale: Locale
}

function Account({ view, locale }: AccountProps) {
  const words = messages(locale).vehicleTerms
  const { side, says, current, silence, others } = view
  return (
    <section className={`account ${side}`} data-side={side} data-says={says ?? undefined}>
      <h5>
        {words[side]}{' '}
        {current && (
          <time className="meta" dateTime={current.on}>
            {current.date}
          </time>
        )}
      </h5>
      {current && (
        <p>
          {current.text} <SourceMark view={current.source} />
        </p>
      )}
      {silence && <p className="nothing">{silence}</p>}
      {others.length > 0 && (
        <details className="fold">
          <summary>{words.others(others.length)}</summary>
          <HistoryEntries entries={others} />
        </details>
      )}
    </section>
  )
}

/** How the state changed, in one line. */
function Course({
  steps,
  label,
}: {
  readonly steps: readonly CourseView[]
  readonly label: string
}) {
  return (
    <ol className="state-course" aria-label={label}>
      {steps.map(({ key, on, date, state }) => (
        <li key={key} data-state={state.agreement}>
          <time dateTime={on}>{date}</time> {state.word}
        </li>
      ))}
    </ol>
  )
}
