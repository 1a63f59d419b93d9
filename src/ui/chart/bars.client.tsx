'use client'

import { BarChart, XAxis, YAxis } from 'recharts'
import { BarLegend, EventLines } from './bars-around.tsx'
import { BarLabels } from './bars-labels.tsx'
import { layBars } from './bars-layout.ts'
import { BarMarks, GapMarks, GapWords } from './bars-marks.tsx'
import { BarTicks } from './bars-ticks.tsx'
import { type BarsDrawing, type BarsFrame, barsFrame } from './bars-view.ts'
import { useScales } from './chart-scales.ts'
import type { FormProps } from './drawing.ts'
import { Hatch } from './mark-paint.tsx'
import { unitBox, ValueAxis, ZeroLine } from './value-axis.tsx'

/** Bars by category over and under a zero line; what has no number is a gap that says why. */
export function Bars({ drawing, width, id }: FormProps<BarsDrawing>) {
  const frame = barsFrame(drawing, width)
  const { axis, groups } = drawing
  return (
    <BarChart
      width={frame.width}
      height={frame.height}
      data={groups}
      margin={{ top: frame.top, right: frame.right, bottom: frame.bottom, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={drawing.alt}
    >
      <XAxis dataKey="key" hide />
      <YAxis hide type="number" domain={[axis.low, axis.high]} allowDataOverflow />
      <Plot drawing={drawing} frame={frame} id={id} />
    </BarChart>
  )
}

interface PlotProps {
  readonly drawing: BarsDrawing
  readonly frame: BarsFrame
  readonly id: string
}

function Plot({ drawing, frame, id }: PlotProps) {
  const scales = useScales()
  if (!scales) return null
  const { axis, unit, groups, marks, stacked } = drawing
  const laid = layBars(drawing, scales)
  const { plot } = scales
  return (
    <>
      <Hatch id={id} />
      <ValueAxis axis={axis} unit={unit} width={frame.width} scales={scales} />
      <EventLines frame={frame} scales={scales} />
      <BarMarks laid={laid} marks={marks} />
      <ZeroLine scales={scales} />
      <GapMarks laid={laid} id={id} />
      <GapWords laid={laid} top={plot.y} />
      <BarLabels
        laid={laid}
        stacked={stacked}
        fixed={[unitBox(unit, frame.width, plot.y)]}
        bounds={{ x: 0, y: plot.y - 18, width: plot.width, height: plot.height + 20 }}
      />
      <BarTicks groups={groups} frame={frame} scales={scales} />
      <BarLegend frame={frame} />
    </>
  )
}
