import type { FormProps } from './drawing.ts'
import { toFlowLayout } from './flow-layout.ts'
import { NodeMark, Ribbon } from './flow-marks.tsx'
import { placeFlow } from './flow-places.ts'
import type { FlowDrawing } from './flow-view.ts'
import { Hatch } from './mark-paint.tsx'
import { StillPicture } from './still-picture.tsx'

/** Ribbons and nodes without a living chart: for amounts a reader chose, which nobody could draw ahead. */
export function StillFlow({ drawing, width, id }: FormProps<FlowDrawing>) {
  const { nodes, links, marks } = drawing
  const { labels } = toFlowLayout(drawing, width)
  const places = placeFlow(drawing, width)
  const exact = new Map(marks.map(({ key, value }) => [key, value]))
  return (
    <StillPicture drawing={drawing} width={width}>
      <Hatch id={id} />
      {links.map((link, index) => {
        const place = places.links[index]
        const source = nodes.find(({ key }) => key === link.source)
        return (
          place &&
          source && (
            <Ribbon
              key={link.markKey}
              {...{ place, link, id }}
              tone={link.tone ?? source.tone}
              value={exact.get(link.markKey)}
            />
          )
        )
      })}
      {nodes.map((node, index) => {
        const place = places.nodes[index]
        const label = labels[index]
        const value = exact.get(node.markKey ?? '')
        return place && label && <NodeMark key={node.key} {...{ place, node, label, id, value }} />
      })}
    </StillPicture>
  )
}
