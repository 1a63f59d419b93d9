import { paint } from '../look/palette.ts'
import type { Scales } from './bars-layout.ts'
import { type BarSeries, type BarsFrame, LINE } from './bars-view.ts'
import { EVENT_TEXT, type PlacedEvent } from './event-rows.ts'
import { LEGEND_TEXT, SWATCH } from './legend-rows.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'

interface Props {
  readonly frame: BarsFrame
  readonly scales: Scales
}

/** Between the lowest row of names and the plot, where the unit stands. */
const FOOT = 20

/** Thin dashed lines where something happened, each from its name down through the plot. */
export function EventLines({ frame, scales: { plot } }: Props) {
  const baseline = ({ row }: PlacedEvent) => plot.y - FOOT - row * LINE
  return (
    <g className="events" fontSize={EVENT_TEXT}>
      {frame.events.map((event) => (
        <g key={event.id} data-event={event.id}>
          <path
            d={`M${round(event.x)} ${baseline(event) - 10}V${plot.y + plot.height}`}
            stroke={paint('faint')}
            strokeDasharray="2 3"
          />
          <text
            x={round(event.side === 'left' ? event.to : event.from)}
            y={baseline(event)}
            fill={paint('soft')}
            textAnchor={event.side === 'left' ? 'end' : 'start'}
          >
            {event.text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Which colour is which, where there is more than one series. */
export function BarLegend({ frame, id }: Pick<Props, 'frame'> & { readonly id: string }) {
  return (
    <g className="legend" fontSize={LEGEND_TEXT} fill={paint('ink')}>
      {frame.legend.map(({ item, x, row }) => (
        <g key={item.key}>
          <rect x={round(x)} y={row * LINE + 4} width={10} height={10} {...swatchOf(item, id)} />
          <text x={round(x + SWATCH)} y={row * LINE + 13}>
            {item.word}
          </text>
        </g>
      ))}
    </g>
  )
}

function swatchOf({ tone, firmness = 'solid' }: BarSeries, id: string) {
  return firmness === 'solid' ? { fill: paint(tone) } : paintOf(tone, firmness, id)
}
