import {
  type BarShapeProps,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  ZIndexLayer,
} from 'recharts'
import { round } from './pixels.ts'
import type { QuarterBar } from './quarter-bars-view.ts'

interface Bars {
  readonly bars: readonly QuarterBar[]
}

const LABELS = 2000

/** One bar; the shape is the same above and below zero, so that the sign is seen by place. */
export function BarMark({ x, y, width, height, payload }: BarShapeProps) {
  const { key } = payload as QuarterBar
  return (
    <rect
      className="bar"
      data-quarter={key}
      x={round(x)}
      y={round(Math.min(y, y + height))}
      width={round(width)}
      height={round(Math.abs(height))}
      fill={colourOf(payload)}
    />
  )
}

/** Never the only cue: the sign is seen by place and said by the label. */
function colourOf({ strong, value }: QuarterBar): string {
  if (strong) return 'var(--japan)'
  return (value ?? 0) < 0 ? 'var(--loss)' : 'var(--gain)'
}

/** The number at the end of its bar: every one where there is room, else those worth noting. */
export function BarLabels({ bars, all }: Bars & { readonly all: boolean }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return null
  return (
    <ZIndexLayer zIndex={LABELS}>
      <g
        className="bar-labels"
        fontSize={10}
        textAnchor="middle"
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth={2.5}
        paintOrder="stroke"
      >
        {bars.map(({ key, value, label, strong, noted }) => {
          const at = x(key, { position: 'middle' })
          const end = value === null ? undefined : y(value)
          if (value === null || at === undefined || end === undefined || !(all || noted))
            return null
          return (
            <text
              key={key}
              x={round(at)}
              y={round(value < 0 ? end + 11 : end - 4)}
              fontWeight={strong ? 700 : 400}
            >
              {label}
            </text>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}

/** A quarter without a number: a hatched band with its reason written along it. */
export function GapMarks({ bars, id }: Bars & { readonly id: string }) {
  const x = useXAxisScale()
  const plot = usePlotArea()
  const gaps = bars.filter(({ value }) => value === null)
  if (!x || !plot || gaps.length === 0) return null
  return (
    <g className="gaps">
      <defs>
        <pattern
          id={id}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line y2={6} stroke="var(--hatch)" strokeWidth={1.5} />
        </pattern>
      </defs>
      {gaps.map(({ key, gap }) => {
        const [from = 0, middle = 0, to = 0] = BAND.map((position) => x(key, { position }))
        return (
          <g key={key} data-quarter={key} data-gap="">
            <rect
              x={round(from)}
              y={plot.y}
              width={round(to - from)}
              height={plot.height}
              fill={`url(#${id})`}
            />
            <text
              transform={`translate(${round(middle + 3.5)} ${round(plot.y + plot.height - 6)}) rotate(-90)`}
              fontSize={10}
              fill="var(--soft)"
              stroke="var(--paper)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {gap}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const BAND = ['start', 'middle', 'end'] as const
