import { paint } from '../look/palette.ts'
import { alongWord, GAP_TEXT, type Scales } from './bars-layout.ts'
import type { MarkView } from './drawing.ts'
import { type Box, placeLabels, type Wanted } from './label-places.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import { textWidth } from './text-width.ts'
import { STEP_LINE, STEP_TEXT, type WaterfallFrame, type WaterfallStep } from './waterfall-view.ts'

export interface LaidStep {
  readonly step: WaterfallStep
  readonly box: Box
}

const SHARE = 0.64
const LABEL = { size: 11.5, height: 12, air: 4 }

/** Each step between its two levels, never thinner than a pixel; what has no number is across the last known level. */
export function laySteps(steps: readonly WaterfallStep[], scales: Scales): readonly LaidStep[] {
  const { y } = scales
  let level = 0
  return steps.map((step) => {
    const band = scales.to(step.markKey) - scales.from(step.markKey)
    const across = { x: scales.from(step.markKey) + (band * (1 - SHARE)) / 2, width: band * SHARE }
    const { from, to } = step
    if (from === null || to === null)
      return { step, box: { ...across, ...alongWord(step.gap ?? '', level, scales) } }
    level = to
    const [high, low] = [y(Math.max(from, to)), y(Math.min(from, to))]
    return { step, box: { ...across, y: high, height: Math.max(low - high, 1) } }
  })
}

interface Laid {
  readonly laid: readonly LaidStep[]
}

/** One element for each step. */
export function StepMarks({
  laid,
  marks,
  id,
}: Laid & { readonly marks: readonly MarkView[]; readonly id: string }) {
  const values = new Map(marks.map(({ key, value }) => [key, value]))
  return laid.map(({ step, box }) => {
    const place = {
      ...{ x: round(box.x), y: round(box.y) },
      ...{ width: round(box.width), height: round(box.height) },
    }
    const known = step.to !== null
    return (
      <g
        key={step.markKey}
        data-mark={step.markKey}
        data-value={known ? (values.get(step.markKey) ?? '') : ''}
      >
        {!known && <rect {...place} fill={paint('paper')} />}
        <rect
          {...place}
          {...(known ? { fill: paint(step.tone) } : paintOf(step.tone, 'hatched', id))}
        />
      </g>
    )
  })
}

/** From the level a step ends at to where the next begins; broken at what is not known. */
export function Connectors({ laid, scales }: Laid & { readonly scales: Scales }) {
  return laid.map(({ step, box }, index) => {
    const next = laid[index + 1]
    if (step.to === null || !next || next.step.to === null) return null
    const at = round(scales.y(step.to))
    return (
      <path
        key={step.markKey}
        className="connector"
        d={`M${round(box.x + box.width)} ${at}H${round(next.box.x)}`}
        stroke={paint('soft')}
      />
    )
  })
}

/** Beyond the end it points to: a step down is labelled under its bar. None is left out for want of room. */
export function StepLabels({ laid, fixed, bounds }: Laid & { fixed: readonly Box[]; bounds: Box }) {
  const known = laid.filter(({ step }) => step.to !== null)
  const ordered = known.toSorted((a, b) => Number(b.step.total) - Number(a.step.total))
  const marks = laid.map(({ box }) => box)
  const places = placeLabels(ordered.map(wanted), { marks, fixed, bounds })
  return (
    <g
      className="step-labels"
      {...{ fontSize: LABEL.size, textAnchor: 'middle', fill: paint('ink') }}
      {...{ stroke: paint('paper'), strokeWidth: 3, paintOrder: 'stroke' }}
    >
      {known.map(({ step }) => {
        const place = places.get(step.markKey)
        if (!place) return null
        const at = { x: round(place.x + place.width / 2), y: round(place.y + LABEL.height - 2) }
        return (
          <text key={step.markKey} {...at} fontWeight={step.total ? 700 : 600}>
            {step.label}
          </text>
        )
      })}
    </g>
  )
}

function wanted({ step, box }: LaidStep): Wanted {
  const width = textWidth(step.label, LABEL.size, true)
  const down = (step.to ?? 0) < (step.from ?? 0)
  const size = { width, height: LABEL.height, x: box.x + (box.width - width) / 2 }
  const over = { ...size, y: box.y - LABEL.air - LABEL.height }
  const under = { ...size, y: box.y + box.height + LABEL.air }
  const higher = { ...over, y: over.y - LABEL.height - 2 }
  const candidates = down ? [under, over] : [over, higher, under]
  return { key: step.markKey, own: box, must: true, candidates }
}

/** The words of the gaps, along them; and each step's name under its bar. */
export function StepWords({
  laid,
  frame,
  plot,
}: Laid & { readonly frame: WaterfallFrame; readonly plot: Box }) {
  const foot = plot.y + plot.height
  return laid.map(({ step, box }, index) => {
    const middle = round(box.x + box.width / 2)
    return (
      <g key={step.markKey} fontSize={STEP_TEXT} fill={paint('soft')}>
        {step.gap !== null && (
          <text
            className="gap-word"
            fontSize={GAP_TEXT}
            textAnchor="middle"
            transform={`translate(${middle + 3.5} ${round(box.y + box.height / 2)}) rotate(-90)`}
            {...{ stroke: paint('paper'), strokeWidth: 3, paintOrder: 'stroke' }}
          >
            {step.gap}
          </text>
        )}
        {frame.ticks[index]?.map((line, row) => (
          <text
            key={line}
            className="tick"
            {...{ x: middle, y: foot + STEP_LINE * (row + 1), textAnchor: 'middle' }}
            {...(step.total ? { fontWeight: 600, fill: paint('ink') } : {})}
          >
            {line}
          </text>
        ))}
      </g>
    )
  })
}
