import type { Standing } from '#domain/standing.ts'
import { drawStanding } from '#domain/standing.ts'
import { Hatch, paintOf } from '#ui/chart/mark-paint.tsx'
import { paint } from '#ui/look/palette.ts'
import type { AxisView, StandingLineView } from './standing-line-view.ts'

/** Pixels down the line; across it, everything is a percentage of the width it is given. */
const LINE = { height: 36, top: 4, thick: 12, words: 33, text: 11 } as const
const MIDDLE = LINE.top + LINE.thick / 2

/** Of patterns and marks that are drawn once and used by every line of the page. */
const SHARED = 'standing-line'
const AXIS = `${SHARED}-axis`

/** How a claim stood from day to day, as firm as its standings are. */
export function StandingLine({ view }: { readonly view: StandingLineView }) {
  return (
    <svg
      className="standing-line"
      role="img"
      aria-label={view.label}
      width="100%"
      height={LINE.height}
    >
      <use href={`#${AXIS}`} />
      {view.stretches.map(({ key, standing, x, width, end }) => (
        <Stretch key={key} standing={standing} x={x} width={width} end={end} />
      ))}
      {view.dots.map((x) => (
        <circle key={x} cx={x} cy={MIDDLE} r={3.5} fill={paint('paper')} stroke={paint('ink')} />
      ))}
    </svg>
  )
}

interface StretchProps {
  readonly standing: Standing
  readonly x: string
  readonly width: string
  readonly end: string
}

/** The shapes of the standings' badges; a dispute is filled by half, silence is thin. */
function Stretch({ standing, x, width, end }: StretchProps) {
  const drawing = drawStanding(standing)
  const thick = standing === 'no-comment' ? LINE.thick / 3 : LINE.thick
  return (
    <g data-standing={standing}>
      <rect
        x={x}
        y={MIDDLE - thick / 2}
        width={width}
        height={thick}
        {...paintOf('ink', drawing, SHARED)}
      />
      {standing === 'disputed' && (
        <rect x={x} y={MIDDLE} width={width} height={LINE.thick / 2} fill={paint('ink')} />
      )}
      {drawing === 'struck' && (
        <line
          {...{ x1: x, x2: end, y1: MIDDLE, y2: MIDDLE }}
          stroke={paint(standing === 'officially-denied' ? 'ink' : 'faint')}
          strokeWidth={standing === 'officially-denied' ? 3 : 1.5}
        />
      )}
    </g>
  )
}

/** A standing as the lines draw it, beside its word. */
export function StandingSwatch({ standing }: { readonly standing: Standing }) {
  const width = 28
  return (
    <svg aria-hidden="true" width={width} height={MIDDLE + LINE.thick / 2 + LINE.top}>
      <Stretch standing={standing} x="1" width={`${width - 2}`} end={`${width - 1}`} />
    </svg>
  )
}

/** What all lines share, once on the page: the months, the years, both ends and the hatching. */
export function StandingAxis({ view }: { readonly view: AxisView }) {
  const bottom = LINE.top + LINE.thick
  const words = { y: LINE.words, fontSize: LINE.text, fill: paint('faint') }
  return (
    <svg className="standing-axis" aria-hidden="true" width="0" height="0">
      <Hatch id={SHARED} />
      <defs>
        <g id={AXIS}>
          {view.ticks.map(({ key, x, year }) => (
            <line
              key={key}
              {...{ x1: x, x2: x, y1: year ? 0 : LINE.top, y2: bottom + (year ? 6 : 3) }}
              stroke={paint(year ? 'faint' : 'rule')}
            />
          ))}
          <text {...words}>{view.from}</text>
          {view.years.map(({ key, x }) => (
            <text key={key} x={x} textAnchor="middle" {...words}>
              {key}
            </text>
          ))}
          <text x="100%" textAnchor="end" {...words}>
            {view.until}
          </text>
        </g>
      </defs>
    </svg>
  )
}
