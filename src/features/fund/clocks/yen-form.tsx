import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FieldNote } from '#ui/form/short-form.tsx'
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
      className="short-form yen-form"
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
