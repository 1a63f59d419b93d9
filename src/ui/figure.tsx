import type { ConvertedView, FigureView } from './figure-view.ts'
import { SourceMark } from './source-mark.tsx'

/** A number that opens to its own page. Missing ones say why. */
export function FigureText({ view }: { readonly view: FigureView }) {
  return (
    <a className="figure-link" href={view.href} aria-label={view.accessible}>
      <data
        className="figure"
        value={view.value}
        data-figure={view.id}
        data-unit={view.unit}
        data-known-on={view.knownOn}
        data-grade={view.grade}
        data-missing={view.missing ?? undefined}
        data-high={view.high ?? undefined}
      >
        {view.text}
      </data>
    </a>
  )
}

/** The converted amount alone, for tables that say its rate in the same row; the rate is in its attributes and name. */
export function ConvertedAmount({
  view,
  href,
}: {
  readonly view: ConvertedView
  readonly href: string
}) {
  return (
    <a className="figure-link" href={href} aria-label={view.accessible}>
      <data
        className="figure converted"
        value={view.value}
        data-converted=""
        data-unit={view.unit}
        data-rate={view.rate}
        data-rate-on={view.rateOn}
        data-rate-kind={view.rateKind}
        data-from={view.from}
      >
        {view.text}
      </data>
    </a>
  )
}

/** The converted amount, lighter, with its rate in the same line. */
export function ConvertedText({
  view,
  href,
}: {
  readonly view: ConvertedView
  readonly href: string
}) {
  return (
    <span className="converted-line">
      <ConvertedAmount view={view} href={href} /> <span className="rate">{view.line}</span>
    </span>
  )
}

/** The number, its conversion and rate, and its sources: the form used wherever there is room. */
export function FullFigure({ view }: { readonly view: FigureView }) {
  return (
    <div className="full-figure">
      <div className="native">
        <FigureText view={view} />
        <Derived word={view.derived} />
      </div>
      {view.converted && <ConvertedText view={view.converted} href={view.href} />}
      <SourceMark view={view.source} />
    </div>
  )
}

/** The number and its conversion on one line, for lists and table cells. */
export function InlineFigure({ view }: { readonly view: FigureView }) {
  return (
    <span className="inline-figure">
      <FigureText view={view} />
      <Derived word={view.derived} />
      {view.converted && (
        <>
          {' '}
          <ConvertedText view={view.converted} href={view.href} />
        </>
      )}
    </span>
  )
}

/** Beside a number that was computed and not reported. */
function Derived({ word }: { readonly word: string | null }) {
  if (word === null) return null
  return (
    <>
      {' '}
      <span className="badge">{word}</span>
    </>
  )
}
