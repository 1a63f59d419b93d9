import { FigureText } from '#ui/figure.tsx'
import type { PrintingView } from './amounts-view.ts'

interface Props {
  readonly printings: readonly PrintingView[]
  /** Said before the printings of nobody in particular. */
  readonly also: string
}

/** An amount in every printing that differs: those of the two governments side by side, the others after them. */
export function Amounts({ printings, also }: Props) {
  const [first, ...rest] = printings
  if (!first) return null
  const official = rest.filter((each) => each.official)
  const others = rest.filter((each) => !each.official)
  return (
    <>
      <span className="printed-beside">
        {[first, ...official].map((each) => (
          <Printing key={each.key} view={each} />
        ))}
      </span>
      {others.length > 0 && (
        <span className="printed-also meta">
          {also}{' '}
          {others.map((each) => (
            <Printing key={each.key} view={each} />
          ))}
        </span>
      )}
    </>
  )
}

function Printing({ view: { whose, figure } }: { readonly view: PrintingView }) {
  return (
    <span className="printed">
      <FigureText view={figure} />{' '}
      {figure.derived && <span className="badge">{figure.derived}</span>}{' '}
      {whose && <span className="whose">{whose}</span>}
    </span>
  )
}
