import { paint } from '../look/palette.ts'
import type { FormProps } from './drawing.ts'
import { type LineLayout, toLineLayout } from './line-layout.ts'
import { Dots, Gaps, Heads } from './line-marks.tsx'
import { dashOf, segmentsOf } from './line-segments.ts'
import type { LineDrawing, LineSeries } from './line-view.ts'
import { EndNames, Legend, TimeTicks, Unit, ValueLabels } from './line-words.tsx'
import { Hatch } from './mark-paint.tsx'
import { AXIS_TEXT } from './money-axis.ts'
import { round } from './pixels.ts'
import { StillPicture } from './still-picture.tsx'

/** The same lines without a living chart: for numbers a reader chose, which nobody could draw ahead. */
export function StillLine({ drawing, width, id }: FormProps<LineDrawing>) {
  const layout = toLineLayout(drawing, width)
  return (
    <StillPicture drawing={drawing} width={width}>
      <Hatch id={id} />
      <Scale drawing={drawing} layout={layout} />
      <Gaps layout={layout} id={id} />
      <TimeTicks drawing={drawing} layout={layout} />
      <Heads drawing={drawing} layout={layout} />
      {drawing.series.map((series) => (
        <path
          key={series.key}
          className="line"
          d={pathOf(series, layout)}
          stroke={paint(series.tone)}
          strokeWidth={2}
          strokeDasharray={dashOf(series)}
          fill="none"
        />
      ))}
      <Unit text={drawing.unit} />
      <Legend layout={layout} id={id} />
      <Dots drawing={drawing} layout={layout} id={id} />
      <EndNames drawing={drawing} layout={layout} />
      <ValueLabels drawing={drawing} layout={layout} />
    </StillPicture>
  )
}

/** Between the digits of the axis and the plot. */
const BESIDE = 8

interface ScaleProps {
  readonly drawing: LineDrawing
  readonly layout: LineLayout
}

/** Faint lines across the plot with their digits at its left, and the line of zero. */
function Scale({ drawing: { axis }, layout: { plot, y } }: ScaleProps) {
  const across = (at: number) => `M${round(plot.x)} ${round(y(at))}h${round(plot.width)}`
  return (
    <g className="value-axis" fontSize={AXIS_TEXT} fill={paint('soft')} textAnchor="end">
      {axis.ticks.map(({ at, text }) => (
        <g key={at}>
          <path d={across(at)} stroke={paint('grid')} />
          <text x={round(plot.x - BESIDE)} y={round(y(at) + 4)}>
            {text}
          </text>
        </g>
      ))}
      {axis.low <= 0 && axis.high >= 0 && <path d={across(0)} stroke={paint('ink')} />}
    </g>
  )
}

/** Each piece without a gap or cut starts anew, so that nothing joins them. */
function pathOf(series: LineSeries, { x, y }: LineLayout): string {
  return segmentsOf(series)
    .filter(({ dots }) => dots.length > 1)
    .map(({ dots }) => dots.map(({ at, value }) => [round(x(at)), round(y(value))] as const))
    .flatMap(([first, ...rest]) => [
      `M${first?.join(' ')}`,
      ...rest.map(([across, down]) =>
        series.stepped ? `H${across}V${down}` : `L${across} ${down}`,
      ),
    ])
    .join('')
}
