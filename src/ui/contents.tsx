export interface ContentsItem {
  readonly id: string
  readonly title: string
}

/** The sections of a long page, in order. */
export function Contents({
  label,
  items,
}: {
  readonly label: string
  readonly items: readonly ContentsItem[]
}) {
  return (
    <nav className="contents" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`}>{item.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
