/** A tenth of a pixel is as exact as a screen can be, and keeps a stored picture small. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
