'use client'

import type { FormProps } from './drawing.ts'
import { pixelsOf } from './drawing.ts'
import { mapHeight } from './map-layout.ts'
import { MapMarks } from './map-marks.tsx'
import type { MapDrawing } from './map-view.ts'

/** Named boxes and the lines between them. The places are in the drawing: nothing moves and nothing is worked out here. */
export function RelationMap({ drawing, width, id }: FormProps<MapDrawing>) {
  const size = { width: pixelsOf(drawing.span, width), height: mapHeight(drawing, width) }
  return (
    <svg role="img" aria-label={drawing.alt} {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
      <MapMarks {...{ drawing, width, id }} />
    </svg>
  )
}
