import type { LinkedText } from '#ui/linked-text-view.ts'

/** The words of a sentence, whether parts of it are links or not. */
export function plainOf(text: LinkedText): string {
  if (typeof text === 'string') return text
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')
}
