import { paint } from '../look/palette.ts'
import type { LineLayout } from './line-layout.ts'
import { isKnown, segmentsOf } from './line-segments.ts'
import type { LineDrawing } from './line-view.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import { TextLines } from './text-lines.tsx'

interface Props {
  readonly drawing: LineDrawing
  readonly layout: LineLayout
}

/** A dot for every number, with the exact one in it. */
export function Dots({ drawing, layout, id }: Props & { readonly id: string }) {
  const exact = new Map(drawing.marks.map(({ key, value }) => [key, value]))
  return (
    <g className="dots">
      {drawing.series.flatMap(({ dots, tone }) =>
        dots
          .filter(isKnown)
          .map((dot) => (
            <circle
              key={dot.markKey}
              data-mark={dot.markKey}
              data-value={exact.get(dot.markKey) ?? ''}
              cx={round(layout.x(dot.at))}
              cy={round(layout.y(dot.value))}
              r={3}
              {...paintOf(tone, dot.firmness, id)}
            />
          )),
      )}
    </g>
  )
}

/** Times without a number: hatched, with the reason along the band. */
export function Gaps({ layout, id }: Pick<Props, 'layout'> & { readonly id: string }) {
  return (
    <g className="gaps">
      {layout.gaps.map(({ markKey, box, band }) => (
        <rect
          key={markKey}
          data-mark={markKey}
          data-value=""
          x={round(box.x)}
          y={round(box.y)}
          width={round(box.width)}
          height={round(box.height)}
          fill={`url(#${id}-hatch)`}
          {...(band ? { fillOpacity: 0.6 } : { stroke: paint('hatch') })}
        />
      ))}
      {layout.gaps.map(({ markKey, word }) =>
        word === null ? null : (
          <text
            key={markKey}
            data-gap={markKey}
            {...(word.turned
              ? { transform: `translate(${round(word.x)} ${round(word.y)}) rotate(-90)` }
              : { x: round(word.x), y: round(word.y), textAnchor: 'middle' as const })}
            fontSize={10}
            fill={paint('soft')}
            stroke={paint('paper')}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {word.letters.length === 0 && word.text}
            {word.letters.map(({ letter, y }) => (
              <tspan key={y} x={round(word.x)} y={round(y)}>
                {letter}
              </tspan>
            ))}
          </text>
        ),
      )}
    </g>
  )
}

/** Events as thin dashed lines, cuts as a line with two strokes across the break; both with their words on top. */
export function Heads({ drawing, layout }: Props) {
  const { plot, heads } = layout
  const foot = plot.y + plot.height
  return (
    <g className="heads">
      {heads.map(({ key, kind, x, lines, box, atLeft }) => (
        <g
          key={`${kind}-${key}`}
          {...(kind === 'event' ? { 'data-event': key } : { 'data-cut': key })}
        >
          <path
            d={`M${round(x)} ${round(box.y + 2)}V${round(foot)}`}
            stroke={paint(kind === 'event' ? 'faint' : 'ink')}
            strokeDasharray={kind === 'event' ? '3 3' : '1 3'}
          />
          <TextLines
            lines={lines}
            x={atLeft ? x - 4 : x + 4}
            y={box.y + 11}
            step={14}
            textAnchor={atLeft ? 'end' : 'start'}
            fontSize={11}
            fill={paint('soft')}
            stroke={paint('paper')}
            strokeWidth={3}
            paintOrder="stroke"
          />
        </g>
      ))}
      {drawing.series.map((series) => (
        <path
          key={series.key}
          d={cutsOf(series, layout)}
          stroke={paint(series.tone)}
          strokeWidth={2}
          fill="none"
        />
      ))}
    </g>
  )
}

/** Two short strokes half way between the dots the cut parts. */
function cutsOf(series: LineDrawing['series'][number], { x, y }: LineLayout): string {
  return segmentsOf(series)
    .flatMap(({ cut, cutAt, dots: [first] }) => {
      const index = series.dots.findIndex(({ markKey }) => markKey === first?.markKey)
      const before = series.dots[index - 1]
      if (cut === null || !first) return []
      const value = before && isKnown(before) ? (before.value + first.value) / 2 : first.value
      return [-2, 3].map((by) => `M${round(x(cutAt) + by - 3)} ${round(y(value) + 6)}l5 -12`)
    })
    .join('')
}
