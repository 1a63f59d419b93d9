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

interface Box {
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
  [left, right]: readonly [number, number],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const heights = heightsOf(dots)
  let refused = 0
  for (const { key, text } of wanted.toSorted((a, b) => a.rank - b.rank)) {
    const dot = dots.find((each) => each.key === key)
    const lines = balanced(text)
    if (!dot || lines.length > MOST_LINES) continue
    const near = dots.filter(({ x, half }) => Math.abs(x - dot.x) < half + dot.half + REACHED)
    const free = candidates(dot, lines, heights).find(
      (label) => label.box.left >= left && label.box.right <= right && isFree(label, near, placed),
    )
    if (free) placed.push(free)
    refused = free ? 0 : refused + 1
    if (refused === FULL) break
  }
  return placed
}

/** Farther from its mark than this no part of a label stands. */
const REACHED = WIDEST + 80
/** So many in a row found no place: the lane is full. */
const FULL = 12

function heightsOf(dots: readonly PlacedDot[]): readonly [highest: number, lowest: number] {
  return [
    Math.min(...dots.map(({ y, r }) => y - r)) - FAR,
    Math.max(...dots.map(({ y, r }) => y + r)) + FAR,
  ]
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
  [highest, lowest]: readonly [number, number],
): readonly PlacedLabel[] {
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)))
  const high = lines.length * LABEL_LINE
  const beside = dot.r + 4
  const at = (x: number, top: number, anchor: 'start' | 'end', leader: Segment | null) => {
    const from = anchor === 'start' ? x : x - width
    const box = { left: from, right: from + width, top, bottom: top + high }
    return { key: dot.key, lines, anchor, box, leader }
  }
  const found: PlacedLabel[] = [
    at(dot.x + dot.half + beside, dot.y - high / 2, 'start', null),
    at(dot.x - dot.half - beside, dot.y - high / 2, 'end', null),
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
  const line = points(leader)
  const clear =
    dots.every((dot) => !overlapsDot(box, dot)) &&
    dots.every((dot) => dot.key === key || passes(line, dot))
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

function overlapsDot(box: Box, { x, y, r, half }: PlacedDot): boolean {
  const dx = Math.max(box.left - x - half, 0, x - half - box.right)
  const dy = Math.max(box.top - y, 0, y - box.bottom)
  return dx * dx + dy * dy < (r + 2) ** 2
}

function passes(line: readonly Point[], { x, y, r, half }: PlacedDot): boolean {
  return line.every(
    (point) => Math.max(0, Math.abs(point.x - x) - half) ** 2 + (point.y - y) ** 2 >= (r + 1) ** 2,
  )
}

function crosses(leader: Segment | null, box: Box): boolean {
  return points(leader).some(
    ({ x, y }) => x > box.left - 3 && x < box.right + 3 && y > box.top && y < box.bottom,
  )
}

function meet(a: Segment | null, b: Segment | null): boolean {
  if (!a || !b || areFar(a, b)) return false
  const others = points(b)
  return points(a).some((p) => others.some((q) => (p.x - q.x) ** 2 + (p.y - q.y) ** 2 < 9))
}

interface Point {
  readonly x: number
  readonly y: number
}

function areFar(a: Segment, b: Segment): boolean {
  return (
    Math.min(a.x1, a.x2) > Math.max(b.x1, b.x2) + 3 ||
    Math.min(b.x1, b.x2) > Math.max(a.x1, a.x2) + 3 ||
    Math.min(a.y1, a.y2) > Math.max(b.y1, b.y2) + 3 ||
    Math.min(b.y1, b.y2) > Math.max(a.y1, a.y2) + 3
  )
}

function points(segment: Segment | null): readonly Point[] {
  if (!segment) return []
  const { x1, y1, x2, y2 } = segment
  return [...Array(25).keys()].map((at) => ({
    x: x1 + ((x2 - x1) * at) / 24,
    y: y1 + ((y2 - y1) * at) / 24,
  }))
}
