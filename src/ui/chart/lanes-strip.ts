import type { WidthClass } from './drawing.ts'
import type { Across } from './lanes-across.ts'
import type { LanesParts } from './lanes-parts.ts'
import { textWidth } from './text-width.ts'

/** Under the lanes: how many events each month has, and the long stretches without one. */
export interface Strip {
  readonly bottom: number
  /** The line of the words; on a phone it stands over the columns. */
  readonly titleAt: number
  readonly gapsAt: number
  readonly columns: readonly StripColumn[]
  /** The number of the highest column, beside it. */
  readonly peak: { readonly text: string; readonly x: number; readonly y: number } | null
  readonly gaps: readonly LaidGap[]
}

interface StripColumn {
  readonly left: number
  readonly right: number
  readonly top: number
}

interface LaidGap {
  readonly left: number
  readonly right: number
  /** Empty where it has no room. */
  readonly text: string
}

export const STRIP_SIZE = 11
const HIGH = 20
const PEAK = 13
const GAPS = 16

export function layoutStrip(
  { density, gaps }: LanesParts,
  across: Across,
  width: WidthClass,
  top: number,
): Strip {
  const title = width === 'narrow' ? 16 : 0
  const gapsAt = top + title + GAPS / 2
  const bottom = top + title + GAPS + PEAK + HIGH
  const most = Math.max(1, ...density.months.map(({ count }) => count))
  const columns = density.months.map(({ from, to, count }) => ({
    left: across.at(from),
    right: Math.min(across.at(to + 1), across.end),
    top: bottom - (count / most) * HIGH,
  }))
  const highest = columns[density.months.findIndex(({ count }) => count === most)]
  return {
    ...{ bottom, columns, gapsAt, gaps: gaps.map((gap) => layoutGap(gap, across)) },
    titleAt: width === 'narrow' ? top + 12 : bottom - 5,
    peak: highest
      ? { text: String(most), x: (highest.left + highest.right) / 2, y: highest.top - 2 }
      : null,
  }
}

function layoutGap({ from, to, text }: LanesParts['gaps'][number], across: Across): LaidGap {
  const [left, right] = [across.at(from), Math.min(across.at(to + 1), across.end)]
  return { left, right, text: textWidth(text, STRIP_SIZE) + 12 <= right - left ? text : '' }
}
