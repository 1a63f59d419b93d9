'use client'

import { Sankey } from 'recharts'
import type { FormProps } from './drawing.ts'
import { NODE, toFlowLayout } from './flow-layout.ts'
import { NodeMark, Ribbon } from './flow-marks.tsx'
import type { FlowDrawing } from './flow-view.ts'
import { Hatch } from './mark-paint.tsx'

/** Ribbons as broad as what they carry, between nodes in the order of the view. */
export function Flow({ drawing, width, id }: FormProps<FlowDrawing>) {
  const { nodes, links, marks } = drawing
  const layout = toFlowLayout(drawing, width)
  const exact = new Map(marks.map(({ key, value }) => [key, value]))
  const indexOf = (key: string) => nodes.findIndex((node) => node.key === key)
  const data = {
    nodes: nodes.map(({ label }) => ({ name: label })),
    links: links.map(({ source, target, value }) => {
      return { source: indexOf(source), target: indexOf(target), value }
    }),
  }
  return (
    <Sankey
      width={layout.width}
      height={layout.height}
      margin={layout.margin}
      data={data}
      sort={false}
      nodeWidth={NODE}
      nodePadding={layout.nodePadding}
      accessibilityLayer={false}
      role="img"
      aria-label={drawing.alt}
      link={(place) => {
        const link = links[place.index]
        const source = nodes.find(({ key }) => key === link?.source)
        return link && source ? (
          <Ribbon
            {...{ place, link, id }}
            tone={link.tone ?? source.tone}
            value={exact.get(link.markKey)}
          />
        ) : (
          <g />
        )
      }}
      node={(place) => {
        const node = nodes[place.index]
        const label = layout.labels[place.index]
        const value = exact.get(node?.markKey ?? '')
        return node && label && <NodeMark {...{ place, node, label, id, value }} />
      }}
    >
      <Hatch id={id} />
    </Sankey>
  )
}
