import { barsHeight } from './bars-view.ts'
import type { Drawing } from './chart-view.ts'
import { pixelsOf, type WidthClass } from './drawing.ts'
import { flowHeight } from './flow-layout.ts'
import { lanesHeight } from './lanes-view.ts'
import { lineHeight } from './line-layout.ts'
import { mapHeight } from './map-layout.ts'
import { rowsHeight } from './rows-view.ts'
import { sharesHeight } from './shares-view.ts'
import { waterfallHeight } from './waterfall-view.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a drawing before it is drawn: nothing on the page moves when it is. */
export function sizeOf(drawing: Drawing, width: WidthClass): Size {
  return { width: pixelsOf(drawing.span, width), height: heightOf(drawing, width) }
}

function heightOf(drawing: Drawing, width: WidthClass): number {
  switch (drawing.form) {
    case 'bars':
      return barsHeight(drawing, width)
    case 'flow':
      return flowHeight(drawing, width)
    case 'lanes':
      return lanesHeight(drawing, width)
    case 'line':
      return lineHeight(drawing, width)
    case 'map':
      return mapHeight(drawing, width)
    case 'rows':
      return rowsHeight(drawing, width)
    case 'shares':
      return sharesHeight(drawing, width)
    case 'waterfall':
      return waterfallHeight(drawing, width)
  }
}
