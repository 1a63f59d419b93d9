import type { DrawingBase, WidthClass } from './drawing.ts'
import type { SharesContent } from './share-view.ts'
import { layShares } from './shares-layout.ts'

/** Stacks across the whole width: who has which part of a whole, and how well that is known. */
export interface SharesDrawing extends DrawingBase, SharesContent {
  readonly form: 'shares'
}

export function sharesHeight(drawing: SharesDrawing, width: WidthClass): number {
  return layShares(drawing, width).height
}
