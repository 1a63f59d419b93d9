import type { DrawingBase, WidthClass } from './drawing.ts'
import type { RowsContent } from './row-view.ts'
import { layRows } from './rows-layout.ts'

/** Horizontal bars from zero, one a row, all in one unit. */
export interface RowsDrawing extends DrawingBase, RowsContent {
  readonly form: 'rows'
}

export function rowsHeight(drawing: RowsDrawing, width: WidthClass): number {
  return layRows(drawing, width).height
}
