import type { WidthClass } from './drawing.ts'
import { layoutLanes } from './lanes-layout.ts'
import type { LanesParts } from './lanes-parts.ts'

export interface LanesDrawing extends LanesParts {
  readonly form: 'lanes'
}

/** As high as its lanes need to be for marks not to cover each other. */
export function lanesHeight(drawing: LanesDrawing, width: WidthClass): number {
  return layoutLanes(drawing, width).height
}
