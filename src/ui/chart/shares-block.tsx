import { paint } from '../look/palette.ts'
import type { Firmness } from './drawing.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import type { ShareClass } from './share-view.ts'
import { type PlacedSegment, SHARE } from './shares-parts.ts'

const FIRMNESS: Readonly<Record<ShareClass, Firmness>> = {
  ...{ known: 'solid', assumed: 'tinted', unknown: 'hatched' },
}
/** So much of its top edge says whose an unknown part is: not how far it reaches. */
const TAB = 26
const QUESTION = { radius: 7, text: 11 } as const
const TEAR = { deep: 5, high: 8 } as const

interface Props {
  readonly placed: PlacedSegment
  readonly x: number
  readonly length: number
  readonly id: string
}

/** The block of one part, by how well it is known, with the colour of its side. */
export function Block({ placed, x, length, id }: Props) {
  const { segment, y, height, pad } = placed
  const wide = Math.max(length - (placed.joins.after ? 0 : SHARE.gap), 1.5)
  const edge = { x: round(x), y: round(y), height: pad === null ? 4 : SHARE.edge }
  const fill = paint(segment.tone)
  if (segment.class === 'unknown') {
    return (
      <>
        <Hatched {...{ placed, x, id }} length={wide} />
        <rect {...edge} width={round(Math.min(TAB, wide))} fill={fill} />
        {placed.joins.before && <Question x={x} y={y + height - 11} />}
      </>
    )
  }
  return (
    <>
      <rect
        x={round(x + 0.5)}
        y={round(y + 0.5)}
        width={round(Math.max(wide - 1, 0.5))}
        height={round(height - 1)}
        {...paintOf(segment.tone, FIRMNESS[segment.class], id)}
      />
      {segment.class === 'known' && <rect {...edge} width={round(wide)} fill={fill} />}
    </>
  )
}

/** Open to its unknown neighbours, and torn off where its whole has no size. */
function Hatched({ placed, x, length, id }: Props) {
  const { segment, y, height, joins } = placed
  const { fill, ...line } = paintOf(segment.tone, 'hatched', id)
  const [left, right] = [round(x + 0.5), round(x + length - 0.5)]
  const [top, foot] = [round(y + 0.5), round(y + height - 0.5)]
  if (segment.torn) {
    return <path d={`M${left} ${top}${tear(right, top, foot)}H${left}Z`} fill={fill} {...line} />
  }
  const [start, end] = [joins.before ? round(x) : left, joins.after ? round(x + length) : right]
  return (
    <>
      <rect x={start} y={top} width={round(end - start)} height={round(foot - top)} fill={fill} />
      <path d={`M${start} ${top}H${end}M${start} ${foot}H${end}`} {...line} />
      {joins.before ? (
        <>
          <path d={`M${start} ${top}V${foot}`} stroke={paint('paper')} strokeWidth={3} />
          <path d={`M${start} ${top}V${foot}`} {...line} strokeDasharray="3 3" />
        </>
      ) : (
        <path d={`M${left} ${top}V${foot}`} {...line} />
      )}
      {!joins.after && <path d={`M${right} ${top}V${foot}`} {...line} />}
    </>
  )
}

/** The way down a torn right end, in teeth of one size. */
function tear(right: number, top: number, foot: number): string {
  const teeth = Math.max(1, Math.round((foot - top) / TEAR.high))
  const step = (foot - top) / teeth
  const way = [...Array(teeth).keys()].map((at) => {
    const y = top + at * step
    return `L${right - TEAR.deep} ${round(y + step / 2)}L${right} ${round(y + step)}`
  })
  return `H${right}${way.join('')}`
}

/** Nobody knows where this line stands. */
function Question({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <>
      <circle cx={round(x)} cy={round(y)} r={QUESTION.radius} fill={paint('paper')} />
      <text
        x={round(x)}
        y={round(y + 4)}
        textAnchor="middle"
        fontSize={QUESTION.text}
        fontWeight={700}
        fill={paint('soft')}
      >
        ?
      </text>
    </>
  )
}
