import type { FigureView } from './figure-view.ts'

/** A sentence in pieces: text, and the figures between. */
export type SentenceView = readonly (string | FigureView)[]

/** Stands for a figure in the words of a sentence: message functions take text only. */
export function slot(id: string): string {
  return `{${id}}`
}

/** Puts the figures in place of their slots; a slot without a figure is dropped. */
export function fillSentence(text: string, figures: readonly FigureView[]): SentenceView {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return text
    .split(/\{([^{}]+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (byId.get(part) ?? '')))
    .filter((part) => part !== '')
}
