import type { ReactNode } from 'react'
import type { FieldView } from './field-view.ts'

interface Props {
  readonly view: FieldView
  /** What else is said of the number, by id. */
  readonly also?: string | undefined
  /** What a result does along the slider. */
  readonly curve?: ReactNode
  /** Where the number comes from. */
  readonly children: ReactNode
}

/** One number: its box, its slider, and where it comes from. Each part is renewed by itself. */
export function Field({ view, also, curve, children }: Props) {
  const { input, id, name, unit } = view
  return (
    <div className={view.slider ? 'field sliding' : 'field'} data-input={input}>
      <label htmlFor={id}>
        {name} <span className="unit">{unit}</span>
      </label>
      <div className="boxes" data-renewed={`box-${input}`}>
        <Box view={view} also={also} />
        <Slider view={view} />
      </div>
      {view.slider && curve !== undefined && (
        <div className="curve" data-renewed={`curve-${input}`}>
          {curve}
        </div>
      )}
      <FieldMessage {...view} />
      <div className="origins" id={`${id}-origin`} data-renewed={`origin-${input}`}>
        {children}
      </div>
    </div>
  )
}

/** What is wrong with a field, beside it; empty and renewed where nothing is. */
export function FieldMessage({ input, id, message }: Pick<FieldView, 'input' | 'id' | 'message'>) {
  return (
    <div className="message" data-renewed={`message-${input}`}>
      {message !== null && (
        <p id={`${id}-message`} role="alert">
          {message}
        </p>
      )}
    </div>
  )
}

function Box({ view, also }: Pick<Props, 'view' | 'also'>) {
  const { input, id, value, wrong, message } = view
  const described = [message === null ? [] : `${id}-message`, also ?? [], `${id}-origin`].flat()
  return (
    <input
      type="text"
      inputMode="decimal"
      name={input}
      id={id}
      defaultValue={value}
      autoComplete="off"
      aria-invalid={wrong || undefined}
      aria-describedby={described.join(' ')}
    />
  )
}

/** Without a name: it moves the number in the box, which is what is sent. */
function Slider({ view: { id, slider } }: Pick<Props, 'view'>) {
  if (!slider) return null
  const { min, max, step, value, label } = slider
  return (
    <input
      type="range"
      className="slider"
      data-slides={id}
      data-needs-script=""
      min={min}
      max={max}
      step={step}
      defaultValue={value}
      aria-label={label}
      autoComplete="off"
    />
  )
}
