import type { PlacedDot } from './lanes-dodge.ts'

import { textWidth, wrapText } from './text-width.ts'

export const LABEL_SIZE = 11
export const LABEL_LINE = 13
const WIDEST = 196
const MOST_LINES = 2
/** How far above or below the marks of its lane a label may stand. */
const FAR = 34

export interface Wanted {
  readonly key: string
  readonly text: string
  readonly rank: number
}

/** Lines of text in a box; a leader goes from the mark to a box that does not stand beside it. */
export interface PlacedLabel {
  readonly key: string
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'end'
  readonly box: Box
  readonly leader: Segment | null
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Labels one lane, the first in rank first; what finds no free place stays without. `y` is counted from the lane's middle. */
export function placeLabels(
  dots: readonly PlacedDot[],
  wanted: readonly Wanted[],
  taken: readonly Box[],
  [left, right]: readonly [number, number],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const { key, text } of wanted.toSorted((a, b) => a.rank - b.rank)) {
    const dot = dots.find((each) => each.key === key)
    const lines = balanced(text)
    if (!dot || lines.length > MOST_LINES) continue
    const free = candidates(dot, lines, dots).find(
      (label) =>
        label.box.left >= left &&
        label.box.right <= right &&
        !taken.some((box) => overlap(box, label.box, 2)) &&
        isFree(label, dots, placed),
    )
    if (free) placed.push(free)
  }
  return placed
}

/** As few lines as it takes, and those of nearly one length. */
function balanced(text: string): readonly string[] {
  const lines = wrapText(text, WIDEST, LABEL_SIZE)
  for (let width = WIDEST - 6; width > 40; width -= 6) {
    const narrower = wrapText(text, width, LABEL_SIZE)
    if (narrower.length > lines.length) return wrapText(text, width + 6, LABEL_SIZE)
  }
  return lines
}

function candidates(
  dot: PlacedDot,
  lines: readonly string[],
  dots: readonly PlacedDot[],
): readonly PlacedLabel[] {
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)))
  const high = lines.length * LABEL_LINE
  const beside = dot.r + 4
  const at = (x: number, top: number, anchor: 'start' | 'end', leader: Segment | null) => {
    const from = anchor === 'start' ? x : x - width
    const box = { left: from, right: from + width, top, bottom: top + high }
    return { key: dot.key, lines, anchor, box, leader }
  }
  const highest = Math.min(...dots.map(({ y, r }) => y - r)) - FAR
  const lowest = Math.max(...dots.map(({ y, r }) => y + r)) + FAR
  const found: PlacedLabel[] = [
    at(dot.x + beside, dot.y - high / 2, 'start', null),
    at(dot.x - beside, dot.y - high / 2, 'end', null),
  ]
  for (let away = dot.r + 5; away < FAR * 3; away += 3) {
    for (const shift of [0, 10, -10, 22, -22, 36, -36]) {
      for (const up of [true, false]) {
        const top = up ? dot.y - away - high : dot.y + away
        if (top < highest || top + high > lowest) continue
        const end = { x2: dot.x + shift, y2: up ? dot.y - away + 1 : dot.y + away }
        const leader = leaderTo(dot, end)
        found.push(at(end.x2 - 2, top, 'start', leader), at(end.x2 + 2, top, 'end', leader))
      }
    }
  }
  return found
}

function leaderTo({ x, y, r }: PlacedDot, { x2, y2 }: { x2: number; y2: number }): Segment {
  const share = (r + 1) / Math.hypot(x2 - x, y2 - y)
  return { x1: x + (x2 - x) * share, y1: y + (y2 - y) * share, x2, y2 }
}

function isFree(
  { key, box, leader }: PlacedLabel,
  dots: readonly PlacedDot[],
  placed: readonly PlacedLabel[],
): boolean {
  const clear = dots.every(
    (dot) => overlapsDot(box, dot) === false && (dot.key === key || passes(leader, dot)),
  )
  return (
    clear &&
    placed.every(
      (other) =>
        !overlap(other.box, box, 5) &&
        !crosses(leader, other.box) &&
        !crosses(other.leader, box) &&
        !meet(leader, other.leader),
    )
  )
}

function overlap(a: Box, b: Box, space: number): boolean {
  return (
    a.left < b.right + space &&
    b.left < a.right + space &&
    a.top < b.bottom + space / 2 &&
    b.top < a.bottom + space / 2
  )
}

function overlapsDot(box: Box, { x, y, r }: PlacedDot): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right)
  const dy = Math.max(box.top - y, 0, y - box.bottom)
  return Math.hypot(dx, dy) < r + 2
}

function passes(leader: Segment | null, { x, y, r }: PlacedDot): boolean {
  return points(leader).every((point) => Math.hypot(point.x - x, point.y - y) >= r + 1)
}

function crosses(leader: Segment | null, box: Box): boolean {
  return points(leader).some(
    ({ x, y }) => x > box.left - 3 && x < box.right + 3 && y > box.top && y < box.bottom,
  )
}

function meet(a: Segment | null, b: Segment | null): boolean {
  return points(a).some((p) => points(b).some((q) => Math.hypot(p.x - q.x, p.y - q.y) < 3))
}

function points(segment: Segment | null): readonly { readonly x: number; readonly y: number }[] {
  if (!segment) return []
  const { x1, y1, x2, y2 } = segment
  return [...Array(25).keys()].map((at) => ({
    x: x1 + ((x2 - x1) * at) / 24,
    y: y1 + ((y2 - y1) * at) / 24,
  }))
}
