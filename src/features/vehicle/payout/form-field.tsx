import type { Here } from '#ui/address.ts'
import { Field } from '#ui/form/field.tsx'
import type { PayoutFieldView } from './form-field-view.ts'
import { Origin } from './form-origin.tsx'

interface Props {
  readonly view: PayoutFieldView
  readonly here: Here
}

/** One number, and where it comes from. */
export function PayoutField({ view, here }: Props) {
  return (
    <Field view={view}>
      <Origin view={view.origin} here={here} />
    </Field>
  )
}
