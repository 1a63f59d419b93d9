import { CURVE_HEIGHT } from './curve-shape.ts'
import type { CurveView, ValueView } from './curve-view.ts'

/** A slider's curve, from the slider's one end to its other; its words stand beside the drawing. */
export function Curve({ view }: { readonly view: CurveView }) {
  return (
    <>
      <Drawing view={view} />
      <div className="curve-words" aria-hidden="true">
        <span className="curve-now">
          {view.now.name} <Value view={view.now.value} />{' '}
          {view.crossing && <span className="curve-zero">{view.crossing.text}</span>}
        </span>
        <span>
          {view.low.name} <Value view={view.low.value} />
        </span>
        <span className="curve-high">
          {view.high.name} <Value view={view.high.value} />
        </span>
      </div>
      <p className="visually-hidden">{view.sentence}</p>
    </>
  )
}

/** Stretched to the slider's width: nothing in it has a width of its own but the strokes. */
function Drawing({ view: { runs, zero, crossing, spot } }: { readonly view: CurveView }) {
  return (
    <svg viewBox={`0 0 100 ${CURVE_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {runs.map(({ tone, line, area }) => (
        <g key={line} className={tone}>
          <path className="area" d={area} />
          <path className="line" d={line} />
        </g>
      ))}
      {zero !== null && <path className="zero" d={`M0 ${zero}H100`} />}
      {crossing && zero !== null && (
        <path className="crossing" d={`M${crossing.x} ${zero - 4}V${zero + 4}`} />
      )}
      <path className="present" d={`M${spot.x} 0V${CURVE_HEIGHT}`} />
      <path className="dot" d={`M${spot.x} ${spot.y}h0.001`} />
    </svg>
  )
}

function Value({ view: { text, value, unit } }: { readonly view: ValueView }) {
  return (
    <data className="computed" value={value} data-unit={unit}>
      {text}
    </data>
  )
}
