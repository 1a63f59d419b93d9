import { type Box, overlap } from './line-geometry.ts'
import type { LineLayout } from './line-layout.ts'
import { isKnown, type KnownDot, segmentsOf } from './line-segments.ts'
import type { LineDrawing, LineSeries } from './line-view.ts'
import { textWidth } from './text-width.ts'

export interface ValueLabel {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly bold: boolean
  readonly box: Box
}

type Anchor = ValueLabel['anchor']
type Side = readonly [across: number, down: number, anchor: Anchor]

export const LABEL = 12
const ABOVE: readonly Side[] = [
  [0, -9, 'middle'],
  [-6, -8, 'end'],
  [6, -8, 'start'],
]
const BELOW: readonly Side[] = [
  [0, 18, 'middle'],
  [-6, 17, 'end'],
  [6, 17, 'start'],
]
const BESIDE: readonly Side[] = [
  [8, 4, 'start'],
  [-8, 4, 'end'],
]
/** Better one place further down the list than across a line. */
const CROSSING = 4
/** Or than among the words of the axis. */
const OUTSIDE = 3

interface Wanted {
  readonly dot: KnownDot
  readonly last: boolean
  readonly sides: readonly Side[]
}

/** The last value of every series, then its extremes, each where it covers nothing; the least important give way. */
export function valueLabels(drawing: LineDrawing, layout: LineLayout): readonly ValueLabel[] {
  const taken: Box[] = [
    ...drawing.series.flatMap(({ dots }) =>
      dots.filter(isKnown).map((dot) => aroundDot(dot, layout)),
    ),
    ...layout.gaps.flatMap(({ word }) => (word ? [word.box] : [])),
  ]
  const lines = linesOf(drawing, layout)
  const placed: ValueLabel[] = []
  const wanted = drawing.series.map(wantedOf)
  for (const each of [
    ...wanted.flatMap(([last]) => last ?? []),
    ...wanted.flatMap((all) => all.slice(1)),
  ]) {
    const label = place(each, layout, taken, lines)
    if (label === null) continue
    placed.push(label)
    taken.push(label.box)
  }
  return placed
}

function wantedOf({ dots }: LineSeries): readonly Wanted[] {
  const known = dots.filter(isKnown)
  const last = known.at(-1)
  if (!last) return []
  const highest = known.reduce((most, dot) => (dot.value > most.value ? dot : most))
  const lowest = known.reduce((least, dot) => (dot.value < least.value ? dot : least))
  const upper = [...ABOVE, ...BESIDE, ...BELOW]
  const lower = [...BELOW, ...BESIDE, ...ABOVE]
  const all = [
    { dot: last, last: true, sides: last === lowest ? lower : upper },
    { dot: highest, last: false, sides: upper },
    { dot: lowest, last: false, sides: lower },
  ]
  return all.filter(
    ({ dot }, index) => dot.label !== '' && all.findIndex((other) => other.dot === dot) === index,
  )
}

function place(
  { dot, last, sides }: Wanted,
  layout: LineLayout,
  taken: readonly Box[],
  lines: readonly Box[][],
): ValueLabel | null {
  const free = sides.flatMap((side, rank) => {
    const label = labelAt(dot, side, last, layout)
    const inside =
      label.box.x >= 0 &&
      label.box.x + label.box.width <= layout.plot.x + layout.plot.width + 4 &&
      label.box.y >= layout.plot.y - 12 &&
      label.box.y + label.box.height <= layout.plot.y + layout.plot.height
    if (!inside || taken.some((box) => overlap(box, label.box))) return []
    const crossings = lines.filter((line) => line.some((box) => overlap(box, label.box))).length
    const outside = label.box.x < layout.plot.x - 2 ? OUTSIDE : 0
    return [{ label, cost: rank + crossings * CROSSING + outside }]
  })
  const best = free.toSorted((a, b) => a.cost - b.cost)[0]
  return best?.label ?? null
}

function labelAt(
  dot: KnownDot,
  [across, down, anchor]: Side,
  bold: boolean,
  layout: LineLayout,
): ValueLabel {
  const [x, y] = [layout.x(dot.at) + across, layout.y(dot.value) + down]
  const width = textWidth(dot.label, LABEL, bold)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const box = { x: left, y: y - 10, width, height: 13 }
  return { key: dot.markKey, text: dot.label, x, y, anchor, bold, box }
}

function aroundDot(dot: KnownDot, { x, y }: LineLayout): Box {
  return { x: x(dot.at) - 4, y: y(dot.value) - 4, width: 8, height: 8 }
}

/** Each stretch between two dots as small boxes along it. */
function linesOf({ series }: LineDrawing, { x, y }: LineLayout): Box[][] {
  const parts = [...Array(9).keys()].map((part) => part / 8)
  return series.flatMap((each) =>
    segmentsOf(each).flatMap(({ dots }) =>
      dots.slice(1).map((to, index) => {
        const from = dots[index] ?? to
        return parts.map((part) => ({
          x: x(from.at + (to.at - from.at) * part) - 1,
          y: y(from.value + (to.value - from.value) * part) - 1,
          ...{ width: 2, height: 2 },
        }))
      }),
    ),
  )
}
