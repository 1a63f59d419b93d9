import { type DrawingBase, pixelsOf, type WidthClass } from './drawing.ts'
import { keysHeight } from './mark-keys-view.ts'
import type { ShareRow, ShareSegment, SharesContent } from './share-view.ts'
import { textWidth, wrapText } from './text-width.ts'

/** Where everything in a drawing of shares stands, in pixels from its top left corner. */
export interface SharesLayout {
  readonly height: number
  readonly stacks: readonly PlacedStack[]
}

export interface PlacedStack {
  readonly row: ShareRow
  readonly titleY: number
  readonly heads: readonly string[]
  readonly lines: readonly string[]
  readonly segments: readonly PlacedSegment[]
}

/** `labelX` and `labelY` are the top left corner of its words; `pad` is null where they stand on no patch. */
export interface PlacedSegment {
  readonly segment: ShareSegment
  readonly y: number
  readonly height: number
  readonly labelX: number
  readonly labelY: number
  readonly pad: number | null
  readonly titles: readonly string[]
  readonly lines: readonly string[]
}

export const SHARE = {
  ...{ title: 12.5, line: 11, titleLine: 15, smallLine: 14 },
  /** Between neighbours; the coloured top edge. */
  ...{ gap: 3, edge: 6 },
} as const
const HEAD = { title: 13, titleLine: 17, below: 6 } as const
const BETWEEN = 18
const LEAST = { stack: 64, step: 16 } as const
/** Words of more lines than this make a tower, and stand better over a step. */
const MOST_LINES = 7
/** From the segment to the patch of its words, and within the patch. */
const ROOM = {
  narrow: { inset: 4, pad: 3 },
  middle: { inset: 7, pad: 5 },
  wide: { inset: 7, pad: 5 },
}

type ToLay = SharesContent & Pick<DrawingBase, 'span'>

/**
 * The stacks under one another. Where a segment is too narrow for its words, the stack is drawn in
 * steps: each segment at its place across, with its words over it.
 */
export function layShares(drawing: ToLay, width: WidthClass): SharesLayout {
  const pixels = pixelsOf(drawing.span, width)
  let y = keysHeight(drawing.keys, pixels)
  const stacks = drawing.rows.map((row) => {
    const heads = wrapText(row.title, pixels, HEAD.title, true)
    const lines = row.line === null ? [] : wrapText(row.line, pixels, SHARE.line)
    const titleY = y
    y += heads.length * HEAD.titleLine + lines.length * SHARE.smallLine + HEAD.below
    const side = sideBySide(row, y, pixels, ROOM[width])
    const { segments, height } = side ?? inSteps(row, y, pixels)
    y += height + BETWEEN
    return { row, titleY, heads, lines, segments }
  })
  return { height: Math.ceil(y - BETWEEN + 2), stacks }
}

interface Placed {
  readonly segments: readonly PlacedSegment[]
  readonly height: number
}

function sideBySide(
  { segments }: ShareRow,
  y: number,
  pixels: number,
  { inset, pad }: { readonly inset: number; readonly pad: number },
): Placed | null {
  let across = 0
  const around = inset + pad
  const placed = segments.map((segment) => {
    const room = segment.part * pixels - SHARE.gap - 2 * around
    const words = wordsIn(segment, room)
    const labelX = across + around
    across += segment.part * pixels
    return { segment, ...words, labelX, fits: fits(words, room) }
  })
  if (!placed.every((each) => each.fits)) return null
  const tallest = Math.max(...placed.map(wordsHeight))
  const height = Math.max(LEAST.stack, SHARE.edge + 2 * around + tallest)
  return {
    height,
    segments: placed.map(({ fits: _, ...each }) => ({
      ...{ ...each, y, height },
      labelY: y + SHARE.edge + around,
      pad,
    })),
  }
}

function inSteps({ segments }: ShareRow, top: number, pixels: number): Placed {
  let y = top
  const placed = segments.map((segment) => {
    const words = wordsIn(segment, pixels)
    const labelY = y
    const barY = labelY + wordsHeight(words) + 4
    y = barY + LEAST.step + 10
    return { segment, ...words, labelX: 0, labelY, pad: null, y: barY, height: LEAST.step }
  })
  return { segments: placed, height: y - 10 - top }
}

type Words = Pick<PlacedSegment, 'titles' | 'lines'>

function wordsIn({ title, lines }: ShareSegment, room: number): Words {
  return {
    titles: wrapText(title, room, SHARE.title, true),
    lines: lines.flatMap((line) => wrapText(line, room, SHARE.line)),
  }
}

export function wordsHeight({ titles, lines }: Words): number {
  return titles.length * SHARE.titleLine + lines.length * SHARE.smallLine
}

/** The widest line, for the patch of paper under it. */
export function wordsWidth({ titles, lines }: Words): number {
  return Math.max(
    ...titles.map((each) => textWidth(each, SHARE.title, true)),
    ...lines.map((each) => textWidth(each, SHARE.line)),
  )
}

/** A word wider than the segment cannot be broken. */
function fits(words: Words, room: number): boolean {
  return words.titles.length + words.lines.length <= MOST_LINES && wordsWidth(words) <= room
}
