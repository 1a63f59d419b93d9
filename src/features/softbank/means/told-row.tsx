import { InlineFigure } from '#ui/figure.tsx'
import type { FigureView } from '#ui/figure-view.ts'
import { LinkedText } from '#ui/linked-text.tsx'
import type { LinkedText as Words } from '#ui/linked-text-view.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import type { Row } from '#ui/table.tsx'

interface Told {
  readonly figure: FigureView
  readonly day: string
  readonly note: Words | null
  /** The page of what tells of it; null where its name leads nowhere. */
  readonly href?: string | null
}

/** A figure by its name, with its amount, its day and its sources. */
export function toldRow({ figure, day, note, href = null }: Told): Row {
  return {
    key: figure.id,
    head: (
      <>
        {href ? <a href={href}>{figure.label}</a> : figure.label}
        {note && (
          <span className="meta block">
            <LinkedText text={note} />
          </span>
        )}
      </>
    ),
    cells: [
      <InlineFigure key="amount" view={figure} />,
      day,
      <SourceMark key="source" view={figure.source} />,
    ],
  }
}
