import type { Here } from '#ui/address.ts'
import { Field } from '#ui/form/field.tsx'
import { Curve } from './curve.tsx'
import type { ScenarioFieldView } from './form-field-view.ts'
import { Origin } from './form-origin.tsx'

interface Props {
  readonly view: ScenarioFieldView
  readonly here: Here
  /** What else is said of the number, by id. */
  readonly also?: string | undefined
}

/** One number with its slider over its curve, and where it comes from. */
export function ScenarioField({ view, here, also }: Props) {
  return (
    <Field view={view} also={also} curve={view.curve && <Curve view={view.curve} />}>
      <Origin view={view.origin} here={here} />
    </Field>
  )
}
