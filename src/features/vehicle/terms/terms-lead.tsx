import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Sentence } from '#ui/sentence.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import type { StateGroupView, TermsLeadView } from './lead-view.ts'

interface Props {
  readonly view: TermsLeadView
  readonly locale: Locale
}

/** The two capitals in one counted sentence, with its sum and the way to the sheet. */
export function TermsLead({ view, locale }: Props) {
  return (
    <>
      <Counted view={view} locale={locale} />
      <p className="more">
        <a href={view.href}>{messages(locale).vehicleTerms.toSheet}</a>
      </p>
    </>
  )
}

function Counted({ view, locale }: Props) {
  return (
    <>
      <p className="terms-lead">
        <Sentence view={view.sentence} />
      </p>
      <p className="formula">
        {messages(locale).vehicleTerms.countedBy} {view.receipt}
      </p>
    </>
  )
}

/** The sentence, then every term under its state; the terms that differ stand open. */
export function TermIndex({ view, locale }: Props) {
  return (
    <>
      <Counted view={view} locale={locale} />
      <nav className="term-index" aria-label={messages(locale).vehicleTerms.index}>
        {view.states.map((group) => (
          <Group key={group.state.agreement} view={group} />
        ))}
      </nav>
    </>
  )
}

function Group({ view: { state, count, terms } }: { readonly view: StateGroupView }) {
  return (
    <details className="fold" data-state={state.agreement} open={state.agreement === 'different'}>
      <summary>
        <StandingMark drawing={state.drawing} word={state.word} />{' '}
        <data className="computed" value={count}>
          {count}
        </data>
      </summary>
      <ul>
        {terms.map(({ id, href, title }) => (
          <li key={id}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
