import type { ReactNode } from 'react'
import { digitRuns } from '#i18n/digit-runs.ts'
import type { ConvertedView, FigureView } from './figure-view.ts'
import { SourceMark } from './source-mark.tsx'

interface FigureTextProps {
  readonly view: FigureView
  /** Alone in its panel: the words of the number stand smaller than its digits. */
  readonly large?: boolean
}

/** A number that opens to its own page. Missing ones say why. */
export function FigureText({ view, large = false }: FigureTextProps) {
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
        data-printing={view.printing}
      >
        {large && view.missing === null ? <LargeText text={view.text} /> : view.text}
      </data>
    </a>
  )
}

interface ConvertedProps {
  readonly view: ConvertedView
  readonly href: string
  readonly large?: boolean
}

/** The converted amount alone, for tables that say its rate in the same row; the rate is in its attributes and name. */
export function ConvertedAmount({ view, href, large = false }: ConvertedProps) {
  return (
    <a className="figure-link converted-link" href={href} aria-label={view.accessible}>
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
        {large ? <LargeText text={view.text} /> : view.text}
      </data>
    </a>
  )
}

/** The converted amount, lighter, with its rate in the same line. */
export function ConvertedText({ view, href, large = false }: ConvertedProps) {
  return (
    <span className="converted-line">
      <ConvertedAmount view={view} href={href} large={large} />{' '}
      <span className="rate">{view.line}</span>
    </span>
  )
}

interface FullFigureProps {
  readonly view: FigureView
  /** The one line of comparison, between the number and its sources. */
  readonly children?: ReactNode
}

/** The number, its conversion and rate, and its sources: the form used wherever there is room. */
export function FullFigure({ view, children }: FullFigureProps) {
  return (
    <div {...asPair(view, 'full-figure')}>
      <div className="native">
        <FigureText view={view} large />
        <Derived word={view.derived} />
      </div>
      {view.converted && <ConvertedText view={view.converted} href={view.href} large />}
      {children}
      <SourceMark view={view.source} allAt={view.href} />
    </div>
  )
}

/** The number and its conversion on one line, for lists and table cells. */
export function InlineFigure({ view }: { readonly view: FigureView }) {
  return (
    <span {...asPair(view, 'inline-figure')}>
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

/** Marks what holds a number and its conversion, so that the reader's choice of currency can hide one of the two. */
export function asPair({ converted, unit }: FigureView, className: string) {
  return converted
    ? { className: `${className} has-converted`, 'data-native': unit }
    : { className, 'data-native': undefined }
}

/** A number in its panel: digits large, their words smaller. */
export function LargeText({ text }: { readonly text: string }) {
  return digitRuns(text).map((run, index) => {
    const key = `${index}`
    return run.digits ? (
      <span key={key}>{run.text}</span>
    ) : (
      <span key={key} className="unit">
        {run.text}
      </span>
    )
  })
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
