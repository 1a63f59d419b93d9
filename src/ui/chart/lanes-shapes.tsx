import { paint } from '../look/palette.ts'
import type { Firmness, Tone } from './drawing.ts'
import { HALO } from './lanes-extent.ts'
import type { Dated } from './lanes-parts.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'

interface DotProps {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly tone: Tone
  readonly firmness: Firmness
  readonly id: string
}

export interface DateShapeProps extends DotProps {
  /** Half the length of what is no dot. */
  readonly half: number
  readonly dated: Dated
  readonly soft: boolean
}

/** A date as what it is: a dot for a day, a bar for a span, with caps where its ends are known, an arrow where one is. */
export function DateShape({ half, dated, soft, ...dot }: DateShapeProps) {
  const { x, y, tone } = dot
  const r = soft ? dot.r - HALO : dot.r
  return (
    <>
      {soft && (
        <rect
          x={round(x - half - dot.r)}
          y={round(y - dot.r)}
          width={round((half + dot.r) * 2)}
          height={round(dot.r * 2)}
          rx={round(dot.r)}
          fill="none"
          stroke={paint(tone)}
          strokeWidth={1}
          strokeDasharray="2.5 2"
        />
      )}
      {dated === 'day' ? (
        <Dot {...dot} r={r} />
      ) : dated === 'span' || dated === 'between' ? (
        <Bar {...dot} r={r} half={half} closed={dated === 'between'} />
      ) : (
        <Arrow {...dot} r={r} half={half} way={dated === 'before' ? -1 : 1} />
      )}
    </>
  )
}

/** The same shapes as beside the word of a standing. */
function Dot({ x, y, r, tone, firmness, id }: DotProps) {
  const filled = firmness === 'solid' || firmness === 'solid-gap'
  const look = paintOf(tone, firmness, id)
  const edge = filled ? { stroke: paint('paper'), strokeWidth: 0.8 } : thinner(look, r)
  const radius = filled ? r : r - edge.strokeWidth / 2
  const [cx, cy] = [round(x), round(y)]
  return (
    <>
      <circle cx={cx} cy={cy} r={round(radius)} {...look} {...edge} />
      {firmness === 'solid-gap' && (
        <path
          d={`M${cx} ${round(y - r)}v${round(r * 2)}`}
          stroke={paint('paper')}
          strokeWidth={round(Math.max(r * 0.38, 0.9))}
        />
      )}
      {firmness === 'struck' && (
        <path
          d={`M${round(x - r - 1.5)} ${round(y + r + 1.5)}L${round(x + r + 1.5)} ${round(y - r - 1.5)}`}
          stroke={paint(tone)}
          strokeWidth={1.3}
        />
      )}
    </>
  )
}

/** An edge that leaves something of a small mark's inside. */
function thinner({ stroke, strokeWidth }: ReturnType<typeof paintOf>, r: number) {
  return { stroke, strokeWidth: r < 3 ? Math.min(strokeWidth, 1.1) : strokeWidth }
}

interface LongProps extends DotProps {
  readonly half: number
}

/** Without an edge at its ends a bar is open. */
function Bar({ x, y, r, half, tone, firmness, id, closed }: LongProps & { closed: boolean }) {
  const { fill, stroke, strokeDasharray } = paintOf(tone, firmness, id)
  const [left, right] = [round(x - half), round(x + half)]
  const cap = r + 2.5
  return (
    <>
      <rect x={left} y={round(y - r)} width={round(half * 2)} height={round(r * 2)} fill={fill} />
      <path
        d={`M${left} ${round(y - r)}H${right}M${left} ${round(y + r)}H${right}`}
        stroke={stroke}
        strokeWidth={1}
        strokeDasharray={strokeDasharray}
      />
      {closed && (
        <path
          d={`M${left} ${round(y - cap)}v${round(cap * 2)}M${right} ${round(y - cap)}v${round(cap * 2)}`}
          stroke={stroke}
          strokeWidth={1.4}
        />
      )}
      <Middle {...{ x, y, r, tone, firmness }} />
    </>
  )
}

/** What tells announced and denied from the rest, in the middle of a bar. */
function Middle({ x, y, r, tone, firmness }: Omit<DotProps, 'id'>) {
  if (firmness === 'solid-gap')
    return (
      <path
        d={`M${round(x)} ${round(y - r - 0.6)}v${round(r * 2 + 1.2)}`}
        stroke={paint('paper')}
        strokeWidth={1.6}
      />
    )
  if (firmness !== 'struck') return null
  return (
    <path
      d={`M${round(x - r - 2)} ${round(y + r + 2)}L${round(x + r + 2)} ${round(y - r - 2)}`}
      stroke={paint(tone)}
      strokeWidth={1.3}
    />
  )
}

/** From a cap on the day that is known towards the side that is not. */
function Arrow({ x, y, r, half, tone, firmness, id, way }: LongProps & { way: -1 | 1 }) {
  const { fill, stroke, strokeDasharray } = paintOf(tone, firmness, id)
  const [known, tip] = [x - way * half, x + way * half]
  const neck = tip - way * Math.min(r * 2 + 1, half)
  const [thin, wide] = [r * 0.6, r + 1]
  const outline = [
    `M${round(known)} ${round(y - thin)}H${round(neck)}V${round(y - wide)}`,
    `L${round(tip)} ${round(y)}L${round(neck)} ${round(y + wide)}`,
    `V${round(y + thin)}H${round(known)}Z`,
  ].join('')
  return (
    <>
      <path d={outline} fill={fill} stroke={stroke} strokeWidth={1} {...{ strokeDasharray }} />
      <path
        d={`M${round(known)} ${round(y - r - 2)}v${round(r * 2 + 4)}`}
        stroke={stroke}
        strokeWidth={1.4}
      />
      <Middle {...{ x, y, r: thin, tone, firmness }} />
    </>
  )
}
