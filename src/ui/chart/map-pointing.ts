/** A line is meant by its own course, not by the rectangle around it. */
const PARTS = 32
/** Where a box and a line are as near, the box is meant. */
const BEHIND = 0.5

/** The pixels from a point of the window to the drawn line of a mark; null where the mark is a box. */
export function farFromLine(mark: Element, x: number, y: number): number | null {
  const line = mark.querySelector<SVGPathElement>('path[stroke]')
  const around = line?.ownerSVGElement?.getBoundingClientRect()
  if (!line || !around) return null
  const long = line.getTotalLength()
  const far = [...Array(PARTS + 1).keys()].map((part) => {
    const point = line.getPointAtLength((long * part) / PARTS)
    return Math.hypot(around.left + point.x - x, around.top + point.y - y)
  })
  return Math.min(...far) + BEHIND
}
