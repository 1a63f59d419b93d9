import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import type { Choice, FormView } from './form-view.ts'

interface Props {
  readonly view: FormView
  readonly here: Here
}

interface FormProps extends Props {
  /** True where the answer stands on the same page: the script then puts it in place. */
  readonly renews?: boolean
}

/** Boxes and buttons whose names are the parameters of the address: without scripts, a form like any other. */
export function CompareForm({ view, here, renews = false }: FormProps) {
  const words = messages(here.locale).compare.form
  return (
    <form
      className="compare-form"
      action={view.action}
      method="get"
      data-renews={renews ? '' : undefined}
      aria-label={words.legend}
    >
      <Periods view={view} here={here} />
      <fieldset className="measures">
        <legend>{words.measures}</legend>
        {view.measures.map((choice) => (
          <Field key={choice.value} type="checkbox" name="m" choice={choice} />
        ))}
      </fieldset>
      <div className="ways">
        {view.groups.map(({ name, word, choices }) => (
          <fieldset key={name}>
            <legend>{word}</legend>
            {choices.map((choice) => (
              <Field key={choice.value} type="radio" name={name} choice={choice} />
            ))}
          </fieldset>
        ))}
        <button type="submit">{words.submit}</button>
      </div>
    </form>
  )
}

/** A box for each quarter and year: rows of fiscal years, a column for each quarter. */
function Periods({ view, here }: Props) {
  const words = messages(here.locale).compare.form
  return (
    <fieldset className="periods">
      <legend>{words.periods}</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.pick}</span>
            </th>
            {words.quarters.map(({ name, months }) => (
              <th key={name} scope="col">
                {name} <small>{months}</small>
              </th>
            ))}
            <th scope="col">{words.year}</th>
          </tr>
        </thead>
        <tbody>
          {view.years.map(({ key, word, boxes }) => (
            <tr key={key}>
              <th scope="row">{word}</th>
              {boxes.map((choice, index) => (
                <td key={choice?.value ?? `${key}-${index}`}>
                  {choice && <Box choice={choice} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}

function Box({ choice: { value, word, checked } }: { readonly choice: Choice }) {
  return (
    <label>
      <input type="checkbox" name="q" value={value} defaultChecked={checked} aria-label={word} />
    </label>
  )
}

interface FieldProps {
  readonly type: 'checkbox' | 'radio'
  readonly name: string
  readonly choice: Choice
}

function Field({ type, name, choice: { value, word, checked } }: FieldProps) {
  return (
    <label>
      <input type={type} name={name} value={value} defaultChecked={checked} /> {word}
    </label>
  )
}
