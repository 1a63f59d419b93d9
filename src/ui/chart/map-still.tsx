import type { FormProps } from './drawing.ts'
import { MapMarks } from './map-marks.tsx'
import type { MapDrawing } from './map-view.ts'
import { StillPicture } from './still-picture.tsx'

/** A map as a picture: nothing in it needs a living chart to be drawn. */
export function StillMap(props: FormProps<MapDrawing>) {
  return (
    <StillPicture drawing={props.drawing} width={props.width}>
      <MapMarks {...props} />
    </StillPicture>
  )
}
