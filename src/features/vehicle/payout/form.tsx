import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { AssumptionsForm } from '#ui/form/assumptions-form.tsx'
import { ResultValue } from '#ui/worked.tsx'
import { Choice } from './form-choice.tsx'
import { PayoutField } from './form-field.tsx'
import { Origin } from './form-origin.tsx'
import type { GroupView, PayoutFormView, RateView, ShapeView } from './form-view.ts'

interface Props {
  readonly view: PayoutFormView
  readonly here: Here
  /** The calculation shown, complete: `/vehicle/payout?…`. */
  readonly path: string
}

/** What a reader assumes of one investment: without scripts, a form like any other. */
export function PayoutForm({ view, here, path }: Props) {
  const { locale } = here
  const words = messages(locale).payoutForm
  return (
    <AssumptionsForm
      view={view}
      words={words}
      afresh={view.action}
      path={path}
      here={here}
      className="scenario-form payout-form"
    >
      <Group group={view.money} here={here} />
      <div data-renewed="rate">
        <Rate view={view.rate} />
      </div>
      <Choice view={view.cash}>
        {view.shapes.map((shape) => (
          <Shape key={shape.shape} view={shape} here={here} />
        ))}
      </Choice>
      <Group group={view.years} here={here} />
      <Choice view={view.carry}>
        <div className="origins">
          <Origin view={view.carryOrigin} here={here} />
        </div>
      </Choice>
      <Choice view={view.rule} />
      <Group group={view.others} here={here} />
    </AssumptionsForm>
  )
}

function Group({ group, here }: { readonly group: GroupView; readonly here: Here }) {
  const { key, name, note, fields } = group
  return (
    <fieldset className={key}>
      <legend>{name}</legend>
      {note !== null && <p className="note">{note}</p>}
      <div className="fields">
        {fields.map((field) => (
          <PayoutField key={field.input} view={field} here={here} />
        ))}
      </div>
    </fieldset>
  )
}

function Rate({ view: { formula, value, floor } }: { readonly view: RateView }) {
  return (
    <p className="sum">
      {formula} <ResultValue view={value} />
      {floor !== null && ` ${floor}`}
    </p>
  )
}

/** The fields of one shape of cash; the page hides those of the others. */
function Shape({ view, here }: { readonly view: ShapeView; readonly here: Here }) {
  return (
    <div className="fields" data-shape={view.shape}>
      {view.fields.map((field) => (
        <PayoutField key={field.input} view={field} here={here} />
      ))}
    </div>
  )
}
