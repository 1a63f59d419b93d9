import { OfficeName } from '#ui/office.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { MemberView } from './roster-view.ts'
import { Whole } from './whole.tsx'

/** A person or institution in the list: names, offices held, else what it is, and since when it plays its part. */
export function Member({ view }: { readonly view: MemberView }) {
  const { other, reading } = view
  return (
    <>
      <p>
        <a className="name" href={view.href}>
          {view.name}
        </a>{' '}
        {other && <span lang={other.lang}>{other.text}</span>}{' '}
        {reading && (
          <span className="reading" lang="ja">
            {reading}
          </span>
        )}{' '}
        <span className="meta">{view.kind}</span>
      </p>
      {view.offices.map((office) => (
        <p key={office.key} className="office">
          <OfficeName view={office} />{' '}
          <span className="meta">
            <Whole parts={office.term} /> <SourceMark view={office.source} />
          </span>
        </p>
      ))}
      {view.description && <p>{view.description}</p>}
      {view.part && (
        <p className="meta">
          {view.part.from} <SourceMark view={view.part.source} />
        </p>
      )}
    </>
  )
}
