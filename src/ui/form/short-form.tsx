import { Fragment } from 'react'

interface NoteProps {
  readonly id: string
  readonly problem: string | null
  readonly hint: string
}

/** What is wrong with a field, or what it takes; the field is described by `${id}-problem` or `${id}-hint`. */
export function FieldNote({ id, problem, hint }: NoteProps) {
  return problem === null ? (
    <p id={`${id}-hint`} className="meta">
      {hint}
    </p>
  ) : (
    <p id={`${id}-problem`} className="problem" role="alert">
      {problem}
    </p>
  )
}

/** A question that is ready to be asked. */
export interface ReadyLink {
  readonly key: string
  readonly text: string
  readonly href: string
  readonly current: boolean
}

/** Ready questions under a short form. */
export function ReadyLinks({
  title,
  links,
}: {
  readonly title: string
  readonly links: readonly ReadyLink[]
}) {
  if (links.length === 0) return null
  return (
    <nav className="presets" aria-label={title}>
      {links.map(({ key, text, href, current }) => (
        <Fragment key={key}>
          <a href={href} aria-current={current ? 'true' : undefined} data-ready={key}>
            {text}
          </a>{' '}
        </Fragment>
      ))}
    </nav>
  )
}
