import type { Drawing } from '#domain/standing.ts'

/** A standing or kind as a badge: its edge and filling say how firm it is, and its word says it again. */
export function StandingMark({
  drawing,
  word,
}: {
  readonly drawing: Drawing
  readonly word: string
}) {
  return <span className={`standing ${drawing}`}>{word}</span>
}
