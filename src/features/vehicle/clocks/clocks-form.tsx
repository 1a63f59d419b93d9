import { Fragment } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import type { ClocksFormView } from './form-view.ts'
import { LINE } from './question.ts'

interface Props {
  readonly view: ClocksFormView
  readonly here: Here
}

/** A plain form; with scripts its answer takes the place of the one shown. */
export function ClocksForm({ view, here }: Props) {
  const words = messages(here.locale).vehicleClocks.form
  const { from, pace } = view.problems
  return (
    <form
      className="clocks-form"
      action={view.action}
      method="get"
      data-renews=""
      aria-label={words.legend}
    >
      <input type="hidden" name="last" value={view.last} />
      <div className="field">
        <label htmlFor="clocks-from">{words.from}</label>
        <input
          id="clocks-from"
          type="date"
          name="from"
          defaultValue={view.from}
          min={view.first}
          max={view.end}
          aria-invalid={from !== null || undefined}
          aria-describedby={from === null ? 'clocks-from-hint' : 'clocks-from-problem'}
        />
        <FieldNote id="clocks-from" problem={from} hint={view.hint} />
      </div>
      <div className="field">
        <label className="check">
          <input
            id="clocks-pace"
            type="checkbox"
            name="pace"
            value={LINE}
            defaultChecked={view.line}
            aria-invalid={pace !== null || undefined}
            aria-describedby={pace === null ? 'clocks-pace-hint' : 'clocks-pace-problem'}
          />{' '}
          {words.pace}
        </label>
        <FieldNote id="clocks-pace" problem={pace} hint={words.paceHint} />
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
  return problem === null ? (
    <p id={`${id}-hint`} className="meta">
      {hint}
    </p>
  ) : (
    <p id={`${id}-problem`} className="problem" role="alert">
      {problem}
    </p>
  )
}

/** The days of the record on which projects were selected, or announced. */
export function ReadyDays({ view, here }: Props) {
  if (view.ready.length === 0) return null
  return (
    <nav className="presets" aria-label={messages(here.locale).vehicleClocks.ready.title}>
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
