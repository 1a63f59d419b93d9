import { usePlotArea, useXAxisScale } from 'recharts'
import { round } from './pixels.ts'
import type { QuarterBar, WidthClass } from './quarter-bars-view.ts'

interface Props {
  readonly bars: readonly QuarterBar[]
  readonly width: WidthClass
}

/** A year's name needs this much; a year that has just begun has less. */
const ROOM = 52

/** Quarters where there is room for them, and under them the fiscal years, each from its first quarter. */
export function QuarterTicks({ bars, width }: Props) {
  const x = useXAxisScale()
  const plot = usePlotArea()
  if (!x || !plot) return null
  const wide = width === 'wide'
  const bottom = plot.y + plot.height
  const right = plot.x + plot.width
  const firsts = bars
    .filter(({ quarter }, index) => index === 0 || quarter === 1)
    .map(({ key, year }) => ({ key, year, from: x(key, { position: 'start' }) ?? 0 }))
  const named = firsts.filter(({ from }, index) => wide || (index % 2 === 0 && right - from > ROOM))
  return (
    <g className="quarter-ticks" fontSize={10} fill="var(--soft)">
      {wide && <Quarters bars={bars} y={bottom + 14} />}
      {firsts.map(({ key, from }) => (
        <path key={key} d={`M${round(from)} ${bottom}v34`} stroke="var(--grid)" />
      ))}
      {named.map(({ key, year, from }) => {
        const fits = right - from > ROOM
        return (
          <text
            key={key}
            x={round(fits ? from + 3 : right)}
            y={bottom + 31}
            fontSize={11}
            textAnchor={fits ? 'start' : 'end'}
          >
            {year}
          </text>
        )
      })}
    </g>
  )
}

function Quarters({ bars, y }: { readonly bars: readonly QuarterBar[]; readonly y: number }) {
  const x = useXAxisScale()
  return bars.map(({ key, tick }) => (
    <text key={key} x={round(x?.(key, { position: 'middle' }) ?? 0)} y={y} textAnchor="middle">
      {tick}
    </text>
  ))
}

/** The unit, said once over the axis. */
export function Unit({ text }: { readonly text: string }) {
  return (
    <text className="unit" x={0} y={12} fontSize={11} fill="var(--soft)">
      {text}
    </text>
  )
}
