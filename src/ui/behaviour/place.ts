const GAP = 6
const MARGIN = 8

interface Box {
  readonly left: number
  readonly top: number
  readonly bottom: number
}
interface Size {
  readonly width: number
  readonly height: number
}

/** Where a panel goes so that it stands beside a box and inside the window: below it, above where there is no room, in CSS pixels of the window. */
export function placeBeside(box: Box, panel: Size, window: Size): { left: number; top: number } {
  const below = box.bottom + GAP
  const above = box.top - GAP - panel.height
  const fits = below + panel.height <= window.height - MARGIN
  const top = fits || above < MARGIN ? below : above
  return {
    left: within(box.left, window.width - panel.width - MARGIN),
    top: within(top, window.height - panel.height - MARGIN),
  }
}

function within(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most))
}
