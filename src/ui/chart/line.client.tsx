'use client'

import {
  CartesianGrid,
  type DotItemDotProps,
  LineChart,
  ReferenceLine,
  Line as Stroke,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { paint } from '../look/palette.ts'
import type { FormProps } from './drawing.ts'
import { toLineLayout } from './line-layout.ts'
import { Dots, Gaps, Heads } from './line-marks.tsx'
import { dashOf, segmentsOf } from './line-segments.ts'
import type { LineDrawing, LineSeries } from './line-view.ts'
import { EndNames, Legend, TimeTicks, Unit, ValueLabels } from './line-words.tsx'
import { Hatch } from './mark-paint.tsx'

const LABELS = 2000

/** Recharts draws the dot of a lone point even if told not to. */
function NoDot({ key }: DotItemDotProps) {
  return <g key={key} />
}

function dashesOf(series: LineSeries): { readonly strokeDasharray?: string } {
  const dash = dashOf(series)
  return dash === undefined ? {} : { strokeDasharray: dash }
}

/** Lines over time. Each piece without a gap or cut is a line of its own, so that nothing joins them. */
export function Line({ drawing, width, id }: FormProps<LineDrawing>) {
  const layout = toLineLayout(drawing, width)
  const { plot } = layout
  const { axis } = drawing
  const words = new Map(axis.ticks.map(({ at, text }) => [at, text]))
  const pieces = drawing.series.flatMap((series) =>
    segmentsOf(series).map((segment) => ({ ...segment, series })),
  )
  const rows = pieces.flatMap(({ key, dots }) =>
    dots.map(({ at, value }) => ({ at, [key]: value })),
  )
  // Without any line Recharts has no axes.
  const lone = rows.length === 1
  return (
    <LineChart
      width={layout.width}
      height={layout.height}
      data={rows}
      margin={{
        top: plot.y,
        right: layout.width - plot.x - plot.width,
        bottom: layout.height - plot.y - plot.height,
        left: 0,
      }}
      accessibilityLayer={false}
      role="img"
      aria-label={drawing.alt}
    >
      <Hatch id={id} />
      <CartesianGrid vertical={false} syncWithTicks stroke={paint('grid')} />
      <XAxis dataKey="at" type="number" domain={[layout.low, layout.high]} allowDataOverflow hide />
      <YAxis
        width={plot.x}
        domain={[axis.low, axis.high]}
        ticks={axis.ticks.map(({ at }) => at)}
        tickFormatter={(at: number) => words.get(at) ?? ''}
        tick={{ fontSize: 11, fill: paint('soft') }}
        interval={0}
        axisLine={false}
        tickLine={false}
      />
      <Gaps layout={layout} id={id} />
      {axis.low <= 0 && axis.high >= 0 && <ReferenceLine y={0} stroke={paint('ink')} />}
      <TimeTicks drawing={drawing} layout={layout} />
      <Heads drawing={drawing} layout={layout} />
      {pieces
        .filter(({ dots }) => dots.length > 1 || lone)
        .map(({ key, series }) => (
          <Stroke
            key={key}
            dataKey={key}
            type={series.stepped ? 'stepAfter' : 'linear'}
            stroke={paint(series.tone)}
            strokeWidth={2}
            {...dashesOf(series)}
            dot={lone && NoDot}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      <Unit text={drawing.unit} />
      <Legend layout={layout} id={id} />
      <ZIndexLayer zIndex={LABELS}>
        <Dots drawing={drawing} layout={layout} id={id} />
        <EndNames drawing={drawing} layout={layout} />
        <ValueLabels drawing={drawing} layout={layout} />
      </ZIndexLayer>
    </LineChart>
  )
}
