import { paint } from '../look/palette.ts'
import type { Scales } from './bars-layout.ts'
import type { Box } from './label-places.ts'
import { AXIS_TEXT, type Axis } from './money-axis.ts'
import { round } from './pixels.ts'
import { textWidth } from './text-width.ts'

interface Props {
  readonly axis: Axis
  readonly unit: string
  readonly width: number
  readonly scales: Scales
}

/** Faint lines across the plot with their digits at the right edge, the unit once over them. */
export function ValueAxis({ axis, unit, width, scales: { plot, y } }: Props) {
  return (
    <g className="value-axis" fontSize={AXIS_TEXT} fill={paint('soft')} textAnchor="end">
      {axis.ticks.map(({ at, text }) => (
        <g key={at}>
          <path d={`M${plot.x} ${round(y(at))}H${plot.x + plot.width}`} stroke={paint('grid')} />
          <text x={width} y={round(y(at) + 4)}>
            {text}
          </text>
        </g>
      ))}
      <text className="unit" x={width} y={round(plot.y - 9)}>
        {unit}
      </text>
    </g>
  )
}

/** The place of the unit, which no label may take. */
export function unitBox(unit: string, width: number, top: number): Box {
  const long = textWidth(unit, AXIS_TEXT)
  return { x: width - long, y: top - 20, width: long, height: 14 }
}

/** Drawn over the marks, so that it is never broken. */
export function ZeroLine({ scales: { plot, y } }: Pick<Props, 'scales'>) {
  return (
    <path
      className="zero"
      d={`M${plot.x} ${round(y(0))}H${plot.x + plot.width}`}
      stroke={paint('ink')}
    />
  )
}
