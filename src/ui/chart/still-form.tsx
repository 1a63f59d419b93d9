import type { ReactElement } from 'react'
import { StillBars } from './bars-still.tsx'
import type { BarsDrawing } from './bars-view.ts'
import type { Drawing } from './chart-view.ts'
import type { FormProps } from './drawing.ts'
import { StillFlow } from './flow-still.tsx'
import type { FlowDrawing } from './flow-view.ts'
import { StillLine } from './line-still.tsx'
import type { LineDrawing } from './line-view.ts'
import { StillMap } from './map-still.tsx'
import type { MapDrawing } from './map-view.ts'
import { StillShares } from './shares-still.tsx'
import type { SharesDrawing } from './shares-view.ts'

/** The forms that can be drawn on the server, without a living chart. */
export type StillDrawing = BarsDrawing | FlowDrawing | LineDrawing | MapDrawing | SharesDrawing

const STILL: ReadonlySet<Drawing['form']> = new Set<StillDrawing['form']>([
  ...(['bars', 'flow', 'line', 'map', 'shares'] as const),
])

export function canBeStill(drawing: Drawing): drawing is StillDrawing {
  return STILL.has(drawing.form)
}

/** The drawing of numbers a reader chose, by its form. */
export function StillForm({ drawing, width, id }: FormProps<StillDrawing>): ReactElement {
  switch (drawing.form) {
    case 'bars':
      return <StillBars {...{ drawing, width, id }} />
    case 'flow':
      return <StillFlow {...{ drawing, width, id }} />
    case 'line':
      return <StillLine {...{ drawing, width, id }} />
    case 'map':
      return <StillMap {...{ drawing, width, id }} />
    case 'shares':
      return <StillShares {...{ drawing, width, id }} />
  }
}
