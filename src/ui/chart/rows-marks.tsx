import { paint } from '../look/palette.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import type { RowView } from './row-view.ts'
import { blockWidth, ROW } from './rows-layout.ts'

interface MarkProps {
  readonly row: RowView
  readonly x: number
  readonly y: number
  /** The height of a bar. */
  readonly thick: number
  /** The exact values, by the keys of the marks. */
  readonly values: ReadonlyMap<string, string>
  readonly id: string
}

/** What is too small to see is drawn this long, and labelled like the rest. */
const LEAST = 1.5
const SPLIT = { gap: 3, end: 5, from: 20 } as const

/** A row with a number: the bar to scale, the end of its range, and the amount behind it. */
export function RowBar({ row, x, y, length, thick, values, id }: MarkProps & { length: number }) {
  const long = row.at === 0 ? 0 : Math.max(length, LEAST)
  const more = row.at && row.to ? (length * (row.to - row.at)) / row.at : 0
  const end = x + long + more
  return (
    <g data-mark={row.key} data-value={values.get(row.key) ?? ''}>
      {more > 0 && (
        <rect
          {...box(x + long, y, more, thick)}
          fill={paint('paper')}
          stroke={paint(row.tone)}
          strokeDasharray="4 3"
        />
      )}
      <Body row={row} x={x} y={y} length={long} thick={thick} id={id} />
      <Label text={row.label} x={end + ROW.end} y={y + thick / 2} />
    </g>
  )
}

type BodyProps = Omit<MarkProps, 'values'> & { readonly length: number }

/** A bar with an edge is drawn within its length: the edge adds nothing to it. */
function Body({ row, x, y, length, thick, id }: BodyProps) {
  const look = { ...paintOf(row.tone, row.firmness, id), ...(row.strong && edgeOf(row)) }
  if (length === 0) return <rect {...box(x, y, 0.5, thick)} fill={paint('soft')} />
  if (length < 4) return <rect {...box(x, y, length, thick)} fill={look.stroke} />
  const solid = row.firmness === 'solid' || row.firmness === 'solid-gap'
  const edge = solid ? 0 : look.strokeWidth / 2
  const paints = solid ? { fill: look.fill } : look
  if (row.firmness !== 'solid-gap' || length < SPLIT.from) {
    return <rect {...box(x + edge, y + edge, length - 2 * edge, thick - 2 * edge)} {...paints} />
  }
  return (
    <>
      <rect {...box(x, y, length - SPLIT.gap - SPLIT.end, thick)} {...paints} />
      <rect {...box(x + length - SPLIT.end, y, SPLIT.end, thick)} {...paints} />
    </>
  )
}

function edgeOf({ tone }: RowView) {
  return { stroke: paint(tone), strokeWidth: 2 }
}

/** A row without a number: never a bar, so that nobody reads it as zero. */
export function EmptyRow({ row, x, y, thick, room, values, id }: MarkProps & { room: number }) {
  const block = blockWidth(row, room)
  const hatched = row.none === 'hatched'
  return (
    <g data-mark={row.key} data-value={values.get(row.key) ?? ''} data-gap="">
      {hatched ? (
        <rect
          {...box(x + 0.5, y + 0.5, block - 1, thick - 1)}
          {...paintOf(row.tone, 'hatched', id)}
        />
      ) : (
        <path
          d={`M${round(x)} ${round(y + thick / 2)}h10`}
          stroke={paint('soft')}
          strokeWidth={1.5}
        />
      )}
      <Label text={row.label} x={x + (hatched ? block : 10) + ROW.end} y={y + thick / 2} />
    </g>
  )
}

interface LabelProps {
  readonly text: string
  readonly x: number
  readonly y: number
}

function Label({ text, x, y }: LabelProps) {
  return (
    <text x={round(x)} y={round(y + 4.2)} fontSize={ROW.label} fontWeight={600} fill={paint('ink')}>
      {text}
    </text>
  )
}

function box(x: number, y: number, width: number, height: number) {
  return { x: round(x), y: round(y), width: round(width), height: round(height) }
}
