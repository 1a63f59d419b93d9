import { textWidth } from './text-width.ts'

/** Something to be named over the plot, at `x` pixels. */
export interface EventLine {
  readonly id: string
  readonly x: number
  readonly text: string
}

/** Where its name stands: rows count upwards from the plot, so that no name crosses another's line. */
export interface PlacedEvent extends EventLine {
  readonly row: number
  readonly from: number
  readonly to: number
  readonly side: 'left' | 'right'
}

export const EVENT_TEXT = 11
const AIR = 5

/** Names stand beside their line, on the side with more room; `width` is what there is. */
export function placeEvents(events: readonly EventLine[], width: number): readonly PlacedEvent[] {
  const ordered = events.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
  const left = ordered.filter(({ x }) => x > width / 2)
  const right = ordered.filter(({ x }) => x <= width / 2).toReversed()
  const placed: PlacedEvent[] = []
  for (const event of [...left, ...right])
    placed.push(inRow(spanned(event, width), placed, events.length))
  return placed
}

export function rowsOf(placed: readonly PlacedEvent[]): number {
  return Math.max(...placed.map(({ row }) => row + 1), 0)
}

function spanned(event: EventLine, width: number): PlacedEvent {
  const long = textWidth(event.text, EVENT_TEXT)
  const side = event.x > width / 2 ? 'left' : 'right'
  const from = side === 'left' ? event.x - AIR - long : event.x + AIR
  const start = Math.max(0, Math.min(from, width - long))
  return { ...event, side, from: start, to: start + long, row: 0 }
}

/** No higher than `rows`: names that cannot be kept apart, such as two of one place, lie where they may. */
function inRow(event: PlacedEvent, placed: readonly PlacedEvent[], rows: number): PlacedEvent {
  const clash = placed.some((other) => {
    if (other.row === event.row && event.from < other.to + AIR && other.from < event.to + AIR)
      return true
    if (other.row >= event.row && crosses(event, other.x)) return true
    return other.row <= event.row && crosses(other, event.x)
  })
  return clash && event.row < rows ? inRow({ ...event, row: event.row + 1 }, placed, rows) : event
}

function crosses({ from, to }: PlacedEvent, x: number): boolean {
  return x > from - AIR && x < to + AIR
}
