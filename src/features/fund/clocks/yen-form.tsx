import { Fragment } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import type { YenFormView } from './form-view.ts'

interface Props {
  readonly view: YenFormView
  readonly here: Here
}

/** A plain form; with scripts its answer takes the place of the one shown. */
export function YenForm({ view, here }: Props) {
  const words = messages(here.locale).fundYen.form
  const { pledge, on } = view.problems
  return (
    <form
      className="yen-form"
      action={view.action}
      method="get"
      data-renews=""
      aria-label={words.legend}
    >
      <div className="field">
        <label htmlFor="yen-pledge">{words.pledge}</label>
        <select
          id="yen-pledge"
          name="pledge"
          defaultValue={view.pledge}
          aria-describedby={pledge ? 'yen-pledge-problem' : 'yen-pledge-hint'}
        >
          {view.groups.map(({ key, title, options }) => (
            <optgroup key={key} label={title}>
              {options.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <FieldNote id="yen-pledge" problem={pledge} hint={words.listed} />
      </div>
      <div className="field">
        <label htmlFor="yen-on">{words.on}</label>
        <input
          id="yen-on"
          type="date"
          name="on"
          defaultValue={view.on}
          min={view.from}
          max={view.to}
          required
          aria-describedby={on ? 'yen-on-problem' : 'yen-on-hint'}
        />
        <FieldNote id="yen-on" problem={on} hint={view.hint} />
      </div>
      <button type="submit">{words.submit}</button>
    </form>
  )
}

interface NoteProps {
  readonly id: string
  readonly problem: string | null
  readonly hint: string
}

/** What is wrong with a field, or what it takes. */
function FieldNote({ id, problem, hint }: NoteProps) {
  return problem ? (
    <p id={`${id}-problem`} className="problem" role="alert">
      {problem}
    </p>
  ) : (
    <p id={`${id}-hint`} className="meta">
      {hint}
    </p>
  )
}

export function ReadyDays({ view, here }: Props) {
  return (
    <nav className="presets" aria-label={messages(here.locale).fundYen.ready.title}>
      {view.ready.map(({ key, text, href, current }) => (
        <Fragment key={key}>
          <a href={href} aria-current={current ? 'true' : undefined} data-ready={key}>
            {text}
          </a>{' '}
        </Fragment>
      ))}
    </nav>
  )
}
