import type { FigureView } from './figure-view.ts'

/** A number worked out here, as words and as its exact value. */
export interface ComputedView {
  readonly kind: 'computed'
  readonly value: string
  readonly text: string
}

/** Words that lead to a page. */
export interface LinkView {
  readonly kind: 'link'
  readonly text: string
  readonly href: string
}

/** What stands between the words: a figure that opens to its page, a number worked out, or a link. */
type Piece = FigureView | ComputedView | LinkView

/** A sentence in pieces. */
export type SentenceView = readonly (string | Piece)[]

/** Stands for a figure in the words of a sentence: message functions take text only. */
export function slot(id: string): string {
  return `{${id}}`
}

/** What may stand in a slot, by its name. */
export type Slots = ReadonlyMap<string, Piece>

/** Puts what is known of each slot in its place; a slot without anything is an error of ours. */
export function fillSentence(text: string, slots: Slots): SentenceView {
  return text
    .split(/\{([^{}]+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : found(slots, part)))
    .filter((part) => part !== '')
}

function found(slots: Slots, name: string): Piece {
  const part = slots.get(name)
  if (!part) throw new RangeError(`nothing stands in the slot "${name}"`)
  return part
}
