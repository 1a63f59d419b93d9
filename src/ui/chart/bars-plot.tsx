import { BarLegend, EventLines } from './bars-around.tsx'
import { BarLabels } from './bars-labels.tsx'
import { layBars, type Scales } from './bars-layout.ts'
import { BarMarks, GapMarks, GapWords } from './bars-marks.tsx'
import { BarTicks } from './bars-ticks.tsx'
import type { BarsDrawing, BarsFrame } from './bars-view.ts'
import { Hatch } from './mark-paint.tsx'
import { unitBox, ValueAxis, ZeroLine } from './value-axis.tsx'

interface Props {
  readonly drawing: BarsDrawing
  readonly frame: BarsFrame
  readonly id: string
  readonly scales: Scales
}

/** Everything in the drawing, at the places the scales give. */
export function BarsPlot({ drawing, frame, id, scales }: Props) {
  const { axis, unit, groups, marks, stacked } = drawing
  const laid = layBars(drawing, scales)
  const { plot } = scales
  return (
    <>
      <Hatch id={id} />
      <ValueAxis axis={axis} unit={unit} width={frame.width} scales={scales} />
      <EventLines frame={frame} scales={scales} />
      <BarMarks laid={laid} marks={marks} id={id} />
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
      <BarLegend frame={frame} id={id} />
    </>
  )
}
