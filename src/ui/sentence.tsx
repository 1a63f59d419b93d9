import { Fragment } from 'react'
import { FigureText } from './figure.tsx'
import type { SentenceView } from './sentence-view.ts'

/** A computed sentence whose numbers open to their own pages. */
export function Sentence({ view }: { readonly view: SentenceView }) {
  return view.map((part, index) => {
    const key = `${index}`
    return typeof part === 'string' ? (
      <Fragment key={key}>{part}</Fragment>
    ) : (
      <FigureText key={key} view={part} />
    )
  })
}
