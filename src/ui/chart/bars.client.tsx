'use client'

import { BarChart, XAxis, YAxis } from 'recharts'
import { BarsPlot } from './bars-plot.tsx'
import { type BarsDrawing, type BarsFrame, barsFrame } from './bars-view.ts'
import { useScales } from './chart-scales.ts'
import type { FormProps } from './drawing.ts'

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
      <Scaled drawing={drawing} frame={frame} id={id} />
    </BarChart>
  )
}

interface ScaledProps {
  readonly drawing: BarsDrawing
  readonly frame: BarsFrame
  readonly id: string
}

function Scaled(props: ScaledProps) {
  const scales = useScales()
  return scales && <BarsPlot {...props} scales={scales} />
}
