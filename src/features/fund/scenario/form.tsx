import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { AssumptionsForm } from '#ui/form/assumptions-form.tsx'
import { ScenarioField } from './form-field.tsx'
import type { GroupView, ScenarioFormView, WholeView } from './form-view.ts'

interface Props {
  readonly view: ScenarioFormView
  readonly here: Here
}

interface FormProps extends Props {
  /** The scenario shown, complete: `/fund/scenario?…`. */
  readonly path: string
}

const SHARES_MESSAGE = 'scenario-shares-message'

/** What a reader assumes: without scripts, a form like any other. */
export function ScenarioForm({ view, here, path }: FormProps) {
  const words = messages(here.locale).scenarioForm
  return (
    <AssumptionsForm
      view={view}
      words={words}
      afresh={view.afresh}
      path={path}
      here={here}
      className="scenario-form"
    >
      {view.groups.map((group) => (
        <Group key={group.key} group={group} here={here} />
      ))}
    </AssumptionsForm>
  )
}

function Group({ group, here }: { readonly group: GroupView; readonly here: Here }) {
  const { key, name, note, fields, whole } = group
  return (
    <fieldset className={key}>
      <legend>{name}</legend>
      {note !== null && <p className="note">{note}</p>}
      <div className="fields">
        {fields.map((field) => (
          <ScenarioField
            key={field.input}
            view={field}
            here={here}
            also={whole?.message == null ? undefined : SHARES_MESSAGE}
          />
        ))}
      </div>
      {whole && <Whole view={whole} here={here} />}
    </fieldset>
  )
}

function Whole({ view, here }: { readonly view: WholeView; readonly here: Here }) {
  const { origin } = messages(here.locale).scenarioForm
  const { message, sum, unknown, back } = view
  return (
    <>
      <div className="message" data-renewed="message-shares">
        {message !== null && (
          <p id={SHARES_MESSAGE} role="alert">
            {message}
          </p>
        )}
      </div>
      <p className="sum" data-renewed="sum">
        {sum ? (
          <>
            {sum.text}{' '}
            <data className="computed" value={sum.value} data-unit="percent">
              {sum.of}
            </data>
          </>
        ) : (
          unknown
        )}{' '}
        {back !== null && <a href={back}>{origin.backShares}</a>}
      </p>
    </>
  )
}
