import type { Drawing } from '#domain/standing.ts'

/** A standing or kind: a drawn shape and its word, never colour alone. */
export function StandingMark({
  drawing,
  word,
}: {
  readonly drawing: Drawing
  readonly word: string
}) {
  return (
    <span className={`standing ${drawing}`}>
      <span className="shape" aria-hidden="true" />
      {word}
    </span>
  )
}
