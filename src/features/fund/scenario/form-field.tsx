import type { Here } from '#ui/address.ts'
import { Curve } from './curve.tsx'
import type { FieldView } from './form-field-view.ts'
import { Origin } from './form-origin.tsx'

interface Props {
  readonly view: FieldView
  readonly here: Here
  /** What else is said of the number, by id. */
  readonly also?: string | undefined
}

/** One number: its box, its slider over its curve, and where it comes from. Each part is renewed by itself. */
export function Field({ view, here, also }: Props) {
  const { input, id, name, unit, curve, message } = view
  return (
    <div className={view.slider ? 'field sliding' : 'field'} data-input={input}>
      <label htmlFor={id}>
        {name} <span className="unit">{unit}</span>
      </label>
      <div className="boxes" data-renewed={`box-${input}`}>
        <Box view={view} also={also} />
        <Slider view={view} />
      </div>
      {view.slider && (
        <div className="curve" data-renewed={`curve-${input}`}>
          {curve && <Curve view={curve} />}
        </div>
      )}
      <div className="message" data-renewed={`message-${input}`}>
        {message !== null && (
          <p id={`${id}-message`} role="alert">
            {message}
          </p>
        )}
      </div>
      <div className="origins" id={`${id}-origin`} data-renewed={`origin-${input}`}>
        <Origin view={view.origin} here={here} />
      </div>
    </div>
  )
}

function Box({ view, also }: Omit<Props, 'here'>) {
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
function Slider({ view: { id, slider } }: { readonly view: FieldView }) {
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
