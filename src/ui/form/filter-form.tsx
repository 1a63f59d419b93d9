import type { ReactNode } from 'react'

/** One thing a reader can choose; its word says how many it stands for. */
export interface ChoiceView {
  readonly value: string
  readonly word: string
  readonly chosen: boolean
}

/** A field of a filter: its name is a parameter of the address. */
export interface FilterFieldView {
  readonly name: string
  readonly word: string
  /** What it takes; null where that goes without saying. */
  readonly hint: string | null
  /** What was wrong with what was asked of it. */
  readonly problem: string | null
}

export interface ChoicesView extends FilterFieldView {
  readonly choices: readonly ChoiceView[]
}

export interface SearchView extends FilterFieldView {
  readonly value: string
  /** Letters. */
  readonly longest: number
}

/** The place of a field on its page. */
export function filterFieldId(name: string): string {
  return `filter-${name}`
}

interface FormProps {
  readonly name: string
  readonly action: string
  readonly label: string
  /** True where the answer stands on the same page: the script then puts it in place. */
  readonly renews: boolean
  readonly submit: string
  /** Back to everything; null where nothing is left out. */
  readonly afresh: { readonly href: string; readonly text: string } | null
  readonly children: ReactNode
}

/** Fields whose names are the parameters of the address: without scripts, a form like any other. */
export function FilterForm({ name, action, label, renews, submit, afresh, children }: FormProps) {
  return (
    <form
      className={`filter-form ${name}`}
      action={action}
      method="get"
      data-renews={renews ? '' : undefined}
      aria-label={label}
    >
      {children}
      <p className="form-end">
        <button type="submit">{submit}</button> {afresh && <a href={afresh.href}>{afresh.text}</a>}
      </p>
    </form>
  )
}

/** Any number of choices. */
export function CheckBoxes({ view }: { readonly view: ChoicesView }) {
  const { name, word, choices } = view
  return (
    <fieldset id={filterFieldId(name)} data-param={name} aria-describedby={describedBy(view)}>
      <legend>{word}</legend>
      {choices.map((choice) => (
        <CheckBox key={choice.value} name={name} view={choice} />
      ))}
      <FieldNote view={view} />
    </fieldset>
  )
}

export function CheckBox({ name, view }: { readonly name: string; readonly view: ChoiceView }) {
  const { value, word, chosen } = view
  return (
    <label className="box">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} autoComplete="off" />{' '}
      {word}
    </label>
  )
}

interface ListProps {
  readonly view: ChoicesView
  /** The choice that asks for nothing, where there is one. */
  readonly all?: string
}

/** One choice of several. */
export function ChoiceList({ view, all }: ListProps) {
  const { name, word, choices, problem } = view
  const chosen = choices.find((choice) => choice.chosen)
  return (
    <div className="field">
      <label htmlFor={filterFieldId(name)}>{word}</label>
      <select
        id={filterFieldId(name)}
        name={name}
        defaultValue={chosen?.value ?? ''}
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={describedBy(view)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {choices.map(({ value, word: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <FieldNote view={view} />
    </div>
  )
}

/** Words to search for. */
export function SearchField({ view }: { readonly view: SearchView }) {
  const { name, word, value, longest, problem } = view
  return (
    <div className="field words">
      <label htmlFor={filterFieldId(name)}>{word}</label>
      <input
        id={filterFieldId(name)}
        type="search"
        name={name}
        defaultValue={value}
        maxLength={longest}
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={describedBy(view)}
      />
      <FieldNote view={view} />
    </div>
  )
}

function FieldNote({ view: { name, hint, problem } }: { readonly view: FilterFieldView }) {
  const id = filterFieldId(name)
  return (
    <>
      {hint !== null && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      {problem !== null && (
        <span id={`${id}-problem`} className="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  )
}

/** The notes of a field, what was wrong first; nothing where it has none. */
function describedBy({ name, hint, problem }: FilterFieldView): string | undefined {
  const id = filterFieldId(name)
  const notes = [
    ...(problem === null ? [] : [`${id}-problem`]),
    ...(hint === null ? [] : [`${id}-hint`]),
  ]
  return notes.length === 0 ? undefined : notes.join(' ')
}
