import { TRACKS } from '#domain/event.ts'
import { GRADES } from '#domain/grade.ts'
import type { Party } from '#domain/party.ts'
import { EVENT_KINDS } from '#domain/standing.ts'
import { EVERY_EVENT, IMPORTANCES, LONGEST_TEXT, WHEN_CHOICES } from '#domain/timeline-filter.ts'
import { FIRST_PLACE, TIMELINE_ORDERS } from '#domain/timeline-filter-place.ts'
import { VEHICLES } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { ChoicesView, ChoiceView, SearchView } from '#ui/form/filter-form.tsx'
import type { FilterCounts } from './filter-counts.ts'
import type { FieldProblems } from './filter-problem.ts'
import { pathOf, TIMELINE_PATH } from './page-address.ts'
import type { Cut } from './page-cut.ts'

/** The form that asks for events; its fields are the parameters of the address. */
export interface FilterFormView {
  readonly action: string
  /** Any number of each may be chosen. */
  readonly boxes: readonly ChoicesView[]
  /** Those chosen, as boxes, and the others, to add one. */
  readonly actors: { readonly chosen: readonly ChoiceView[]; readonly others: ChoicesView }
  readonly lists: readonly ChoicesView[]
  readonly text: SearchView
  /** Every event again; null where none is left out. */
  readonly afresh: string | null
}

export type PartyNames = ReadonlyMap<string, Pick<Party, 'id' | 'name'>>

interface FormFacts {
  readonly counts: FilterCounts
  readonly parties: PartyNames
  readonly problems: FieldProblems
}

export function toFilterForm(cut: Cut, facts: FormFacts, here: Here): FilterFormView {
  const { filter, place } = cut
  const all = messages(here.locale)
  const { form } = all.timelineList
  const field = named(facts, here)
  const boxes = boxesOf(cut, facts, here)
  const asked = pathOf(filter, FIRST_PLACE)
  return {
    action: hrefTo(here, TIMELINE_PATH),
    boxes: [
      boxes('track', TRACKS, (value) => all.track[value]),
      boxes('vehicle', VEHICLES, (value) => all.vehicleName[value]),
      boxes('grade', GRADES, (value) => form.graded(value, all.grade[value])),
      boxes('standing', EVENT_KINDS, (value) => all.eventKind[value], form.standingHint),
    ],
    actors: toActors(cut, facts, here),
    lists: [
      field('importance', oneOf(IMPORTANCES, filter.importance, form.importances)),
      field('when', oneOf(WHEN_CHOICES, filter.when, form.whens)),
      field('order', oneOf(TIMELINE_ORDERS, place.order, form.orders)),
    ],
    text: { ...field('q', [], form.textHint), value: filter.q, longest: LONGEST_TEXT },
    afresh: asked === pathOf(EVERY_EVENT, FIRST_PLACE) ? null : hrefTo(here, TIMELINE_PATH),
  }
}

type Param = keyof ReturnType<typeof messages>['timelineList']['form']['params']

function named({ problems }: FormFacts, { locale }: Here) {
  const { params } = messages(locale).timelineList.form
  return (
    name: Param,
    choices: readonly ChoiceView[],
    hint: string | null = null,
  ): ChoicesView => ({
    ...{ name, word: params[name], choices, hint },
    problem: problems.get(name) ?? null,
  })
}

/** With the number of events that answer; those nothing answers to only where they are chosen. */
function boxesOf({ filter }: Cut, facts: FormFacts, here: Here) {
  const { option } = messages(here.locale).timelineList.form
  const field = named(facts, here)
  return <T extends string>(
    name: 'track' | 'vehicle' | 'grade' | 'standing',
    values: readonly T[],
    word: (value: T) => string,
    hint: string | null = null,
  ): ChoicesView => {
    const chosen: readonly string[] = filter[name]
    const choices = values.flatMap((value): readonly ChoiceView[] => {
      const count = facts.counts[name].get(value) ?? 0
      const asked = chosen.includes(value)
      return count > 0 || asked ? [{ value, word: option(word(value), count), chosen: asked }] : []
    })
    return field(name, choices, hint)
  }
}

/** Thousands of names in a list help nobody; the others are found by their names. */
const MOST_ACTORS = 40

function toActors({ filter }: Cut, facts: FormFacts, here: Here): FilterFormView['actors'] {
  const { form } = messages(here.locale).timelineList
  const { counts, parties } = facts
  const choice = (id: string): readonly ChoiceView[] => {
    const name = parties.get(id)?.name[here.locale]
    const chosen = filter.actor.includes(id)
    const count = counts.actor.get(id) ?? 0
    return name === undefined ? [] : [{ value: id, word: form.option(name, count), chosen }]
  }
  const busiest = [...counts.actor]
    .filter(([id]) => parties.has(id))
    .toSorted(([one, few], [other, many]) => many - few || one.localeCompare(other))
    .map(([id]) => id)
  const listed = busiest.slice(0, MOST_ACTORS)
  const hint = busiest.length > listed.length ? form.actorHint(listed.length, busiest.length) : null
  const others = listed.filter((id) => !filter.actor.includes(id)).flatMap(choice)
  return {
    chosen: filter.actor.flatMap(choice),
    others: named(facts, here)('actor', others, hint),
  }
}

function oneOf<T extends string | number>(
  values: readonly T[],
  now: T,
  words: Readonly<Record<T, string>>,
): readonly ChoiceView[] {
  return values.map((value) => ({ value: `${value}`, word: words[value], chosen: value === now }))
}
