import type { ReactNode } from 'react'
import type { FigureView } from '#ui/figure-view.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PrintingView } from './printings-view.ts'

interface Props {
  readonly figure: FigureView
  readonly others: readonly PrintingView[]
  /** The figure itself, as large as its place allows. */
  readonly children: ReactNode
}

/** A figure and, side by side with it, the same number as others printed it, each with its sources. */
export function Printings({ figure, others, children }: Props) {
  if (others.length === 0) return children
  return (
    <div className={`printed-sides of-${Math.min(others.length + 1, 3)}`}>
      <div>{children}</div>
      {others.map((other) => (
        <div key={other.key} data-beside={figure.id}>
          <p className="meta">{other.label}</p>
          <p>
            <a className="amount" href={figure.href}>
              {other.text}
            </a>
          </p>
          <SourceMark view={other.source} />
        </div>
      ))}
    </div>
  )
}
