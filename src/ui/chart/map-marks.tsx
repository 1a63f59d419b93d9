import { paint } from '../look/palette.ts'
import type { WidthClass } from './drawing.ts'
import { LEGEND_TEXT, type LegendPlace, SWATCH } from './legend-rows.ts'
import {
  AMOUNT,
  type MapLayout,
  NODE,
  type PlacedLine,
  type PlacedNode,
  toMapLayout,
} from './map-layout.ts'
import { pointOn, writeHead, writeLine } from './map-lines.ts'
import type { MapDrawing, MapKey, MapNode, Stroke } from './map-view.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'

const DASHES: Readonly<Record<Stroke, string | undefined>> = {
  solid: undefined,
  dashed: '6 4',
  dotted: '1.5 3.5',
}

/** Boxes over the lines between them, and over both the amounts of the lines. */
export function MapMarks(props: {
  readonly drawing: MapDrawing
  readonly width: WidthClass
  readonly id: string
}) {
  const { drawing, width, id } = props
  const layout = toMapLayout(drawing, width)
  const values = new Map(drawing.marks.map(({ key, value }) => [key, value]))
  const mark = (key: string) => ({ 'data-mark': key, 'data-value': values.get(key) ?? '' })
  return (
    <>
      <Keys keys={layout.keys} id={id} />
      <g fill="none">
        {layout.lines.map((placed) => (
          <g key={placed.line.key} {...mark(placed.line.key)}>
            <Line placed={placed} />
          </g>
        ))}
      </g>
      <g fontSize={NODE.text} textAnchor="middle" fill={paint('ink')}>
        {layout.nodes.map((placed) => (
          <g key={placed.node.key} {...mark(placed.node.key)}>
            <Node placed={placed} id={id} />
          </g>
        ))}
      </g>
      <Amounts lines={layout.lines} />
    </>
  )
}

function Line({ placed: { line, place } }: { readonly placed: PlacedLine }) {
  const colour = colourOf(line.heavy)
  const heads = [
    writeHead(place.end, pointOn(place, 0.9)),
    ...(line.mutual ? [writeHead(place.start, pointOn(place, 0.1))] : []),
  ]
  return (
    <>
      <path d={writeLine(place)} stroke={colour} {...strokeOf(line)} />
      <path d={heads.join('')} fill={colour} />
    </>
  )
}

function Node({
  placed: { node, box, label },
  id,
}: {
  readonly placed: PlacedNode
  readonly id: string
}) {
  const { x, y, width, height } = box
  const first = y + height / 2 - ((label.length - 1) * NODE.line) / 2 + NODE.text * 0.36
  return (
    <>
      <rect {...{ x: round(x), y: round(y), width, height }} rx={2} {...boxPaint(node, id)} />
      {label.map((text, index) => (
        <text
          key={text}
          x={round(x + width / 2)}
          y={round(first + index * NODE.line)}
          {...(node.chosen && { fontWeight: 700 })}
        >
          {text}
        </text>
      ))}
    </>
  )
}

function boxPaint({ tone, firmness, chosen }: MapNode, id: string) {
  const { strokeDasharray: _, ...look } = paintOf(tone, firmness, id)
  return { ...look, strokeWidth: chosen ? 2.5 : 1.2 }
}

/** Last, on paper of their own: no line runs through a number. */
function Amounts({ lines }: Pick<MapLayout, 'lines'>) {
  const style = { fontSize: AMOUNT, fontWeight: 600, fill: paint('ink') }
  return (
    <g textAnchor="middle" pointerEvents="none" {...style}>
      {lines.map(
        ({ line, amount }) =>
          amount && (
            <g key={line.key}>
              <rect
                x={round(amount.x)}
                y={round(amount.y + 1)}
                width={round(amount.width)}
                height={amount.height - 2}
                fill={paint('paper')}
              />
              <text x={round(amount.x + amount.width / 2)} y={round(amount.y + 11)}>
                {line.amount}
              </text>
            </g>
          ),
      )}
    </g>
  )
}

function Keys({
  keys,
  id,
}: {
  readonly keys: readonly LegendPlace<MapKey>[]
  readonly id: string
}) {
  return (
    <g fontSize={LEGEND_TEXT} fill={paint('soft')}>
      {keys.map(({ item, x, row }) => {
        const y = row * 18 + 12
        const look = item.kind === 'node' ? paintOf(item.tone, item.firmness, id) : null
        return (
          <g key={item.word}>
            {look ? (
              <rect
                x={round(x + 0.5)}
                y={y - 9}
                width={11}
                height={9}
                {...look}
                strokeDasharray=""
              />
            ) : (
              item.kind === 'line' && (
                <path
                  d={`M${round(x)} ${y - 4}h13`}
                  stroke={colourOf(item.heavy)}
                  {...strokeOf(item)}
                />
              )
            )}
            <text x={round(x + SWATCH)} y={y}>
              {item.word}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function colourOf(heavy: boolean): string {
  return paint(heavy ? 'ink' : 'slate')
}

function strokeOf({ heavy, stroke }: { readonly heavy: boolean; readonly stroke: Stroke }) {
  const dash = DASHES[stroke]
  return { strokeWidth: heavy ? 1.6 : 1.1, ...(dash && { strokeDasharray: dash }) }
}
