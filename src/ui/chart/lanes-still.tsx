import type { FormProps } from './drawing.ts'
import { LanesAround } from './lanes-around.tsx'
import { layoutLanes } from './lanes-layout.ts'
import { LaneLabels, LaneMarkShape, paintOrder } from './lanes-marks.tsx'
import type { LanesDrawing } from './lanes-view.ts'
import { StillPicture } from './still-picture.tsx'

/** Lanes drawn on the server: for events a reader chose, which nobody could draw ahead. */
export function StillLanes({ drawing, width, id }: FormProps<LanesDrawing>) {
  const layout = layoutLanes(drawing, width)
  return (
    <StillPicture drawing={drawing} width={width}>
      <LanesAround {...{ drawing, layout, width, id }} />
      {paintOrder(layout).map((laid) => (
        <LaneMarkShape key={laid.mark.key} laid={laid} id={id} />
      ))}
      <LaneLabels layout={layout} />
    </StillPicture>
  )
}
