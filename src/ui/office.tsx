import type { OfficeView } from './office-view.ts'

/** The office and the body it belongs to. */
export function OfficeName({ view }: { readonly view: OfficeView }) {
  return (
    <>
      {view.title}
      {view.org && (
        <>
          {' · '}
          <a href={view.org.href}>{view.org.name}</a>
        </>
      )}
    </>
  )
}
