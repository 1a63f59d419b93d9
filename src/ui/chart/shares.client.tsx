'use client'

import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { type FormProps, pixelsOf } from './drawing.ts'
import { MarkKeys } from './mark-keys.tsx'
import { Hatch } from './mark-paint.tsx'
import { layShares } from './shares-layout.ts'
import { Enlargement, SegmentMark, StackHead } from './shares-marks.tsx'
import type { SharesDrawing } from './shares-view.ts'

/** Stacks across the whole width; what nobody stated is hatched and as wide as its neighbours. */
export function Shares({ drawing, width, id }: FormProps<SharesDrawing>) {
  const pixels = pixelsOf(drawing.span, width)
  const { height, stacks } = layShares(drawing, width)
  const values = new Map(drawing.marks.map(({ key, value }) => [key, value]))
  const most = Math.max(0, ...stacks.map(({ segments }) => segments.length))
  const data = stacks.map(({ row }) => ({
    key: row.key,
    parts: row.segments.map(({ part }) => part),
  }))
  return (
    <BarChart
      layout="vertical"
      width={pixels}
      height={height}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={drawing.alt}
    >
      <Hatch id={id} />
      <XAxis type="number" domain={[0, 1]} allowDataOverflow hide />
      <YAxis type="category" dataKey="key" hide />
      <MarkKeys keys={drawing.keys} width={pixels} id={id} />
      {stacks.map((stack) => (
        <Enlargement key={stack.row.key} stack={stack} width={pixels} />
      ))}
      {stacks.map((stack) => (
        <StackHead key={stack.row.key} stack={stack} values={values} width={pixels} />
      ))}
      {[...Array(most).keys()].map((at) => (
        <Bar
          key={at}
          stackId="stack"
          dataKey={({ parts }: (typeof data)[number]) => parts[at]}
          isAnimationActive={false}
          shape={({ payload, x, width: long }) => {
            const { key } = payload as (typeof data)[number]
            const placed = stacks.find(({ row }) => row.key === key)?.segments[at]
            return placed ? (
              <SegmentMark placed={placed} x={x} length={long} values={values} id={id} />
            ) : (
              <g />
            )
          }}
        />
      ))}
    </BarChart>
  )
}
