/** What in a form’s answer could not be used. */
export interface ProblemsView {
  /** What is wrong with the address itself. */
  readonly general: readonly string[]
  readonly summary: string
  readonly fields: readonly FieldLink[]
}

export interface FieldLink {
  readonly href: string
  readonly name: string
}

/** Longer inputs are cut where they are quoted. */
const QUOTED = 40

/** What a reader wrote, short enough to stand in a sentence. */
export function cutShort(given: string): string {
  const letters = [...given.trim()]
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : letters.join('')
}
