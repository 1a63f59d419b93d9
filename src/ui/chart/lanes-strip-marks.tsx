import { paint } from '../look/palette.ts'
import type { LanesLayout } from './lanes-layout.ts'
import { STRIP_SIZE } from './lanes-strip.ts'
import { round } from './pixels.ts'

interface Props {
  readonly layout: LanesLayout
  readonly title: string
}

/** How many events each month has, and over it the long stretches without one, with their days. */
export function LaneStrip({ layout: { strip, across }, title }: Props) {
  const { columns, bottom, peak, titleAt } = strip
  return (
    <g className="lane-strip" fontSize={STRIP_SIZE} fill={paint('soft')}>
      {columns.map(({ left, right, top }) => (
        <rect
          key={left}
          x={round(left)}
          y={round(top)}
          width={round(Math.max(right - left - 1, 0.5))}
          height={round(bottom - top)}
          fillOpacity={0.3}
        />
      ))}
      {peak && (
        <text x={round(Math.min(peak.x, across.end - 8))} y={round(peak.y)} textAnchor="middle">
          {peak.text}
        </text>
      )}
      <text x={0} y={round(titleAt)}>
        {title}
      </text>
      <LaneGaps strip={strip} />
    </g>
  )
}

function LaneGaps({ strip: { gaps, gapsAt } }: Pick<LanesLayout, 'strip'>) {
  return (
    <g className="lane-gaps">
      {gaps.map(({ left, right, text }) => (
        <g key={left}>
          <path
            d={`M${round(left)} ${round(gapsAt)}H${round(right)}M${round(left)} ${round(gapsAt - 3)}v6M${round(right)} ${round(gapsAt - 3)}v6`}
            stroke={paint('soft')}
            strokeWidth={0.8}
            fill="none"
          />
          {text !== '' && (
            <text
              x={round((left + right) / 2)}
              y={round(gapsAt + 4)}
              textAnchor="middle"
              stroke={paint('paper')}
              strokeWidth={6}
              paintOrder="stroke"
            >
              {text}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
