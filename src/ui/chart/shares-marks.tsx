import { paint } from '../look/palette.ts'
import type { Firmness } from './drawing.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import type { ShareClass } from './share-view.ts'
import {
  type PlacedSegment,
  type PlacedStack,
  SHARE,
  wordsHeight,
  wordsWidth,
} from './shares-layout.ts'
import { TextLines } from './text-lines.tsx'

const FIRMNESS: Readonly<Record<ShareClass, Firmness>> = {
  ...{ known: 'solid', assumed: 'tinted', unknown: 'hatched' },
}

const HEAD = { fontSize: 13, fontWeight: 700, fill: paint('ink') }
const TITLE = { fontSize: SHARE.title, fontWeight: 600, fill: paint('ink') }
const SMALL = { fontSize: SHARE.line, fill: paint('soft') }

type Values = ReadonlyMap<string, string>

/** What the stack is the whole of, with a bracket over it where that is a number of its own. */
export function StackHead(props: {
  readonly stack: PlacedStack
  readonly values: Values
  readonly width: number
}) {
  const { row, titleY, heads, lines } = props.stack
  const under = titleY + heads.length * 17
  const mark = { 'data-mark': row.key, 'data-value': props.values.get(row.key) ?? '' }
  return (
    <g {...(row.marked ? mark : {})}>
      <TextLines lines={heads} x={0} y={titleY + 12} step={17} {...HEAD} />
      <TextLines lines={lines} x={0} y={under + 10} step={SHARE.smallLine} {...SMALL} />
    </g>
  )
}

interface SegmentProps {
  readonly placed: PlacedSegment
  /** Where the part begins and how long it is, with the gap to its neighbour. */
  readonly x: number
  readonly length: number
  readonly values: Values
  readonly id: string
}

/** One part: hatched where its size is unknown, its side of the table by the colour of its top edge. */
export function SegmentMark({ placed, x, length, values, id }: SegmentProps) {
  const { segment, y, height, pad } = placed
  const wide = Math.max(length - SHARE.gap, 1.5)
  const look = paintOf(segment.tone, FIRMNESS[segment.class], id)
  return (
    <g
      data-mark={segment.key}
      data-value={values.get(segment.key) ?? ''}
      {...(segment.class === 'unknown' && { 'data-gap': '' })}
    >
      <rect
        x={round(x + 0.5)}
        y={round(y + 0.5)}
        width={round(Math.max(wide - 1, 0.5))}
        height={round(height - 1)}
        {...look}
      />
      <rect
        x={round(x)}
        y={round(y)}
        width={round(wide)}
        height={pad === null ? 4 : SHARE.edge}
        fill={paint(segment.tone)}
      />
      <Words placed={placed} />
    </g>
  )
}

/** The words of a segment, on a patch of paper where they stand on it. */
function Words({ placed }: { readonly placed: PlacedSegment }) {
  const { labelX, labelY, pad, titles, lines } = placed
  const under = labelY + titles.length * SHARE.titleLine
  return (
    <>
      {pad !== null && (
        <rect
          x={round(labelX - pad)}
          y={round(labelY - pad)}
          width={round(wordsWidth(placed) + 2 * pad)}
          height={wordsHeight(placed) + 2 * pad}
          fill={paint('paper')}
        />
      )}
      <TextLines lines={titles} x={labelX} y={labelY + 11.5} step={SHARE.titleLine} {...TITLE} />
      <TextLines lines={lines} x={labelX} y={under + 10.5} step={SHARE.smallLine} {...SMALL} />
    </>
  )
}
