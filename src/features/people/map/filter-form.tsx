import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { CheckBoxes, ChoiceList, FilterForm } from '#ui/form/filter-form.tsx'
import type { MapFormView } from './form-view.ts'

interface Props {
  readonly view: MapFormView
  readonly here: Here
}

/** Which relations are shown, and around whom. */
export function MapForm({ view, here }: Props) {
  const words = messages(here.locale).peopleMap.form
  return (
    <FilterForm
      name="map-filter"
      action={view.action}
      label={words.legend}
      renews
      submit={words.submit}
      afresh={view.afresh === null ? null : { href: view.afresh, text: words.afresh }}
    >
      <ChoiceList view={view.focus} all={words.all} />
      {view.boxes
        .filter(({ choices }) => choices.length > 0)
        .map((group) => (
          <CheckBoxes key={group.name} view={group} />
        ))}
    </FilterForm>
  )
}
