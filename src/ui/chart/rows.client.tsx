'use client'

import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { type FormProps, pixelsOf } from './drawing.ts'
import { MarkKeys } from './mark-keys.tsx'
import { Hatch } from './mark-paint.tsx'
import type { RowView } from './row-view.ts'
import { RowDots } from './rows-dots.tsx'
import { BAR, layRows, type RowsLayout } from './rows-layout.ts'
import { EmptyRow, RowBar } from './rows-marks.tsx'
import type { RowsDrawing } from './rows-view.ts'
import { RowHeadings, RowWords } from './rows-words.tsx'

/** Amounts, one a row: bars from zero, or dots where the axis is logarithmic. */
export function Rows({ drawing, width, id }: FormProps<RowsDrawing>) {
  const pixels = pixelsOf(drawing.span, width)
  const layout = layRows(drawing, width)
  const { height, left, plot, high, headings, rows } = layout
  const values = new Map(drawing.marks.map(({ key, value }) => [key, value]))
  return (
    <BarChart
      layout="vertical"
      width={pixels}
      height={height}
      data={rows.map(({ row }) => row)}
      margin={{ top: 0, bottom: 0, left, right: pixels - left - plot }}
      accessibilityLayer={false}
      role="img"
      aria-label={drawing.alt}
    >
      <Hatch id={id} />
      <XAxis type="number" domain={[0, high]} hide />
      <YAxis type="category" dataKey="key" hide />
      <MarkKeys keys={drawing.keys} width={pixels} id={id} />
      <RowHeadings headings={headings} width={pixels} />
      <RowWords rows={rows} />
      {drawing.scale ? (
        <RowDots scale={drawing.scale} layout={layout} values={values} id={id} />
      ) : (
        <RowBars layout={layout} pixels={pixels} values={values} thick={BAR[width]} id={id} />
      )}
    </BarChart>
  )
}

interface RowBarsProps {
  readonly layout: RowsLayout
  readonly pixels: number
  readonly values: ReadonlyMap<string, string>
  readonly thick: number
  readonly id: string
}

function RowBars({ layout: { left, rows }, pixels, ...common }: RowBarsProps) {
  const places = new Map(rows.map(({ row, barY }) => [row.key, barY]))
  return (
    <>
      <Bar
        dataKey="at"
        isAnimationActive={false}
        shape={({ payload, x, width: length }) => {
          const row = payload as RowView
          return <RowBar row={row} x={x} y={places.get(row.key) ?? 0} length={length} {...common} />
        }}
      />
      {rows.map(({ row, barY }) =>
        row.at === null ? (
          <EmptyRow key={row.key} row={row} x={left} y={barY} room={pixels - left} {...common} />
        ) : null,
      )}
    </>
  )
}
