import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FieldNote } from '#ui/form/short-form.tsx'
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
      className="short-form clocks-form"
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
