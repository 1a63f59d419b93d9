import type { LeftOutView } from './day-words.ts'

interface Props {
  readonly view: LeftOutView
  /** True where the list is too long to stand in a table. */
  readonly folded?: boolean
}

/** The holidays a count leaves out, by name. */
export function LeftOut({ view: { said, lines }, folded = false }: Props) {
  if (lines.length === 0) return said
  const list = (
    <ul className="left-out">
      {lines.map(({ day, text }) => (
        <li key={day} data-holiday={day}>
          {text}
        </li>
      ))}
    </ul>
  )
  if (!folded) return list
  return (
    <details className="fold">
      <summary>{said}</summary>
      {list}
    </details>
  )
}
