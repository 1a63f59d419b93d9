import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FigureText } from '#ui/figure.tsx'
import type { ReckonedView } from './reckoned-view.ts'

interface Props {
  readonly views: readonly ReckonedView[]
  readonly here: Here
}

/** The totals of one day from their parts, each with its sum, what was told, and whether the two agree. */
export function Reckoned({ views, here }: Props) {
  const words = messages(here.locale).softbankMeans.reckoned
  if (views.length === 0) return null
  return (
    <>
      <h3>
        {words.title} <span className="meta">{words.unit}</span>
      </h3>
      <dl className="term-sheet reckoned">
        {views.map((view) => (
          <div key={view.key}>
            <dt>{view.name}</dt>
            <dd>
              {view.formula}{' '}
              <data className="computed" value={view.value}>
                {view.result}
              </data>
              {view.told && (
                <>
                  {' · '}
                  {words.told} <FigureText view={view.told} />
                </>
              )}
              <span className="meta block" data-agrees={view.agrees ?? undefined}>
                {view.finding}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
