import { type FormProps, pixelsOf } from './drawing.ts'
import { MarkKeys } from './mark-keys.tsx'
import { Hatch } from './mark-paint.tsx'
import { layShares } from './shares-layout.ts'
import { Enlargement, SegmentMark, StackHead } from './shares-marks.tsx'
import { startsOf } from './shares-parts.ts'
import type { SharesDrawing } from './shares-view.ts'
import { StillPicture } from './still-picture.tsx'

/** The same stacks without a living chart: for shares a reader chose, which nobody could draw ahead. */
export function StillShares({ drawing, width, id }: FormProps<SharesDrawing>) {
  const pixels = pixelsOf(drawing.span, width)
  const { stacks } = layShares(drawing, width)
  const values = new Map(drawing.marks.map(({ key, value }) => [key, value]))
  return (
    <StillPicture drawing={drawing} width={width}>
      <Hatch id={id} />
      <MarkKeys keys={drawing.keys} width={pixels} id={id} />
      {stacks.map((stack) => (
        <Enlargement key={stack.row.key} stack={stack} width={pixels} />
      ))}
      {stacks.map((stack) => (
        <StackHead key={stack.row.key} stack={stack} values={values} width={pixels} />
      ))}
      {stacks.flatMap((stack) => {
        const starts = startsOf(stack.row.segments)
        return stack.segments.map((placed, at) => (
          <SegmentMark
            key={placed.segment.key}
            {...{ placed, values, id }}
            x={(starts[at] ?? 0) * pixels}
            length={placed.segment.part * pixels}
          />
        ))
      })}
    </StillPicture>
  )
}
