import { textWidth } from './text-width.ts'

/** A word of a legend and where it stands: pixels from the left, and its line. */
export interface LegendPlace<T> {
  readonly item: T
  readonly x: number
  readonly row: number
}

export const LEGEND_TEXT = 12
/** The swatch and the air behind it. */
export const SWATCH = 15
const BETWEEN = 18

/** Words in a row, and in the next one where they would pass `width`. */
export function placeLegend<T extends { readonly word: string }>(
  items: readonly T[],
  width: number,
): readonly LegendPlace<T>[] {
  let [x, row] = [0, 0]
  return items.map((item) => {
    const long = SWATCH + textWidth(item.word, LEGEND_TEXT)
    if (x > 0 && x + long > width) [x, row] = [0, row + 1]
    const place = { item, x, row }
    x += long + BETWEEN
    return place
  })
}
