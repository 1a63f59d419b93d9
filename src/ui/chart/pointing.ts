import type { Drawing } from './chart-view.ts'
import type { MarkView } from './drawing.ts'
import { farFromLine } from './map-pointing.ts'

/** Nothing is meant by a pointer farther than this from every mark. */
const REACH = 32
/** Forms whose marks stand side by side: the column under the pointer is meant, wherever its mark ends. */
const COLUMNS: ReadonlySet<Drawing['form']> = new Set(['bars', 'line', 'waterfall'])

export function elementOf(box: Element, key: string): Element | null {
  return [...box.querySelectorAll('[data-mark]')].find((each) => keyOf(each) === key) ?? null
}

/** The key of the mark a pointer at these client pixels means; null where it is far from all. */
export function nearestMark(
  box: Element,
  form: Drawing['form'],
  x: number,
  y: number,
): string | null {
  let nearest: { key: string; far: number } | null = null
  for (const element of box.querySelectorAll('[data-mark]')) {
    const rough = distance(element.getBoundingClientRect(), COLUMNS.has(form), x, y)
    if (rough === null || (nearest !== null && rough >= nearest.far)) continue
    const line = form === 'map' ? farFromLine(element, x, y) : null
    if (line !== null && line > REACH) continue
    const far = line ?? rough
    if (nearest === null || far < nearest.far) {
      nearest = { key: keyOf(element), far }
    }
  }
  return nearest?.key ?? null
}

function distance(box: DOMRect, column: boolean, x: number, y: number): number | null {
  const across = Math.max(box.left - x, x - box.right, 0)
  const down = Math.max(box.top - y, y - box.bottom, 0)
  if (column) return across > REACH ? null : across * 1000 + down
  const far = Math.hypot(across, down)
  return far > REACH ? null : far
}

function keyOf(element: Element): string {
  return element.getAttribute('data-mark') ?? ''
}

type Linked = Pick<MarkView, 'key' | 'onward' | 'back'>

/** Where a key leads: an index, null to close; undefined where the key is not the chart's but the page's. */
export function nextMark(
  key: string,
  index: number | null,
  marks: readonly Linked[],
): number | null | undefined {
  const mark = index === null ? undefined : marks[index]
  const linked = key === 'ArrowDown' ? mark?.onward : key === 'ArrowUp' ? mark?.back : undefined
  const at = linked === undefined ? -1 : marks.findIndex((each) => each.key === linked)
  return at < 0 ? nextIndex(key, index, marks.length) : at
}

function nextIndex(key: string, index: number | null, count: number): number | null | undefined {
  const last = count - 1
  switch (key) {
    case 'ArrowRight':
      return index === null ? 0 : Math.min(index + 1, last)
    case 'ArrowLeft':
      return index === null ? last : Math.max(index - 1, 0)
    case 'Home':
      return index === null ? undefined : 0
    case 'End':
      return index === null ? undefined : last
    case 'Escape':
      return index === null ? undefined : null
    default:
      return undefined
  }
}
