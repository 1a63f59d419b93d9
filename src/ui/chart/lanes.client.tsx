'use client'

import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { FormProps } from './drawing.ts'
import { LaneDates, LaneGrid, LaneLegend, LaneTitles, Now } from './lanes-frame.tsx'
import { layoutLanes } from './lanes-layout.ts'
import { LaneLabels, LaneShape, Whiskers } from './lanes-marks.tsx'
import type { LanesDrawing } from './lanes-view.ts'
import { Hatch } from './mark-paint.tsx'

const NONE = { top: 0, right: 0, bottom: 0, left: 0 }

/** One lane a track and one mark an event, by day; what is scheduled stands right of the edition's day. */
export function Lanes({ drawing, width, id }: FormProps<LanesDrawing>) {
  const layout = layoutLanes(drawing, width)
  const { across, height, lanes } = layout
  // The largest are drawn first, so that a smaller mark that touches one is seen.
  const points = lanes
    .flatMap(({ marks }) => marks)
    .toSorted((a, b) => b.r - a.r)
    .map((laid) => ({ ...laid, day: across.dayAt(laid.x), drawing: id }))
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
      {points.some(({ mark }) => mark.firmness === 'hatched') && <Hatch id={id} />}
      <LaneGrid drawing={drawing} layout={layout} />
      <LaneLegend layout={layout} id={id} />
      <LaneTitles layout={layout} width={width} />
      <LaneDates drawing={drawing} layout={layout} width={width} />
      <Now drawing={drawing} layout={layout} width={width} />
      <Whiskers layout={layout} />
      <Scatter data={points} shape={LaneShape} isAnimationActive={false} />
      <LaneLabels layout={layout} />
    </ScatterChart>
  )
}
