import { type DrawingBase, pixelsOf, type WidthClass } from './drawing.ts'
import { keysHeight } from './mark-keys-view.ts'
import type { RowsContent, RowView } from './row-view.ts'
import { AXIS, axisOf, DOT, type PlacedAxis } from './rows-log.ts'
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
  /** The logarithmic axis of each group; none where bars begin at zero. */
  readonly axes: readonly PlacedAxis[]
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
  const { keys, groups, scale } = drawing
  const rows = groups.flatMap((group) => group.rows)
  const column = width === 'narrow' ? 0 : columnOf(rows, drawing, width)
  const left = column === 0 ? 0 : column + BESIDE
  const room = roomFor(rows, drawing, width, column === 0 ? pixels : column)
  const placed: PlacedRow[] = []
  const headings: PlacedHeading[] = []
  const axes: PlacedAxis[] = []
  let y = keysHeight(keys, pixels)
  for (const { key, title, rows: own } of groups) {
    if (title !== null) {
      const lines = wrapText(title, pixels, ROW.title, true)
      y += headings.length > 0 ? HEADING.above : HEADING.first
      headings.push({ key, y, lines })
      y += lines.length * ROW.titleLine + HEADING.below
    }
    if (scale) y += AXIS.height
    const stack = stackRows(own, y, room)
    if (scale) axes.push(axisOf(key, y, stack, room.over))
    placed.push(...stack.rows)
    y = stack.end + room.after
  }
  const high = Math.max(0, ...rows.map(longestOf)) || 1
  return {
    ...{ height: Math.ceil(y - room.after + 4), left, high, headings, rows: placed, axes },
    plot: scale ? pixels - left : plotOf(rows, high, pixels - left - 1),
  }
}

/** What is alike for all rows of a drawing. */
interface Room {
  /** The pixels words may take. */
  readonly words: number
  /** The height of a bar, or of the line of a dot. */
  readonly thick: number
  readonly after: number
  /** Words stand over the bars, not left of them. */
  readonly over: boolean
  /** Whether the smaller line of a row goes on behind its title. */
  readonly inline: (row: RowView) => boolean
}

function roomFor(
  rows: readonly RowView[],
  { scale }: ToLay,
  width: WidthClass,
  words: number,
): Room {
  const look = scale
    ? { thick: DOT.thick, after: DOT.after[width] }
    : { thick: BAR[width], after: AFTER }
  const over = width === 'narrow'
  const stacked = !over && !scale && !rows.every((row) => fitsInline(row, words))
  return { ...look, words, over, inline: (row) => !stacked && fitsInline(row, words) }
}

/** `end` is where the last row ends. */
function stackRows(rows: readonly RowView[], from: number, room: Room) {
  const placed: PlacedRow[] = []
  let end = from
  for (const row of rows) {
    const y = placed.length === 0 ? from : end + room.after
    const { height, ...rest } = placeRow(row, y, room)
    placed.push(rest)
    end = y + height
  }
  return { rows: placed, end }
}

function placeRow(
  row: RowView,
  y: number,
  { words, thick, over, ...room }: Room,
): PlacedRow & { readonly height: number } {
  const inline = room.inline(row)
  const titles = wrapText(row.title, words, ROW.title, true)
  const lines = inline ? row.lines : row.lines.flatMap((line) => wrapText(line, words, ROW.line))
  const text = titles.length * ROW.titleLine + (inline ? 0 : lines.length * ROW.smallLine)
  if (over) {
    return { row, y, titles, lines, inline, barY: y + text + 3, height: text + 3 + thick }
  }
  const beside = Math.min(text, ROW.titleLine + ROW.smallLine)
  const barY = y + Math.max((beside - thick) / 2, 0)
  return { row, y, titles, lines, inline, barY, height: Math.max(text, thick) }
}

/** Beside bars all rows look alike; over them, and beside dots, each takes the room it needs. */
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
  { span, scale }: ToLay,
  width: Exclude<WidthClass, 'narrow'>,
): number {
  const most = span === 'half' ? COLUMN.half : (scale ? DOT.column : COLUMN)[width]
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
