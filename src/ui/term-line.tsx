import type { ReactNode } from 'react'

/** One line of a list of terms: what it is, and what is said of it. */
export function TermLine({
  term,
  children,
}: {
  readonly term: string
  readonly children: ReactNode
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
