import type { BarGroup, BarMark, BarSeries, BarsDrawing } from './bars-view.ts'
import type { Firmness, Tone } from './drawing.ts'
import type { Box } from './label-places.ts'
import { textWidth } from './text-width.ts'

/** The plot as Recharts scaled it. */
export interface Scales {
  readonly plot: Box
  from(group: string): number
  to(group: string): number
  y(value: number): number
}

/** A mark with its place: a bar, or the gap where it would stand. */
export interface LaidBar {
  readonly mark: BarMark
  readonly tone: Tone
  readonly firmness: Firmness
  readonly box: Box
  /** The pixels it has for a label of its own. */
  readonly pitch: number
}

const ALONE = 0.68
const TOGETHER = 0.82
/** No bar is wider, however few there are. */
const WIDEST = 80
/** The height of the gap over a stack of which a part has no number. */
const STUB = 15
export const GAP_TEXT = 10
const GAP_AIR = 14

export function layBars(drawing: BarsDrawing, scales: Scales): readonly LaidBar[] {
  return drawing.groups.flatMap((group) =>
    drawing.stacked ? stackOf(group, drawing, scales) : sideBySide(group, drawing, scales),
  )
}

function sideBySide(group: BarGroup, { series }: BarsDrawing, scales: Scales): LaidBar[] {
  const [from, band] = bandOf(group, scales)
  const alone = series.length === 1
  const share = Math.min(band * (alone ? ALONE : TOGETHER), WIDEST * series.length)
  const slot = share / series.length
  return group.bars.flatMap((mark) => {
    const index = series.findIndex(({ key }) => key === mark.series)
    const of = series[index]
    if (!of) return []
    const x = from + (band - share) / 2 + index * slot
    const pitch = alone ? band : slot
    const width = alone ? slot : Math.max(slot - 1, 1)
    if (mark.value === null) {
      return [{ ...dressOf(of, mark), pitch, box: { x, width, ...unknown(mark, scales) } }]
    }
    return [{ ...dressOf(of, mark), pitch, box: { x, width, ...between(0, mark.value, scales) } }]
  })
}

/** Positive numbers pile up from zero, negative ones down; what has no number lies on top. */
function stackOf(group: BarGroup, { series }: BarsDrawing, scales: Scales): LaidBar[] {
  const [from, band] = bandOf(group, scales)
  const width = Math.min(band * ALONE, WIDEST)
  const x = from + (band - width) / 2
  if (group.bars.every(({ value }) => value === null))
    return shared(group, series, { x, width, ...unknown(group.bars[0], scales) })
  let [up, down, stubs] = [0, 0, 0]
  const ordered = group.bars.toSorted((a, b) => Number(a.value === null) - Number(b.value === null))
  return ordered.flatMap((mark) => {
    const of = series.find(({ key }) => key === mark.series)
    if (!of) return []
    if (mark.value === null) {
      stubs += 1
      const y = Math.max(scales.y(up) - stubs * (STUB + 1), scales.plot.y)
      return [{ ...dressOf(of, mark), pitch: band, box: { x, width, y, height: STUB } }]
    }
    const base = mark.value < 0 ? down : up
    if (mark.value < 0) down += mark.value
    else up += mark.value
    const box = { x, width, ...between(base, base + mark.value, scales) }
    return [{ ...dressOf(of, mark), pitch: band, box }]
  })
}

/** A group of which nothing is known: each mark has its part of the gap. */
function shared(group: BarGroup, series: readonly BarSeries[], box: Box): LaidBar[] {
  const width = box.width / group.bars.length
  return group.bars.flatMap((mark, index) => {
    const of = series.find(({ key }) => key === mark.series)
    const place = { ...box, x: box.x + index * width, width }
    return of ? [{ ...dressOf(of, mark), pitch: width, box: place }] : []
  })
}

/** Across the zero line: it may be on either side. */
function unknown(mark: BarMark | undefined, scales: Scales): Pick<Box, 'y' | 'height'> {
  return alongWord(mark?.gap ?? '', 0, scales)
}

/** As long as a word written upwards, across a level, within the plot. */
export function alongWord(
  word: string,
  level: number,
  { plot, y }: Scales,
): Pick<Box, 'y' | 'height'> {
  const height = Math.min(textWidth(word, GAP_TEXT) + GAP_AIR, plot.height)
  const lowest = plot.y + plot.height - height
  return { y: Math.max(plot.y, Math.min(y(level) - height / 2, lowest)), height }
}

function bandOf(group: BarGroup, scales: Scales): readonly [from: number, width: number] {
  const from = scales.from(group.key)
  return [from, scales.to(group.key) - from]
}

/** Never thinner than a pixel: a number near zero is not nothing. */
function between(a: number, b: number, { y }: Scales): Pick<Box, 'y' | 'height'> {
  const [top, bottom] = [y(Math.max(a, b)), y(Math.min(a, b))]
  return { y: b < a ? top : Math.min(top, bottom - 1), height: Math.max(bottom - top, 1) }
}

function dressOf(series: BarSeries, mark: BarMark): Pick<LaidBar, 'mark' | 'tone' | 'firmness'> {
  return { mark, tone: toneOf(series, mark), firmness: series.firmness ?? 'solid' }
}

/** What has no number has the tone of its series, whatever else is said of it. */
function toneOf({ tone, accent }: BarSeries, { strong, value }: BarMark): Tone {
  if (value === null) return tone
  if (strong) return accent
  return tone === 'gain' && value < 0 ? 'loss' : tone
}
