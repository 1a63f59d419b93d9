'use client'

import { BarChart, XAxis, YAxis } from 'recharts'
import { useScales } from './chart-scales.ts'
import type { FormProps } from './drawing.ts'
import { Hatch } from './mark-paint.tsx'
import { unitBox, ValueAxis, ZeroLine } from './value-axis.tsx'
import { Connectors, laySteps, StepLabels, StepMarks, StepWords } from './waterfall-marks.tsx'
import { type WaterfallDrawing, type WaterfallFrame, waterfallFrame } from './waterfall-view.ts'

/** Steps that build a total, each from where the one before it ended. */
export function Waterfall({ drawing, width, id }: FormProps<WaterfallDrawing>) {
  const frame = waterfallFrame(drawing, width)
  const { axis, steps } = drawing
  return (
    <BarChart
      width={frame.width}
      height={frame.height}
      data={steps}
      margin={{ top: frame.top, right: frame.right, bottom: frame.bottom, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={drawing.alt}
    >
      <XAxis dataKey="markKey" hide />
      <YAxis hide type="number" domain={[axis.low, axis.high]} allowDataOverflow />
      <Plot drawing={drawing} frame={frame} id={id} />
    </BarChart>
  )
}

interface PlotProps {
  readonly drawing: WaterfallDrawing
  readonly frame: WaterfallFrame
  readonly id: string
}

function Plot({ drawing, frame, id }: PlotProps) {
  const scales = useScales()
  if (!scales) return null
  const { axis, unit, steps, marks } = drawing
  const { plot } = scales
  const laid = laySteps(steps, scales)
  return (
    <>
      <Hatch id={id} />
      <ValueAxis axis={axis} unit={unit} width={frame.width} scales={scales} />
      <StepMarks laid={laid} marks={marks} id={id} />
      <Connectors laid={laid} scales={scales} />
      <ZeroLine scales={scales} />
      <StepLabels
        laid={laid}
        fixed={[unitBox(unit, frame.width, plot.y)]}
        bounds={{ x: 0, y: plot.y - 20, width: plot.width, height: plot.height + 24 }}
      />
      <StepWords laid={laid} frame={frame} plot={plot} />
    </>
  )
}
