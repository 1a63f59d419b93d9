import { bestConnected, byId, degreesOf } from '#domain/graph.ts'
import { SIDES } from '#domain/party.ts'
import { RELATION_STANDINGS, RELATION_TYPES, type Relation } from '#domain/relation.ts'
import { EVERY_RELATION, matchesRelation, type RelationFilter } from '#domain/relation-filter.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { ChoicesView, ChoiceView } from '#ui/form/filter-form.tsx'
import type { PartyBook } from '#ui/party-link.ts'

/** The form that asks for relations; its fields are the parameters of the address. */
export interface MapFormView {
  readonly action: string
  readonly boxes: readonly ChoicesView[]
  /** One name; its hint says where the list of names is not whole. */
  readonly focus: ChoicesView
  /** Every relation again; null where none is left out. */
  readonly afresh: string | null
}

/** A longer list of names is no help. */
const MOST_NAMES = 150

export const MAP_PATH = '/people/map'

export function toMapForm(
  relations: readonly Relation[],
  filter: RelationFilter,
  book: PartyBook,
  { here }: FigureContext,
): MapFormView {
  const { peopleMap, side, relationType, relationStanding } = messages(here.locale)
  const { form } = peopleMap
  const sides = new Map([...book.values()].map((party) => [party.id, party.side]))
  const boxes = <T extends string>(
    name: 'type' | 'side' | 'standing',
    values: readonly T[],
    words: Readonly<Record<T, string>>,
  ): ChoicesView => {
    const chosen: readonly string[] = filter[name]
    const counted = values.map((value) => {
      const asked = { ...EVERY_RELATION, [name]: [value] }
      const count = relations.filter((each) => matchesRelation(each, asked, sides)).length
      return { value, count, chosen: chosen.includes(value) }
    })
    const choices = counted
      .filter((each) => each.count > 0 || each.chosen)
      .map(({ value, count, chosen }) => {
        return { value, word: form.option(words[value], count), chosen }
      })
    return { name, word: form.params[name], choices, hint: null, problem: null }
  }
  const asked = filter.focus !== null || boxesChosen(filter)
  return {
    action: hrefTo(here, MAP_PATH),
    boxes: [
      boxes('type', RELATION_TYPES, relationType),
      boxes('side', SIDES, side),
      boxes('standing', RELATION_STANDINGS, relationStanding),
    ],
    focus: toFocus(relations, filter, book, here.locale),
    afresh: asked ? hrefTo(here, MAP_PATH) : null,
  }
}

function boxesChosen({ type, side, standing }: RelationFilter): boolean {
  return type.length + side.length + standing.length > 0
}

/** Whoever has a relation, by name in the order of the ids. */
function toFocus(
  relations: readonly Relation[],
  { focus }: RelationFilter,
  book: PartyBook,
  locale: FigureContext['here']['locale'],
): ChoicesView {
  const { form } = messages(locale).peopleMap
  const degrees = degreesOf(relations)
  const best = bestConnected(relations, MOST_NAMES)
  const ids = focus === null || best.includes(focus) ? best : [...best, focus]
  const choices = ids.toSorted(byId).map((id): ChoiceView => {
    const name = book.get(id)?.name[locale] ?? id
    return { value: id, word: form.option(name, degrees.get(id) ?? 0), chosen: id === focus }
  })
  const hint = degrees.size > MOST_NAMES ? form.most(MOST_NAMES) : null
  return { name: 'focus', word: form.params.focus, choices, hint, problem: null }
}
