import { paint } from '../look/palette.ts'
import { KEY, type MarkKey, placeKeys } from './mark-keys-view.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'

interface Props {
  readonly keys: readonly MarkKey[]
  readonly width: number
  readonly id: string
}

/** What the paints mean, in a line over the drawing. */
export function MarkKeys({ keys, width, id }: Props) {
  return (
    <g className="mark-keys" fontSize={KEY.text} fill={paint('soft')}>
      {placeKeys(keys, width).map(({ label, tone, firmness, x, y }) => (
        <g key={label}>
          <rect
            x={round(x + 0.75)}
            y={y - 9}
            width={KEY.swatch - 1.5}
            height={9}
            {...paintOf(tone, firmness, id)}
          />
          {firmness === 'solid-gap' && (
            <path
              d={`M${round(x + 9.5)} ${y - 9.5}v10`}
              stroke={paint('paper')}
              strokeWidth={2.5}
            />
          )}
          <text x={round(x + KEY.swatch + KEY.gap)} y={y}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
