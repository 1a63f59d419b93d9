import type { ReactNode } from 'react'
import { paint } from '../look/palette.ts'
import { hasRoom, NUMBER_SIZE } from './lanes-columns.ts'
import { LABEL_LINE, LABEL_SIZE } from './lanes-labels.ts'
import type { LanesLayout } from './lanes-layout.ts'
import type { LaidMark } from './lanes-parts.ts'
import { DateShape } from './lanes-shapes.tsx'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import { TextLines } from './text-lines.tsx'

/** The largest are drawn first, so that a smaller mark that touches one is seen. */
export function paintOrder({ lanes }: LanesLayout): readonly LaidMark[] {
  return lanes.flatMap(({ marks }) => marks).toSorted((a, b) => b.r - a.r)
}

/** One mark of a lane: an event, or a column that stands for many. */
export function LaneMarkShape({ laid, id }: { readonly laid: LaidMark; readonly id: string }) {
  const { mark, lane, x, y, r, half } = laid
  return (
    <g data-mark={mark.key} data-value={mark.value}>
      {mark.count === null ? (
        <DateShape
          {...{ x, y, r, half, id, tone: lane.tone, firmness: mark.firmness }}
          {...{ dated: mark.dated, soft: mark.soft }}
        />
      ) : (
        <ColumnShape laid={laid} id={id} />
      )}
    </g>
  )
}

function ColumnShape({ laid, id }: { readonly laid: LaidMark; readonly id: string }): ReactNode {
  const { mark, lane, x, y, r, half } = laid
  const { fill, stroke } = paintOf(lane.tone, 'tinted', id)
  return (
    <>
      <rect
        x={round(x - half)}
        y={round(y - r)}
        width={round(half * 2)}
        height={round(r * 2)}
        {...{ fill, stroke, strokeWidth: 0.6 }}
      />
      {hasRoom(laid) && (
        <text
          x={round(x)}
          y={round(y - r - 3)}
          textAnchor="middle"
          fontSize={NUMBER_SIZE}
          fill={paint('soft')}
        >
          {mark.count}
        </text>
      )}
    </>
  )
}

/** What a few of the marks are, with a line to each that does not stand beside its words. */
export function LaneLabels({ layout }: { readonly layout: LanesLayout }) {
  const labels = layout.lanes.flatMap((lane) => lane.labels)
  return (
    <g className="lane-labels" fontSize={LABEL_SIZE} fill={paint('ink')}>
      {labels.map(({ key, lines, anchor, box, leader }) => (
        <g key={key} data-label={key}>
          {leader && (
            <line
              x1={round(leader.x1)}
              y1={round(leader.y1)}
              x2={round(leader.x2)}
              y2={round(leader.y2)}
              stroke={paint('soft')}
              strokeWidth={0.8}
            />
          )}
          <TextLines
            lines={lines}
            x={anchor === 'start' ? box.left : box.right}
            y={box.top + 10}
            step={LABEL_LINE}
            textAnchor={anchor}
            stroke={paint('paper')}
            strokeWidth={3}
            paintOrder="stroke"
          />
        </g>
      ))}
    </g>
  )
}
