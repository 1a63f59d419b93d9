import type { ReactNode } from 'react'
import { FieldMessage } from '#ui/form/field.tsx'
import type { ChoiceView } from './form-view.ts'

interface Props {
  readonly view: ChoiceView
  readonly children?: ReactNode
}

/** One of a few words; what depends on it follows. */
export function Choice({ view, children }: Props) {
  const { input, id, name, note, message, options } = view
  const described = message === null ? undefined : `${id}-message`
  return (
    <fieldset className={`choice ${input}`} id={id} aria-describedby={described}>
      <legend>{name}</legend>
      {note !== null && <p className="note">{note}</p>}
      <div className="options" data-renewed={`choice-${input}`}>
        {options.map(({ value, name: word, how, checked }) => (
          <label key={value}>
            <input type="radio" name={input} value={value} defaultChecked={checked} />{' '}
            <span>
              {word}
              {how !== null && <span className="how">{how}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldMessage input={input} id={id} message={message} />
      {children}
    </fieldset>
  )
}
