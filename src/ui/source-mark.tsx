import { Fragment } from 'react'
import { GradeMark } from './grade-mark.tsx'
import { NAMED_CITES, type SourceMarkView } from './source-mark-view.ts'

interface Props {
  readonly view: SourceMarkView
  /** Where there is little room: the page with all the documents, of which the first are named here. */
  readonly allAt?: string
}

/** Grade, the documents themselves and the number of their origins. Said in words for those who do not see it. */
export function SourceMark({ view, allAt }: Props) {
  const named = allAt ? view.cites.slice(0, NAMED_CITES) : view.cites
  const none = view.cites.length === 0 && view.documentedLater === null
  if (none) return null
  return (
    <span className="source-mark">
      {view.grade && <GradeMark grade={view.grade} word={view.gradeWord} />}{' '}
      {named.map((cite) => (
        <Fragment key={cite.href}>
          <a className="cite" href={cite.href} lang={cite.lang}>
            {cite.publisher}
          </a>{' '}
        </Fragment>
      ))}
      {allAt && view.more && (
        <>
          <a href={allAt}>{view.more}</a>{' '}
        </>
      )}
      {view.cites.length > 0 && <span className="origins">{view.origins}</span>}{' '}
      {view.documentedLater && <span className="later">{view.documentedLater}</span>}
      {view.quotedOnly && <span className="quoted">{view.quotedOnly}</span>}
    </span>
  )
}
