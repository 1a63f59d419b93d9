import { paint } from '../look/palette.ts'
import { round } from './pixels.ts'
import { Block } from './shares-block.tsx'
import type { PlacedStack } from './shares-layout.ts'
import { type PlacedSegment, SHARE, wordsHeight, wordsWidth } from './shares-parts.ts'
import { TextLines } from './text-lines.tsx'

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
  const { row, titleY, heads, lines, said, bracketY } = props.stack
  const under = titleY + heads.length * 17
  const mark = (key: string) => ({ 'data-mark': key, 'data-value': props.values.get(key) ?? '' })
  return (
    <>
      <g {...(row.marked ? mark(row.key) : {})}>
        <TextLines lines={heads} x={0} y={titleY + 12} step={17} {...HEAD} />
        <TextLines lines={lines} x={0} y={under + 10} step={SHARE.smallLine} {...SMALL} />
        {bracketY !== null && (
          <path
            d={`M0.5 ${bracketY + SHARE.bracket - 3}V${bracketY + 0.5}H${props.width - SHARE.gap - 0.5}V${bracketY + SHARE.bracket - 3}`}
            fill="none"
            stroke={paint('ink')}
          />
        )}
      </g>
      {said.map(({ key, lines: words, y }) => (
        <g key={key} {...mark(key)}>
          <TextLines lines={words} x={0} y={y + 10} step={SHARE.smallLine} {...SMALL} />
        </g>
      ))}
    </>
  )
}

/** From a part to the stack that shows it larger. */
export function Enlargement({
  stack,
  width,
}: Pick<Parameters<typeof StackHead>[0], 'stack' | 'width'>) {
  if (!stack.enlarged) return null
  const { from, to, foot, top } = stack.enlarged
  return (
    <path
      d={`M${round(from)} ${round(foot)}H${round(to - SHARE.gap)}L${width - SHARE.gap} ${round(top)}H0Z`}
      fill={paint('grid')}
    />
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

/** One part, as firm as it is known, with its words. */
export function SegmentMark({ placed, x, length, values, id }: SegmentProps) {
  const { segment } = placed
  return (
    <g
      data-mark={segment.key}
      data-value={values.get(segment.key) ?? ''}
      {...(segment.class === 'unknown' && { 'data-gap': '' })}
    >
      <Block {...{ placed, x, length, id }} />
      <Words placed={placed} />
    </g>
  )
}

/** The words of a segment, on a patch of paper where they stand on hatching or a full colour. */
function Words({ placed }: { readonly placed: PlacedSegment }) {
  const { segment, labelX, labelY, anchor, pad, titles, lines } = placed
  const under = labelY + titles.length * SHARE.titleLine
  return (
    <>
      {pad !== null && segment.class !== 'assumed' && (
        <rect
          x={round(labelX - pad)}
          y={round(labelY - pad)}
          width={round(wordsWidth(placed) + 2 * pad)}
          height={wordsHeight(placed) + 2 * pad}
          fill={paint('paper')}
        />
      )}
      <TextLines
        lines={titles}
        x={labelX}
        y={labelY + 11.5}
        step={SHARE.titleLine}
        textAnchor={anchor}
        {...TITLE}
      />
      <TextLines
        lines={lines}
        x={labelX}
        y={under + 10.5}
        step={SHARE.smallLine}
        textAnchor={anchor}
        {...SMALL}
      />
    </>
  )
}
