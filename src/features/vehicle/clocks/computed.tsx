import type { ComputedView } from '#ui/sentence-view.ts'

interface Props {
  readonly view: ComputedView
  /** Which reading of the clause a day belongs to. */
  readonly reading?: 'limit' | 'floor'
}

/** A number or day that was worked out; its receipt stands beside it. */
export function Computed({ view, reading }: Props) {
  return (
    <data className="computed" value={view.value} data-reading={reading}>
      {view.text}
    </data>
  )
}
