import type { WidthClass } from './drawing.ts'
import { type Across, layoutAcross, placeOf, TITLES } from './lanes-across.ts'
import { dodge, type PlacedDot } from './lanes-dodge.ts'
import { type Box, type PlacedLabel, placeLabels } from './lanes-labels.ts'
import { type LaidLegend, LEGEND_LINE, layoutLegend } from './lanes-legend.ts'
import type { Lane, LaneMark, LanesParts } from './lanes-parts.ts'
import { wrapText } from './text-width.ts'

/** Where everything of a drawing stands, in pixels from its top left corner. */
export interface LanesLayout {
  readonly height: number
  readonly across: Across
  readonly legend: readonly LaidLegend[]
  /** The lanes' part, between the words above and the dates below. */
  readonly top: number
  readonly bottom: number
  readonly lanes: readonly LaidLane[]
}

export interface LaidLane {
  readonly lane: Lane
  readonly title: readonly string[]
  readonly top: number
  /** Where its marks would stand were they alone. */
  readonly middle: number
  readonly marks: readonly LaidMark[]
  readonly labels: readonly PlacedLabel[]
}

export interface LaidMark {
  readonly mark: LaneMark
  readonly lane: Lane
  readonly x: number
  readonly y: number
  readonly r: number
  /** From the first possible day to the last; null where the day is known. */
  readonly whisker: readonly [number, number] | null
}

const RADII: Readonly<Record<WidthClass, readonly [number, number, number]>> = {
  narrow: [2, 3.1, 4.4],
  middle: [2.3, 3.6, 5.2],
  wide: [2.7, 4.2, 6.2],
}
/** How far from the middle of a lane a mark may be moved. */
const REACH: Readonly<Record<WidthClass, number>> = { narrow: 34, middle: 34, wide: 34 }
export const TITLE_LINE = 14
const BESIDE = 5
const HEAD: Readonly<Record<WidthClass, number>> = { narrow: 32, middle: 18, wide: 18 }
const FOOT = 34

export function layoutLanes(parts: LanesParts, width: WidthClass): LanesLayout {
  const across = layoutAcross(parts, width)
  const legend = layoutLegend(parts.legend, across.width)
  const top = Math.max(0, ...legend.map(({ line }) => (line + 1) * LEGEND_LINE)) + HEAD[width]
  let bottom = top
  const lanes = parts.lanes.map((lane) => {
    const laid = layoutLane(lane, parts, across, width)
    const shifted = shift(laid, bottom)
    bottom += laid.height
    return shifted
  })
  return { height: bottom + FOOT, across, legend, top, bottom, lanes }
}

/** One lane from its own middle: as high as its marks, labels and title need. */
function layoutLane(lane: Lane, parts: LanesParts, across: Across, width: WidthClass) {
  const own = parts.marks.filter((mark) => mark.lane === lane.key)
  const dots = dodge(
    own.map((mark) => ({ key: mark.key, x: placeOf(mark, across), r: radiusOf(mark, width) })),
    REACH[width],
  )
  const marks = own.flatMap((mark) => {
    const dot = dots.find(({ key }) => key === mark.key)
    return dot ? [toMark(mark, lane, dot, across)] : []
  })
  const labels = width === 'wide' ? labelsOf(marks, dots, across) : []
  const title =
    width === 'narrow' ? [lane.title] : wrapText(lane.title, TITLES[width] - 8, 12, true)
  const words = ((title.length + 1) * TITLE_LINE) / 2
  const least = width === 'narrow' ? 7 : Math.max(words, 15)
  const up = Math.max(least, ...dots.map(({ y, r }) => r - y), ...labels.map(({ box }) => -box.top))
  const down = Math.max(
    least,
    ...dots.map(({ y, r }) => r + y),
    ...labels.map(({ box }) => box.bottom),
  )
  const over = width === 'narrow' ? TITLE_LINE + 4 : BESIDE
  return { lane, title, marks, labels, middle: over + up, height: over + up + down + BESIDE }
}

function shift(
  { lane, title, marks, labels, middle: down }: ReturnType<typeof layoutLane>,
  top: number,
): LaidLane {
  const middle = top + down
  return {
    ...{ lane, title, top, middle },
    marks: marks.map((mark) => ({ ...mark, y: mark.y + middle })),
    labels: labels.map(({ box, leader, ...label }) => ({
      ...label,
      box: { ...box, top: box.top + middle, bottom: box.bottom + middle },
      leader: leader && { ...leader, y1: leader.y1 + middle, y2: leader.y2 + middle },
    })),
  }
}

/** A dotted ring needs a few dots to be seen as one. */
function radiusOf({ size, firmness }: LaneMark, width: WidthClass): number {
  const radius = RADII[width][size - 1] ?? 0
  return firmness === 'dotted' ? radius + 1 : radius
}

function labelsOf(
  marks: readonly LaidMark[],
  dots: readonly PlacedDot[],
  across: Across,
): readonly PlacedLabel[] {
  const wanted = marks.flatMap(({ mark: { key, label } }) => (label ? [{ key, ...label }] : []))
  const taken: Box[] = marks.flatMap(({ whisker, y }) =>
    whisker ? [{ left: whisker[0], right: whisker[1], top: y - 3, bottom: y + 3 }] : [],
  )
  return placeLabels(dots, wanted, taken, [across.start - BESIDE, across.end - BESIDE])
}

const LEAST = 5
const OPEN = 16

function toMark(mark: LaneMark, lane: Lane, { x, y, r }: PlacedDot, across: Across): LaidMark {
  const { uncertain, open, apart } = mark
  if (!uncertain) return { mark, lane, x, y, r, whisker: null }
  const [from, to] = apart ? [x, x] : [across.at(mark.from), across.at(mark.to)]
  const left = Math.min(from, x - r - LEAST) - (open === 'before' ? OPEN : 0)
  const right = Math.max(to, x + r + LEAST) + (open === 'after' ? OPEN : 0)
  const furthest = apart ? across.width - 2 : across.end
  return { mark, lane, x, y, r, whisker: [Math.max(left, 2), Math.min(right, furthest)] }
}
