import type { FormProps } from './drawing.ts'
import { LaneDates, LaneGrid, LaneLegend, LaneTitles, Now } from './lanes-frame.tsx'
import type { LanesLayout } from './lanes-layout.ts'
import { LaneStrip } from './lanes-strip-marks.tsx'
import type { LanesDrawing } from './lanes-view.ts'
import { Hatch } from './mark-paint.tsx'

/** All that stands under the marks: the grid, the words, the months' counts and the edition's day. */
export function LanesAround({
  drawing,
  layout,
  width,
  id,
}: FormProps<LanesDrawing> & { readonly layout: LanesLayout }) {
  return (
    <>
      {drawing.marks.some(({ firmness }) => firmness === 'hatched') && <Hatch id={id} />}
      <LaneGrid drawing={drawing} layout={layout} />
      <LaneLegend layout={layout} id={id} />
      <LaneTitles layout={layout} width={width} />
      <LaneStrip layout={layout} title={drawing.density.title} />
      <LaneDates drawing={drawing} layout={layout} width={width} />
      <Now drawing={drawing} layout={layout} width={width} />
    </>
  )
}
