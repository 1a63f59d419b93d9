import { Fragment } from 'react'
import type { SourceMarkView } from './source-mark-view.ts'

/** Grade, number of origins and the documents themselves. Said in words for those who do not see it. */
export function SourceMark({ view }: { readonly view: SourceMarkView }) {
  const none = view.cites.length === 0 && view.documentedLater === null
  if (none) return null
  return (
    <span className="source-mark">
      {view.grade && (
        <abbr className="grade" title={view.gradeWord} data-grade={view.grade}>
          {view.grade}
        </abbr>
      )}{' '}
      {view.cites.length > 0 && <span className="origins">{view.origins}</span>}{' '}
      {view.cites.map((cite) => (
        <Fragment key={cite.href}>
          <a className="cite" href={cite.href} lang={cite.lang}>
            {cite.publisher}
          </a>{' '}
        </Fragment>
      ))}
      {view.documentedLater && <span className="later">{view.documentedLater}</span>}
      {view.quotedOnly && <span className="quoted">{view.quotedOnly}</span>}
    </span>
  )
}
