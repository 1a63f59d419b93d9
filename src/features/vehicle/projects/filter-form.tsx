import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import type { Choices, FilterFormView } from './form-view.ts'

interface Props {
  readonly view: FilterFormView
  readonly here: Here
}

/** Boxes and lists whose names are the parameters of the address: without scripts, a form like any other. */
export function FilterForm({ view, here }: Props) {
  const words = messages(here.locale).vehicleProjects.form
  return (
    <form
      className="project-filter"
      action={view.action}
      method="get"
      data-renews=""
      aria-label={words.legend}
    >
      {view.boxes
        .filter(({ choices }) => choices.length > 0)
        .map((group) => (
          <Boxes key={group.name} group={group} />
        ))}
      <div className="lists">
        <List group={view.sponsor} all={words.all} />
        <List group={view.amount} />
        <List group={view.sort} />
      </div>
      <p className="form-end">
        <button type="submit">{words.submit}</button>{' '}
        {view.afresh && <a href={view.afresh}>{words.afresh}</a>}
      </p>
    </form>
  )
}

function Boxes({ group: { name, word, choices } }: { readonly group: Choices }) {
  return (
    <fieldset data-param={name}>
      <legend>{word}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="checkbox"
            name={name}
            value={choice.value}
            defaultChecked={choice.chosen}
            autoComplete="off"
          />{' '}
          {choice.word}
        </label>
      ))}
    </fieldset>
  )
}

interface ListProps {
  readonly group: Choices
  /** The choice that asks for nothing, where there is one. */
  readonly all?: string
}

function List({ group: { name, word, choices }, all }: ListProps) {
  const chosen = choices.filter((choice) => choice.chosen).map(({ value }) => value)
  return (
    <label>
      {word}{' '}
      <select name={name} defaultValue={chosen[0] ?? ''} autoComplete="off">
        {all !== undefined && <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.word}
          </option>
        ))}
      </select>
    </label>
  )
}
