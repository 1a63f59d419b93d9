import type { ReactNode } from 'react'

export interface FactLine {
  readonly term: string
  readonly text: string
}

interface Props {
  readonly lines: readonly FactLine[]
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
          <dd>{text}</dd>
        </div>
      ))}
      {children}
    </dl>
  )
}
