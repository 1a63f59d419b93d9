import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { CheckBoxes, ChoiceList, FilterForm } from '#ui/form/filter-form.tsx'
import type { FilterFormView } from './form-view.ts'

interface Props {
  readonly view: FilterFormView
  readonly here: Here
}

/** Which projects are asked for, and in which order. */
export function ProjectFilterForm({ view, here }: Props) {
  const words = messages(here.locale).vehicleProjects.form
  return (
    <FilterForm
      name="project-filter"
      action={view.action}
      label={words.legend}
      renews
      submit={words.submit}
      afresh={view.afresh === null ? null : { href: view.afresh, text: words.afresh }}
    >
      {view.boxes
        .filter(({ choices }) => choices.length > 0)
        .map((group) => (
          <CheckBoxes key={group.name} view={group} />
        ))}
      <div className="lists">
        <ChoiceList view={view.sponsor} all={words.all} />
        <ChoiceList view={view.amount} />
        <ChoiceList view={view.sort} />
      </div>
    </FilterForm>
  )
}
