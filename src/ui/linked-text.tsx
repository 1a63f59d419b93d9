import { Fragment } from 'react'
import type { LinkedText as View } from './linked-text-view.ts'

/** A sentence of the record whose people and institutions lead to their pages. */
export function LinkedText({ text }: { readonly text: View }) {
  if (typeof text === 'string') return text
  return text.map((piece, index) => {
    const key = `${index}`
    return typeof piece === 'string' ? (
      <Fragment key={key}>{piece}</Fragment>
    ) : (
      <a key={key} href={piece.href} data-party={piece.id}>
        {piece.name}
      </a>
    )
  })
}
