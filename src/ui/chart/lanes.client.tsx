'use client'

import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { FormProps } from './drawing.ts'
import { LanesAround } from './lanes-around.tsx'
import { layoutLanes } from './lanes-layout.ts'
import { LaneLabels, LaneMarkShape, paintOrder } from './lanes-marks.tsx'
import type { LaidMark } from './lanes-parts.ts'
import type { LanesDrawing } from './lanes-view.ts'

const NONE = { top: 0, right: 0, bottom: 0, left: 0 }
/** Over the marks, which Recharts draws over the rest. */
const LABELS = 2000

/** One lane a track and one mark an event, by day; what is scheduled stands right of the edition's day. */
export function Lanes({ drawing, width, id }: FormProps<LanesDrawing>) {
  const layout = layoutLanes(drawing, width)
  const { across, height } = layout
  const points = paintOrder(layout).map((laid) => ({
    ...{ laid, drawing: id, day: across.dayAt(laid.x), y: laid.y },
  }))
  return (
    <ScatterChart
      width={across.width}
      height={height}
      margin={NONE}
      accessibilityLayer={false}
      role="img"
      aria-label={drawing.alt}
    >
      <XAxis
        type="number"
        dataKey="day"
        domain={[across.dayAt(0), across.dayAt(across.width)]}
        hide
      />
      <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
      <LanesAround {...{ drawing, layout, width, id }} />
      <Scatter data={points} shape={LaneShape} isAnimationActive={false} />
      <ZIndexLayer zIndex={LABELS}>
        <LaneLabels layout={layout} />
      </ZIndexLayer>
    </ScatterChart>
  )
}

/** One mark where Recharts has put it. */
function LaneShape({ cx, cy, payload }: ScatterShapeProps) {
  const { laid, drawing } = payload as { readonly laid: LaidMark; readonly drawing: string }
  return <LaneMarkShape laid={{ ...laid, x: cx ?? laid.x, y: cy ?? laid.y }} id={drawing} />
}
