import type { ReactNode } from 'react'

interface PanelProps {
  readonly id: string
  readonly title: string
  readonly lead?: string | null
  readonly children: ReactNode
}

/** A section with a heading that can be linked to. */
export function Panel({ id, title, lead = null, children }: PanelProps) {
  return (
    <section id={id} className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </section>
  )
}

/** Said where an edition knows nothing of a thing: never blank. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="nothing">{children}</p>
}
