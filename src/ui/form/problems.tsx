import type { ProblemsView } from './problems-view.ts'

interface Props {
  /** Null where everything could be used. */
  readonly view: ProblemsView | null
  readonly title: string
}

/** Over the form: what is wrong with its address, and links to the fields that need another look. */
export function FormProblems({ view, title }: Props) {
  if (!view) return null
  const { general, summary, fields } = view
  return (
    <section className="problems" aria-label={title}>
      {general.map((text) => (
        <p key={text} role="alert">
          {text}
        </p>
      ))}
      {fields.length > 0 && (
        <p>
          {summary}{' '}
          {fields.map(({ href, name }) => (
            <span key={href} className="problem-link">
              <a href={href}>{name}</a>{' '}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
