import type { Scales } from './bars-layout.ts'
import { BarsPlot } from './bars-plot.tsx'
import { type BarsDrawing, type BarsFrame, barsFrame } from './bars-view.ts'
import type { FormProps } from './drawing.ts'
import { StillPicture } from './still-picture.tsx'

/** The same drawing without a living chart: for numbers a reader chose, which nobody could draw ahead. */
export function StillBars({ drawing, width, id }: FormProps<BarsDrawing>) {
  const frame = barsFrame(drawing, width)
  return (
    <StillPicture drawing={drawing} width={width}>
      <BarsPlot drawing={drawing} frame={frame} id={id} scales={scalesOf(drawing, frame)} />
    </StillPicture>
  )
}

/** Bands of equal width, and a straight scale between the ends of the axis. */
function scalesOf({ groups, axis }: BarsDrawing, frame: BarsFrame): Scales {
  const plot = {
    ...{ x: 0, y: frame.top, width: frame.width - frame.right },
    height: frame.height - frame.top - frame.bottom,
  }
  const band = plot.width / Math.max(groups.length, 1)
  const places = new Map(groups.map(({ key }, index) => [key, index * band]))
  const step = plot.height / (axis.high - axis.low)
  return {
    plot,
    from: (key) => places.get(key) ?? plot.x,
    to: (key) => (places.get(key) ?? plot.x) + band,
    y: (value) => plot.y + (axis.high - value) * step,
  }
}
