import type { WidthClass } from './drawing.ts'
import { type Across, layoutAcross, TITLES } from './lanes-across.ts'
import { COLUMN_ZONE, layoutColumns } from './lanes-columns.ts'
import { dodge, type PlacedDot } from './lanes-dodge.ts'
import { extentOf } from './lanes-extent.ts'
import { type PlacedLabel, placeLabels } from './lanes-labels.ts'
import { type LaidLegend, LEGEND_LINE, layoutLegend } from './lanes-legend.ts'
import type { LaidMark, Lane, LaneMark, LanesParts } from './lanes-parts.ts'
import { layoutStrip, type Strip } from './lanes-strip.ts'
import { wrapText } from './text-width.ts'

/** Where everything of a drawing stands, in pixels from its top left corner. */
export interface LanesLayout {
  readonly height: number
  readonly across: Across
  readonly legend: readonly LaidLegend[]
  /** The lanes' part, between the words above and the strip below. */
  readonly top: number
  readonly lanesEnd: number
  readonly strip: Strip
  /** Where the axis is, under the strip. */
  readonly bottom: number
  readonly lanes: readonly LaidLane[]
}

export interface LaidLane {
  readonly lane: Lane
  readonly title: readonly string[]
  readonly top: number
  /** Where its marks would stand were they alone. */
  readonly middle: number
  /** What its marks and words take above and below the middle. */
  readonly up: number
  readonly down: number
  readonly marks: readonly LaidMark[]
  readonly labels: readonly PlacedLabel[]
}

/** How far from the middle of a lane a mark may be moved; where columns say how many, less. */
const REACH = 34
const DENSE_REACH = 16
export const TITLE_LINE = 14
const BESIDE = 5
const HEAD: Readonly<Record<WidthClass, number>> = { narrow: 32, middle: 18, wide: 18 }
const FOOT = 34

export function layoutLanes(parts: LanesParts, width: WidthClass): LanesLayout {
  const across = layoutAcross(parts, width)
  const legend = layoutLegend(parts.legend, across.width)
  const top = Math.max(0, ...legend.map(({ line }) => (line + 1) * LEGEND_LINE)) + HEAD[width]
  let end = top
  const lanes = parts.lanes.map((lane) => {
    const laid = layoutLane(lane, parts, across, width)
    const shifted = shift(laid, end)
    end += laid.height
    return shifted
  })
  const strip = layoutStrip(parts, across, width, end)
  const { bottom } = strip
  return { height: bottom + FOOT, across, legend, top, lanesEnd: end, strip, bottom, lanes }
}

/** One lane from its own middle: as high as its marks, labels and title need, or as its frame is. */
function layoutLane(lane: Lane, parts: LanesParts, across: Across, width: WidthClass) {
  const own = parts.marks.filter((mark) => mark.lane === lane.key)
  const frame = parts.frame?.find(({ key }) => key === lane.key)
  const full = parts.dense ? DENSE_REACH : REACH
  const reach = frame && !parts.dense ? Math.min(frame.up, frame.down, full) : full
  const single = own.filter(({ count }) => count === null)
  const dots = dodge(
    single.map((mark) => extentOf(mark, across, width)),
    reach,
  )
  const marks = [...layoutColumns(own, lane, parts, across), ...placed(single, lane, dots)]
  const title =
    width === 'narrow' ? [lane.title] : wrapText(lane.title, TITLES[width] - 8, 12, true)
  const labels = width === 'wide' ? labelsOf(single, dots, across, frame) : []
  const least = width === 'narrow' ? 7 : Math.max(((title.length + 1) * TITLE_LINE) / 2, 15)
  const heights = [...dots.map(({ y, r }) => [r - y, r + y]), ...labels.map(heightsOf)]
  const up = frame?.up ?? Math.max(least, ...heights.map(([high = 0]) => high))
  const low = Math.max(least, ...heights.map(([, deep = 0]) => deep))
  const down = frame?.down ?? (parts.dense ? Math.max(low, DENSE_REACH + COLUMN_ZONE) : low)
  const over = width === 'narrow' ? TITLE_LINE + 4 : BESIDE
  return { lane, title, marks, labels, up, down, over, height: over + up + down + BESIDE }
}

function heightsOf({ box }: PlacedLabel): readonly number[] {
  return [-box.top, box.bottom]
}

function placed(marks: readonly LaneMark[], lane: Lane, dots: readonly PlacedDot[]): LaidMark[] {
  const byKey = new Map(dots.map((dot) => [dot.key, dot]))
  return marks.flatMap((mark) => {
    const dot = byKey.get(mark.key)
    return dot ? [{ mark, lane, x: dot.x, y: dot.y, r: dot.r, half: dot.half }] : []
  })
}

function shift(
  { lane, title, marks, labels, up, down, over }: ReturnType<typeof layoutLane>,
  top: number,
): LaidLane {
  const middle = top + over + up
  return {
    ...{ lane, title, top, middle, up, down },
    marks: marks.map((mark) => ({ ...mark, y: mark.y + middle })),
    labels: labels.map(({ box, leader, ...label }) => ({
      ...label,
      box: { ...box, top: box.top + middle, bottom: box.bottom + middle },
      leader: leader && { ...leader, y1: leader.y1 + middle, y2: leader.y2 + middle },
    })),
  }
}

/** In a frame, only labels that stay in their lane. */
function labelsOf(
  marks: readonly LaneMark[],
  dots: readonly PlacedDot[],
  across: Across,
  frame: { readonly up: number; readonly down: number } | undefined,
): readonly PlacedLabel[] {
  const wanted = marks.flatMap(({ key, label }) => (label ? [{ key, ...label }] : []))
  const labels = placeLabels(dots, wanted, [across.start - BESIDE, across.end - BESIDE])
  if (!frame) return labels
  return labels.filter(({ box }) => -box.top <= frame.up && box.bottom <= frame.down)
}
