import type { Size } from './size.ts'

/** Where a tip stands in its chart: pixels from a side, or `translate`. */
export interface TipPlace {
  readonly left?: number
  readonly right?: number
  readonly top?: number
  readonly bottom?: number
  readonly translate?: string
}

const WIDTH = 280
const AWAY = 8

/** Beside a mark, and within the chart's width. */
export function placeTip(element: Element, box: Element, { width, height }: Size): TipPlace {
  const around = box.getBoundingClientRect()
  const at = element.getBoundingClientRect()
  const middle = (at.left + at.right) / 2 - around.left
  const across: TipPlace =
    middle < WIDTH / 2
      ? { left: 0 }
      : middle > width - WIDTH / 2
        ? { right: 0 }
        : { left: middle, translate: '-50%' }
  const top = at.top - around.top
  return top > height / 2
    ? { ...across, bottom: Math.min(height - top + AWAY, height - AWAY) }
    : { ...across, top: Math.min(at.bottom - around.top + AWAY, height - AWAY) }
}
