import { SourceMark } from './source-mark.tsx'
import { ForceMark, StageMark } from './stage-mark.tsx'
import type { StatusView } from './status-view.ts'

/** Where a vehicle stands: its name, stage and legal force as marks, why, and on what evidence. */
export function Status({ view }: { readonly view: StatusView }) {
  return (
    <p className="status">
      <b>{view.name}</b> <StageMark view={view.stage} />{' '}
      {view.force && (
        <>
          <ForceMark {...view.force} />{' '}
        </>
      )}
      {view.note} <SourceMark view={view.source} />
    </p>
  )
}
