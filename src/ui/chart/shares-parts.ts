import type { ShareRow, ShareSegment } from './share-view.ts'
import { textWidth, wrapText } from './text-width.ts'

/** `labelX` and `labelY` are the top corner of its words, on the side of `anchor`; `pad` is null where they stand on no patch. */
export interface PlacedSegment {
  readonly segment: ShareSegment
  readonly y: number
  readonly height: number
  readonly labelX: number
  readonly labelY: number
  readonly anchor: 'start' | 'end'
  readonly pad: number | null
  /** One block with its unknown neighbours: nobody knows where the one ends and the other begins. */
  readonly joins: { readonly before: boolean; readonly after: boolean }
  readonly titles: readonly string[]
  readonly lines: readonly string[]
}

export const SHARE = {
  ...{ title: 12.5, line: 11, titleLine: 15, smallLine: 14 },
  /** Between neighbours; the coloured top edge; the bracket over a whole. */
  ...{ gap: 3, edge: 6 },
  bracket: 9,
} as const
/** `question` is the foot of a stack where neighbours of unknown size meet; `below` is under a bracket. */
const LEAST = { stack: 64, step: 16, question: 16, below: 6 } as const
/** Words of more lines than this make a tower, and stand better over a step. */
const MOST_LINES = 7
/** From the segment to the patch of its words, and within the patch. */
export const ROOM = {
  narrow: { inset: 4, pad: 3 },
  middle: { inset: 7, pad: 5 },
  wide: { inset: 7, pad: 5 },
}

/** Where each part begins, of one: after those before it. */
export function startsOf(segments: readonly ShareSegment[]): readonly number[] {
  let across = 0
  return segments.map(({ part }) => {
    const start = across
    across += part
    return start
  })
}

interface Placed {
  readonly segments: readonly PlacedSegment[]
  readonly height: number
}

/** Null where a part is too narrow for its words. */
export function sideBySide(
  { segments }: ShareRow,
  y: number,
  pixels: number,
  { inset, pad }: { readonly inset: number; readonly pad: number },
): Placed | null {
  const around = inset + pad
  const starts = startsOf(segments)
  const placed = segments.map((segment, at) => {
    const room = segment.part * pixels - SHARE.gap - 2 * around
    const words = wordsIn(segment, room)
    const labelX = (starts[at] ?? 0) * pixels + around
    return { segment, ...words, labelX, joins: joinsAt(segments, at), fits: fits(words, room) }
  })
  if (!placed.every((each) => each.fits)) return null
  const tallest = Math.max(...placed.map(wordsHeight))
  const asked = placed.some(({ joins }) => joins.before) ? LEAST.question : 0
  const height = Math.max(LEAST.stack, SHARE.edge + 2 * around + tallest + asked)
  return {
    height,
    segments: placed.map(({ fits: _, ...each }) => ({
      ...{ ...each, y, height },
      ...{ labelY: y + SHARE.edge + around, anchor: 'start', pad },
    })),
  }
}

const ALONE = { before: false, after: false } as const

function joinsAt(segments: readonly ShareSegment[], at: number): PlacedSegment['joins'] {
  const unknown = (index: number) => segments[index]?.class === 'unknown'
  if (!unknown(at)) return ALONE
  return { before: unknown(at - 1), after: unknown(at + 1) }
}

/** Its words over each bar, beginning where it does or ending with the drawing. */
export function inSteps(
  { segments, marked, enlarges }: ShareRow,
  top: number,
  pixels: number,
): Placed {
  const starts = startsOf(segments)
  let y = top + (marked || enlarges ? LEAST.below : 0)
  const placed = segments.map((segment, at): PlacedSegment => {
    const words = wordsIn(segment, pixels)
    const start = (starts[at] ?? 0) * pixels
    const fitting = start + wordsWidth(words) <= pixels - SHARE.gap
    const labelY = y
    const barY = labelY + wordsHeight(words) + 4
    y = barY + LEAST.step + 10
    return {
      ...{ segment, ...words, labelY, y: barY, height: LEAST.step, pad: null, joins: ALONE },
      ...(fitting
        ? { labelX: start, anchor: 'start' }
        : { labelX: pixels - SHARE.gap, anchor: 'end' }),
    }
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
