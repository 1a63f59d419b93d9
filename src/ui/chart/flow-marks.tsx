import { paint } from '../look/palette.ts'
import type { Tone } from './drawing.ts'
import { type FlowLabel, LABEL, LINE, SPACE } from './flow-layout.ts'
import type { LinkPlace, NodePlace } from './flow-places.ts'
import type { FlowLink, FlowNode } from './flow-view.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'

interface RibbonProps {
  readonly place: LinkPlace
  readonly link: FlowLink
  readonly tone: Tone
  readonly value: string | undefined
  readonly id: string
}

/** An area and not a stroke: hatching needs an edge on both sides. */
export function Ribbon({ place, link, tone, value = '', id }: RibbonProps) {
  const { sourceX, targetX, sourceY, targetY, sourceControlX, targetControlX, linkWidth } = place
  const half = Math.max(linkWidth, 1) / 2
  const [from, to, leave, arrive] = [sourceX, targetX, sourceControlX, targetControlX].map(round)
  const edge = (by: number) => [round(sourceY + by), round(targetY + by)] as const
  const [[top, topEnd], [foot, footEnd]] = [edge(-half), edge(half)]
  const d =
    `M${from} ${top}C${leave} ${top} ${arrive} ${topEnd} ${to} ${topEnd}` +
    `V${footEnd}C${arrive} ${footEnd} ${leave} ${foot} ${from} ${foot}Z`
  const unknown = link.firmness === 'hatched'
  return (
    <path
      data-mark={link.markKey}
      data-value={value}
      d={d}
      {...(unknown
        ? { ...paintOf(tone, 'hatched', id), strokeWidth: 0.75 }
        : { fill: paint(tone), fillOpacity: 0.32, ...edgeOf(link, tone) })}
    />
  )
}

/** What is not firm keeps a dashed edge. */
function edgeOf({ firmness }: FlowLink, tone: Tone) {
  if (firmness === 'solid' || firmness === 'solid-gap') return { stroke: 'none' }
  return { stroke: paint(tone), strokeWidth: 1, strokeDasharray: '4 3' }
}

interface NodeProps {
  readonly place: NodePlace
  readonly node: FlowNode
  readonly label: FlowLabel
  readonly value: string | undefined
  readonly id: string
}

/** The block where ribbons start or end, its name and amount beside it. */
export function NodeMark({ place, node, label, value = '', id }: NodeProps) {
  const { x, y, width, height } = place
  const { name, amount, anchor } = label
  const at = labelAt(place, label)
  const lines = [
    ...name.map((text) => ({ text, weight: 400 })),
    ...amount.map((text) => ({ text, weight: 700 })),
  ]
  const beside = label.place === 'left' || label.place === 'right'
  return (
    <g>
      <rect
        {...(node.markKey === null ? {} : { 'data-mark': node.markKey, 'data-value': value })}
        data-node={node.key}
        x={round(x)}
        y={round(y)}
        width={width}
        height={round(Math.max(height, 1))}
        {...paintOf(node.tone, node.firmness, id)}
      />
      <g
        fontSize={LABEL}
        fill={paint('ink')}
        textAnchor={anchor}
        {...(beside ? {} : { stroke: paint('paper'), strokeWidth: 3, paintOrder: 'stroke' })}
      >
        {lines.map(({ text, weight }, index) => (
          <text
            key={`${weight} ${text}`}
            x={round(at.x)}
            y={round(at.y + index * LINE)}
            fontWeight={weight}
          >
            {text}
          </text>
        ))}
      </g>
    </g>
  )
}

/** Where the foot of the first line stands. */
function labelAt({ x, y, width, height }: NodePlace, { name, amount, place, anchor }: FlowLabel) {
  const tall = (name.length + amount.length) * LINE
  switch (place) {
    case 'above':
      return { x: anchor === 'start' ? x : x + width / 2, y: y - tall + 7 }
    case 'below':
      return { x: x + width, y: y + height + LINE }
    case 'left':
      return { x: x - SPACE, y: y + height / 2 - tall / 2 + 11 }
    case 'right':
      return { x: x + width + SPACE, y: y + height / 2 - tall / 2 + 11 }
  }
}
