import { type ScatterShapeProps, ZIndexLayer } from 'recharts'
import { paint } from '../look/palette.ts'
import type { Firmness, Tone } from './drawing.ts'
import { LABEL_LINE, LABEL_SIZE } from './lanes-labels.ts'
import type { LaidMark, LanesLayout } from './lanes-layout.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import { TextLines } from './text-lines.tsx'

/** Over the marks, which Recharts draws over the rest. */
const LABELS = 2000

/** One mark of a lane, where Recharts has put it. */
export function LaneShape({ cx, cy, payload }: ScatterShapeProps) {
  const { mark, lane, r, drawing } = payload as LaidMark & { readonly drawing: string }
  return (
    <g data-mark={mark.key} data-value={mark.value}>
      <Dot
        {...{ x: cx ?? 0, y: cy ?? 0, r, tone: lane.tone, firmness: mark.firmness }}
        id={drawing}
      />
    </g>
  )
}

interface DotProps {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly tone: Tone
  readonly firmness: Firmness
  readonly id: string
}

/** The same shapes as beside the word of a standing. */
export function Dot({ x, y, r, tone, firmness, id }: DotProps) {
  const filled = firmness === 'solid' || firmness === 'solid-gap'
  const look = paintOf(tone, firmness, id)
  const edge = filled ? { stroke: paint('paper'), strokeWidth: 0.8 } : thinner(look, r)
  const radius = filled ? r : r - edge.strokeWidth / 2
  const [cx, cy] = [round(x), round(y)]
  return (
    <>
      <circle cx={cx} cy={cy} r={round(radius)} {...look} {...edge} />
      {firmness === 'solid-gap' && (
        <path
          d={`M${cx} ${round(y - r)}v${round(r * 2)}`}
          stroke={paint('paper')}
          strokeWidth={round(Math.max(r * 0.38, 0.9))}
        />
      )}
      {firmness === 'struck' && (
        <path
          d={`M${round(x - r - 1.5)} ${round(y + r + 1.5)}L${round(x + r + 1.5)} ${round(y - r - 1.5)}`}
          stroke={paint(tone)}
          strokeWidth={1.3}
        />
      )}
    </>
  )
}

/** An edge that leaves something of a small mark's inside. */
function thinner({ stroke, strokeWidth }: ReturnType<typeof paintOf>, r: number) {
  return { stroke, strokeWidth: r < 3 ? Math.min(strokeWidth, 1.1) : strokeWidth }
}

/** The days that are possible where the day is not known. */
export function Whiskers({ layout }: { readonly layout: LanesLayout }) {
  const marks = layout.lanes.flatMap((lane) => lane.marks)
  return (
    <g className="whiskers" fill="none">
      {marks.map(
        ({ mark, lane, y, whisker }) =>
          whisker && (
            <path
              key={mark.key}
              data-whisker={mark.key}
              d={`M${round(whisker[0])} ${round(y)}H${round(whisker[1])}${capsOf(whisker, y, mark.open)}`}
              stroke={paint(lane.tone)}
              strokeWidth={1}
            />
          ),
      )}
    </g>
  )
}

/** An end without a cap is open. */
function capsOf(
  [left, right]: readonly [number, number],
  y: number,
  open: 'before' | 'after' | null,
): string {
  const cap = (x: number) => `M${round(x)} ${round(y - 2.5)}v5`
  return (open === 'before' ? '' : cap(left)) + (open === 'after' ? '' : cap(right))
}

/** What a few of the marks are, with a line to each that does not stand beside its words. */
export function LaneLabels({ layout }: { readonly layout: LanesLayout }) {
  const labels = layout.lanes.flatMap((lane) => lane.labels)
  return (
    <ZIndexLayer zIndex={LABELS}>
      <g className="lane-labels" fontSize={LABEL_SIZE} fill={paint('ink')}>
        {labels.map(({ key, lines, anchor, box, leader }) => (
          <g key={key} data-label={key}>
            {leader && (
              <line
                x1={round(leader.x1)}
                y1={round(leader.y1)}
                x2={round(leader.x2)}
                y2={round(leader.y2)}
                stroke={paint('soft')}
                strokeWidth={0.8}
              />
            )}
            <TextLines
              lines={lines}
              x={anchor === 'start' ? box.left : box.right}
              y={box.top + 10}
              step={LABEL_LINE}
              textAnchor={anchor}
              stroke={paint('paper')}
              strokeWidth={3}
              paintOrder="stroke"
            />
          </g>
        ))}
      </g>
    </ZIndexLayer>
  )
}
