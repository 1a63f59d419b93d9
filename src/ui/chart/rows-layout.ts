import { type DrawingBase, pixelsOf, type WidthClass } from './drawing.ts'
import { keysHeight } from './mark-keys-view.ts'
import type { RowsContent, RowView } from './row-view.ts'
import { textWidth, wrapText } from './text-width.ts'

/** Where everything in a drawing of rows stands, in pixels from its top left corner. */
export interface RowsLayout {
  readonly height: number
  /** Where bars begin, and how long the longest number is. */
  readonly left: number
  readonly plot: number
  /** The number the longest bar stands for. */
  readonly high: number
  readonly headings: readonly PlacedHeading[]
  readonly rows: readonly PlacedRow[]
}

export interface PlacedHeading {
  readonly key: string
  readonly y: number
  readonly lines: readonly string[]
}

export interface PlacedRow {
  readonly row: RowView
  readonly y: number
  readonly titles: readonly string[]
  readonly lines: readonly string[]
  /** The smaller line goes on behind the title. */
  readonly inline: boolean
  readonly barY: number
}

export const ROW = { title: 13, line: 11, label: 12, titleLine: 16, smallLine: 14, end: 7 } as const
export const BAR = { narrow: 14, middle: 20, wide: 18 } as const
const COLUMN = { half: 224, middle: 264, wide: 480 } as const
const BESIDE = 14
const INLINE = 8
const AFTER = 11
const HEADING = { first: 6, above: 16, below: 8 } as const
/** A block without a number is this long and means nothing by it. */
const BLOCK = 96

type ToLay = RowsContent & Pick<DrawingBase, 'span'>

/** The rows under one another, each as high as its words; titles stand left of the bars, in narrow above. */
export function layRows(drawing: ToLay, width: WidthClass): RowsLayout {
  const pixels = pixelsOf(drawing.span, width)
  const rows = drawing.groups.flatMap((group) => group.rows)
  const column = width === 'narrow' ? 0 : columnOf(rows, drawing, width)
  const left = column === 0 ? 0 : column + BESIDE
  const words = column === 0 ? pixels : column
  const oneLine = rows.every((row) => fitsInline(row, words))
  const placed: PlacedRow[] = []
  const headings: PlacedHeading[] = []
  let y = keysHeight(drawing.keys, pixels)
  for (const { key, title, rows: own } of drawing.groups) {
    if (title !== null) {
      const lines = wrapText(title, pixels, ROW.title, true)
      y += headings.length > 0 ? HEADING.above : HEADING.first
      headings.push({ key, y, lines })
      y += lines.length * ROW.titleLine + HEADING.below
    }
    for (const row of own) {
      const inline = width === 'narrow' ? fitsInline(row, words) : oneLine
      const { height, ...rest } = placeRow(row, y, words, width, inline)
      placed.push(rest)
      y += height + AFTER
    }
  }
  const high = Math.max(0, ...rows.map(longestOf)) || 1
  return {
    ...{ height: Math.ceil(y - AFTER + 4), left, high, headings, rows: placed },
    plot: plotOf(rows, high, pixels - left - 1),
  }
}

function placeRow(
  row: RowView,
  y: number,
  words: number,
  width: WidthClass,
  inline: boolean,
): PlacedRow & { readonly height: number } {
  const titles = wrapText(row.title, words, ROW.title, true)
  const lines = inline ? row.lines : row.lines.flatMap((line) => wrapText(line, words, ROW.line))
  const text = titles.length * ROW.titleLine + (inline ? 0 : lines.length * ROW.smallLine)
  const bar = BAR[width]
  if (width === 'narrow') {
    return { row, y, titles, lines, inline, barY: y + text + 3, height: text + 3 + bar }
  }
  const beside = Math.min(text, ROW.titleLine + ROW.smallLine)
  const barY = y + Math.max((beside - bar) / 2, 0)
  return { row, y, titles, lines, inline, barY, height: Math.max(text, bar) }
}

/** Beside bars all rows look alike; over them each takes the room it needs. */
function fitsInline({ title, lines }: RowView, words: number): boolean {
  return lines.length < 2 && inlineWidth(title, lines[0] ?? '') <= words
}

function inlineWidth(title: string, line: string): number {
  const small = line === '' ? 0 : INLINE + textWidth(line, ROW.line)
  return textWidth(title, ROW.title, true) + small
}

/** As wide as the longest words ask for, and no wider than leaves room for the bars. */
function columnOf(
  rows: readonly RowView[],
  { span }: ToLay,
  width: Exclude<WidthClass, 'narrow'>,
): number {
  const most = span === 'half' ? COLUMN.half : COLUMN[width]
  const inline = rows.map(({ title, lines }) => inlineWidth(title, lines.join(' ')))
  if (Math.max(0, ...inline) <= most) return Math.ceil(Math.max(0, ...inline))
  const wanted = rows.flatMap(({ title, lines }) => [
    textWidth(title, ROW.title, true),
    ...lines.map((line) => textWidth(line, ROW.line)),
  ])
  return Math.min(most, Math.ceil(Math.max(0, ...wanted)))
}

/** The pixels of the longest number, so that every label ends within the drawing. */
function plotOf(rows: readonly RowView[], high: number, room: number): number {
  const limits = rows.flatMap((row) => {
    const longest = longestOf(row)
    return longest > 0 ? [((room - labelRoom(row)) * high) / longest] : []
  })
  return Math.floor(Math.max(40, Math.min(room, ...limits)))
}

/** The pixels of a block without a number: its word ends within the drawing too. */
export function blockWidth(row: RowView, room: number): number {
  return Math.max(24, Math.min(BLOCK, room - labelRoom(row)))
}

function labelRoom({ label }: RowView): number {
  return ROW.end + textWidth(label, ROW.label, true) + 2
}

function longestOf({ at, to }: RowView): number {
  return Math.max(at ?? 0, to ?? 0)
}
