import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { CheckBoxes, ChoiceList, FilterForm, SearchField } from '#ui/form/filter-form.tsx'
import type { PeopleFormView } from './form-view.ts'

interface Props {
  readonly view: PeopleFormView
  readonly here: Here
}

/** Who is asked for: a name, or what they have in common. */
export function PeopleForm({ view, here }: Props) {
  const words = messages(here.locale).peopleForm
  return (
    <FilterForm
      name="people-filter"
      action={view.action}
      label={words.legend}
      renews
      submit={words.submit}
      afresh={view.afresh === null ? null : { href: view.afresh, text: words.afresh }}
    >
      <SearchField view={view.q} />
      {view.boxes.map((group) => (
        <CheckBoxes key={group.name} view={group} />
      ))}
      <div className="lists">
        {view.lists.map((group) =>
          group.name === 'country' ? (
            <ChoiceList key={group.name} view={group} all={words.all} />
          ) : (
            <ChoiceList key={group.name} view={group} />
          ),
        )}
      </div>
    </FilterForm>
  )
}
