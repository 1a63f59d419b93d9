import type { GapMark } from './line-gaps.ts'
import { type Box, overlap, ROW, TEXT } from './line-geometry.ts'
import { segmentsOf } from './line-segments.ts'
import type { LineDrawing, LineSeries } from './line-view.ts'
import { textWidth, wrapText } from './text-width.ts'

/** What is written over the plot at a place in time, with a line down from it. */
export interface Head {
  readonly key: string
  readonly kind: 'event' | 'cut'
  readonly x: number
  readonly lines: readonly string[]
  readonly box: Box
  readonly atLeft: boolean
}

/** The name of a series, or a reason for gaps that are too narrow for it. */
export interface LegendEntry {
  readonly key: string
  readonly text: string
  readonly series: LineSeries | null
  readonly x: number
  readonly y: number
}

const WIDEST = 170
const SWATCH = 20
const SPACE = 12

/** Events and cuts from left to right, each on the first row where it covers no other. */
export function toHeads(drawing: LineDrawing, x: (at: number) => number, width: number): Head[] {
  const placed: Head[] = []
  for (const each of wanted(drawing).toSorted((a, b) => a.at - b.at)) {
    const at = x(each.at)
    const lines = wrapText(each.label, Math.min(WIDEST, width - 8), TEXT)
    const wide = Math.max(...lines.map((line) => textWidth(line, TEXT)))
    const atLeft = at + 4 + wide > width
    const from = atLeft ? Math.max(0, at - 4 - wide) : at + 4
    let box: Box = { x: from, y: 0, width: wide + 6, height: lines.length * ROW }
    while (placed.some((other) => overlap(other.box, box))) box = { ...box, y: box.y + ROW }
    placed.push({ ...each, x: at, lines, box, atLeft })
  }
  return placed
}

function wanted({ events, series }: LineDrawing) {
  const cuts = series.flatMap((each) =>
    segmentsOf(each).flatMap(({ cut, cutAt, dots: [first] }) =>
      cut === null || !first
        ? []
        : [{ key: first.markKey, kind: 'cut' as const, at: cutAt, label: cut }],
    ),
  )
  // Several series may change their basis on the same day for the same reason: said once.
  const once = cuts.filter(
    ({ at, label }, index) =>
      cuts.findIndex((other) => other.at === at && other.label === label) === index,
  )
  const marked = events.map(({ key, at, label }) => ({ key, kind: 'event' as const, at, label }))
  return [...marked, ...once]
}

/** Names of series that are not at their ends, and reasons that stand on no gap; from left to right, in rows. */
export function toLegend(
  { series }: LineDrawing,
  gaps: readonly GapMark[],
  namesAtEnds: boolean,
  width: number,
): LegendEntry[] {
  const named = series.length > 1 && !namesAtEnds ? series : []
  const unsaid = new Set(gaps.flatMap(({ said, reason }) => (said ? [] : [reason])))
  const entries = [
    ...named.map((each) => ({ key: each.key, text: each.name, series: each })),
    ...[...unsaid].map((text) => ({ key: text, text, series: null })),
  ]
  let [x, y] = [0, 0]
  return entries.map((entry) => {
    const wide = SWATCH + textWidth(entry.text, TEXT)
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW]
    const placed = { ...entry, x, y }
    x += wide + SPACE
    return placed
  })
}
