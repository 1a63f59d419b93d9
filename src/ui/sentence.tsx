import { Fragment } from 'react'
import { FigureText } from './figure.tsx'
import type { SentenceView } from './sentence-view.ts'

/** A sentence whose figures and links open to their pages, and whose computed numbers a machine can read. */
export function Sentence({ view }: { readonly view: SentenceView }) {
  return view.map((part, index) => {
    const key = `${index}`
    if (typeof part === 'string') return <Fragment key={key}>{part}</Fragment>
    if (!('kind' in part)) return <FigureText key={key} view={part} />
    if (part.kind === 'link') {
      return (
        <a key={key} href={part.href}>
          {part.text}
        </a>
      )
    }
    return (
      <data key={key} className="computed" value={part.value}>
        {part.text}
      </data>
    )
  })
}
