import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { CheckBox, CheckBoxes, ChoiceList, FilterForm, SearchField } from '#ui/form/filter-form.tsx'
import type { FilterFormView } from './filter-form-view.ts'

interface Props {
  readonly view: FilterFormView
  readonly here: Here
  /** True where the answer stands on the same page: the script then puts it in place. */
  readonly renews: boolean
}

/** Which events are asked for, and in which order. */
export function TimelineFilterForm({ view, here, renews }: Props) {
  const words = messages(here.locale).timelineList.form
  return (
    <FilterForm
      name="timeline-filter"
      action={view.action}
      label={words.legend}
      renews={renews}
      submit={words.submit}
      afresh={view.afresh === null ? null : { href: view.afresh, text: words.afresh }}
    >
      <SearchField view={view.text} />
      <div className="lists">
        {view.lists.map((group) => (
          <ChoiceList key={group.name} view={group} />
        ))}
        <Actors view={view.actors} all={words.all} />
      </div>
      {view.boxes
        .filter(({ choices, problem }) => choices.length > 0 || problem !== null)
        .map((group) => (
          <CheckBoxes key={group.name} view={group} />
        ))}
    </FilterForm>
  )
}

/** Those who were chosen, to be let go again, and a list to add one from. */
function Actors({ view, all }: { readonly view: FilterFormView['actors']; readonly all: string }) {
  const { chosen, others } = view
  return (
    <div className="actors-field">
      <ChoiceList view={others} all={all} />
      {chosen.map((choice) => (
        <CheckBox key={choice.value} name={others.name} view={choice} />
      ))}
    </div>
  )
}
