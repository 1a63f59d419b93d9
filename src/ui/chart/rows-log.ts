import type { LogScale, RowView } from './row-view.ts'
import { textWidth } from './text-width.ts'

/** The axis of one group, drawn anew over its rows so that it is never far from a dot. */
export interface PlacedAxis {
  readonly key: string
  /** The baseline of its labels. */
  readonly y: number
  /** Where its gridlines run, so that they cross no words. */
  readonly spans: readonly { readonly from: number; readonly to: number }[]
}

export const AXIS = { height: 20, text: 11 } as const
export const DOT = {
  ...{ radius: 5.5, strong: 7, thick: 15, end: 6 },
  after: { narrow: 9, middle: 6, wide: 5 },
  column: { middle: 344, wide: 480 },
} as const

interface Stack {
  readonly rows: readonly { readonly barY: number }[]
  readonly end: number
}

/** Beside words the gridlines run through all rows of a group; under them through each dot’s line alone. */
export function axisOf(key: string, top: number, { rows, end }: Stack, over: boolean): PlacedAxis {
  const y = top - AXIS.height + 11
  const each = rows.map(({ barY }) => ({ from: barY, to: barY + DOT.thick }))
  return { key, y, spans: over ? each : [{ from: y + 5, to: end + 2 }] }
}

/** Where amounts stand between two pixels. */
export interface LogPlaces {
  /** The pixel of an amount above zero. */
  at(amount: number): number
  readonly from: number
  readonly to: number
}

/**
 * The pixels of a logarithmic axis: from the first tick to the largest amount or tick, within
 * `room` pixels from `left` whatever the dots and the labels of the ticks take at both ends.
 */
export function logPlaces(
  { ticks }: LogScale,
  rows: readonly RowView[],
  left: number,
  room: number,
): LogPlaces {
  const [first, last] = [ticks[0], ticks.at(-1)]
  const low = Math.log10(first?.at ?? 1)
  const high = Math.max(...rows.map(({ at }) => Math.log10(at || 1)), Math.log10(last?.at ?? 10))
  const before = Math.max(DOT.strong + 1, half(first?.text))
  const after = Math.max(DOT.strong + 1, Math.log10(last?.at ?? 10) === high ? half(last?.text) : 0)
  const [from, to] = [left + before, left + room - after]
  const step = (to - from) / (high - low || 1)
  return { from, to, at: (amount) => from + (Math.log10(amount) - low) * step }
}

function half(text = ''): number {
  return textWidth(text, AXIS.text) / 2 + 1
}

/** Right of its dot, or left of it where the drawing ends before the label would. */
export function labelSide(label: string, size: number, x: number, end: number): 'right' | 'left' {
  return x + DOT.strong + DOT.end + textWidth(label, size, true) <= end ? 'right' : 'left'
}
