import type { ReactNode } from 'react'
import { LinkedText } from './linked-text.tsx'
import type { LinkedText as Linked } from './linked-text-view.ts'

export interface FactLine<Text extends Linked = string> {
  readonly term: string
  readonly text: Text
}

interface Props {
  readonly lines: readonly FactLine<Linked>[]
  /** Further rows, where one holds more than text. */
  readonly children?: ReactNode
}

/** Terms and what is known of each, one under the other. */
export function FactLines({ lines, children }: Props) {
  return (
    <dl className="term-sheet">
      {lines.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <LinkedText text={text} />
          </dd>
        </div>
      ))}
      {children}
    </dl>
  )
}
