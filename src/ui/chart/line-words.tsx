import { paint } from '../look/palette.ts'
import { LABEL, valueLabels } from './line-labels.ts'
import type { LineLayout } from './line-layout.ts'
import { dashOf, isKnown } from './line-segments.ts'
import type { LineDrawing } from './line-view.ts'
import { round } from './pixels.ts'
import { textWidth, wrapText } from './text-width.ts'

interface Props {
  readonly drawing: LineDrawing
  readonly layout: LineLayout
}

const HALO = { stroke: paint('paper'), strokeWidth: 3, paintOrder: 'stroke' } as const

/** The unit, said once over the axis. */
export function Unit({ text }: { readonly text: string }) {
  return (
    <text className="unit" x={0} y={13} fontSize={11} fill={paint('soft')}>
      {text}
    </text>
  )
}

/** Stretches of time, named where there is room until the next name. */
export function TimeTicks({ drawing, layout }: Props) {
  const { plot } = layout
  const right = plot.x + plot.width
  const foot = plot.y + plot.height
  // A stretch that starts before the time shown is named at its edge.
  const shown = drawing.ticks.filter(
    ({ at }, index) =>
      at < layout.high && (drawing.ticks[index + 1]?.at ?? layout.high) > layout.low,
  )
  const places = shown.map(({ at, text }) => ({
    text,
    x: Math.max(layout.x(at), plot.x),
    wide: textWidth(text, 11) + 6,
  }))
  const step = [1, 2, 3, 4, 6, 12].find((each) => fits(places, each, right)) ?? places.length
  return (
    <g className="time-ticks" fontSize={11} fill={paint('soft')}>
      {places.map(({ text, x, wide }, index) => {
        const next = places[index + step]?.x ?? right
        return (
          <g key={text}>
            <path
              d={`M${round(x)} ${round(foot)}v${index % step === 0 ? 18 : 6}`}
              stroke={paint('rule')}
            />
            {index % step === 0 && x + wide <= next + 3 && (
              <text x={round(x + 3)} y={round(foot + 15)}>
                {text}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** Every name but those of the first and last stretch, which may have just begun. */
function fits(
  places: readonly { readonly x: number; readonly wide: number }[],
  step: number,
  right: number,
): boolean {
  return places.every(({ x, wide }, index) => {
    if (index === 0 || index % step !== 0 || index + step >= places.length) return true
    return x + wide <= (places[index + step]?.x ?? right) + 3
  })
}

export function ValueLabels({ drawing, layout }: Props) {
  return (
    <g className="value-labels" fontSize={LABEL} fill={paint('ink')} {...HALO}>
      {valueLabels(drawing, layout).map(({ key, text, x, y, anchor, bold }) => (
        <text key={key} x={round(x)} y={round(y)} textAnchor={anchor} fontWeight={bold ? 700 : 400}>
          {text}
        </text>
      ))}
    </g>
  )
}

/** The names of the series beside their last dots, moved apart where they would touch. */
export function EndNames({ drawing, layout }: Props) {
  if (!layout.namesAtEnds) return null
  const { plot } = layout
  const x = plot.x + plot.width + 6
  const blocks = drawing.series.flatMap((series) => {
    const { key, name, tone, dots } = series
    const last = dots.findLast(isKnown)
    const lines = wrapText(name, layout.width - x - 16, LABEL, true)
    return last ? [{ key, tone, lines, dash: dashOf(series), at: layout.y(last.value) }] : []
  })
  return (
    <g className="end-names" fontSize={LABEL} fontWeight={600} fill={paint('ink')}>
      {apart(blocks, plot.y + plot.height).map(({ key, tone, lines, dash, top }) => (
        <g key={key}>
          <path
            d={`M${round(x)} ${round(top + 7)}h10`}
            stroke={paint(tone)}
            strokeWidth={2}
            strokeDasharray={dash}
          />
          {lines.map((line, index) => (
            <text key={line} x={round(x + 14)} y={round(top + 11 + index * 14)}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}

/** Each as near to its place as it can be with all in order and none over another. */
function apart<T extends { readonly lines: readonly string[]; readonly at: number }>(
  blocks: readonly T[],
  bottom: number,
): readonly (T & { readonly top: number })[] {
  const heightOf = ({ lines }: T) => lines.length * 14 + 2
  let free = 0
  const down = blocks
    .toSorted((a, b) => a.at - b.at)
    .map((block) => {
      const top = Math.max(free, block.at - 7)
      free = top + heightOf(block)
      return { ...block, top }
    })
  let limit = bottom + 8
  return down.toReversed().map((block) => {
    const top = Math.min(block.top, limit - heightOf(block))
    limit = top
    return { ...block, top }
  })
}

/** Series where there is no room at their ends, and what a hatched gap means where it is too narrow to say so. */
export function Legend({ layout, id }: { readonly layout: LineLayout; readonly id: string }) {
  return (
    <g className="legend" fontSize={11} fill={paint('soft')}>
      {layout.legend.map(({ key, text, series, x, y }) => (
        <g key={key}>
          {series ? (
            <path
              d={`M${round(x)} ${round(y + 7)}h14`}
              stroke={paint(series.tone)}
              strokeWidth={2.5}
              strokeDasharray={dashOf(series)}
            />
          ) : (
            <rect x={round(x)} y={round(y + 2)} width={14} height={9} fill={`url(#${id}-hatch)`} />
          )}
          <text x={round(x + 18)} y={round(y + 11)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
