import { type DrawingBase, pixelsOf, type WidthClass } from './drawing.ts'
import { keysHeight } from './mark-keys-view.ts'
import type { ShareRow, SharesContent } from './share-view.ts'
import { inSteps, type PlacedSegment, ROOM, SHARE, sideBySide, startsOf } from './shares-parts.ts'
import { wrapText } from './text-width.ts'

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
  readonly said: readonly PlacedLines[]
  /** The height of the bracket over the stack; null where the whole is no number of its own. */
  readonly bracketY: number | null
  readonly enlarged: Enlarged | null
  readonly segments: readonly PlacedSegment[]
}

/** A number said of the whole, in lines; `y` is the top of the first. */
export interface PlacedLines {
  readonly key: string
  readonly lines: readonly string[]
  readonly y: number
}

/** From the foot of a part, between two places across, to the top of the stack that shows it larger. */
export interface Enlarged {
  readonly from: number
  readonly to: number
  readonly foot: number
  readonly top: number
}

const HEAD = { title: 13, titleLine: 17, below: 6 } as const
const BETWEEN = 18

type ToLay = SharesContent & Pick<DrawingBase, 'span'>

/**
 * The stacks under one another. Where a segment is too narrow for its words, the stack is drawn in
 * steps: each segment at its place across, with its words over it.
 */
export function layShares(drawing: ToLay, width: WidthClass): SharesLayout {
  const pixels = pixelsOf(drawing.span, width)
  let y = keysHeight(drawing.keys, pixels)
  const stacks: PlacedStack[] = []
  for (const row of drawing.rows) {
    const heads = wrapText(row.title, pixels, HEAD.title, true)
    const lines = row.line === null ? [] : wrapText(row.line, pixels, SHARE.line)
    const titleY = y
    y += heads.length * HEAD.titleLine + lines.length * SHARE.smallLine
    const said = (row.said ?? []).map(({ key, text }): PlacedLines => {
      const placed = { key, lines: wrapText(text, pixels, SHARE.line), y }
      y += placed.lines.length * SHARE.smallLine
      return placed
    })
    y += HEAD.below
    const bracketY = row.marked ? y : null
    if (row.marked) y += SHARE.bracket
    const enlarged = enlargedIn(stacks.at(-1), row, y, pixels)
    const side = sideBySide(row, y, pixels, ROOM[width])
    const { segments, height } = side ?? inSteps(row, y, pixels)
    y += height + BETWEEN
    stacks.push({ row, titleY, heads, lines, said, bracketY, enlarged, segments })
  }
  return { height: Math.ceil(y - BETWEEN + 2), stacks }
}

/** Where the part of the stack before is that this row shows larger. */
function enlargedIn(
  before: PlacedStack | undefined,
  { enlarges }: ShareRow,
  top: number,
  pixels: number,
): Enlarged | null {
  const at = before?.segments.findIndex(({ segment }) => segment.key === enlarges) ?? -1
  const placed = before?.segments[at]
  if (!before || !placed) return null
  const from = startsOf(before.row.segments)[at] ?? 0
  const to = from + placed.segment.part
  return { from: from * pixels, to: to * pixels, foot: placed.y + placed.height, top }
}
