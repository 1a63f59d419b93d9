import type { WidthClass } from './drawing.ts'
import type { Across } from './lanes-across.ts'
import type { LanesParts, Month } from './lanes-parts.ts'
import { textWidth } from './text-width.ts'

export const TICK_SIZE = 11

export interface Tick {
  readonly x: number
  readonly month: string
  /** Said once for each year, under its first tick that has room for it. */
  readonly year: string | null
}

const STEPS = [1, 3, 6, 12, 24, 60, 120]
const SPACE: Readonly<Record<WidthClass, number>> = { narrow: 6, middle: 12, wide: 24 }

/** The months that have a line: all where there is room, else every third, and so on. */
export function gridMonths({ axis }: LanesParts, across: Across): readonly Month[] {
  return every(axis.months, stepFor(axis.months, across, 7))
}

/** The dates under the lanes, of the axis and of the columns beside it; none stands over another. */
export function layoutTicks(
  { axis }: LanesParts,
  across: Across,
  width: WidthClass,
): readonly Tick[] {
  const widest = Math.max(...axis.months.map(({ text }) => textWidth(text, TICK_SIZE)), 0)
  const step = stepFor(axis.months, across, widest + SPACE[width])
  const scheduled = across.columns.some(({ side }) => side === 'scheduled')
  const onAxis = every(axis.months, step).flatMap((month) => {
    const x = across.at(month.at)
    const half = textWidth(month.text, TICK_SIZE) / 2
    const fits = x + half <= (scheduled ? across.end + 1 : across.width)
    const { text, year } = month
    return fits ? [{ x: Math.max(x, half), month: text, year, part: 'axis' }] : []
  })
  const apart = across.columns.map(({ x, month, year, side }) => ({ x, month, year, part: side }))
  const all = [...apart, ...onAxis].toSorted((a, b) => a.x - b.x)
  return withYears(withoutOverlaps(all))
}

function stepFor(months: readonly Month[], across: Across, needed: number): number {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || first === last) return 1
  const apart = (across.at(last.at) - across.at(first.at)) / (months.length - 1)
  return STEPS.find((step) => step * apart >= needed) ?? 120
}

function every(months: readonly Month[], step: number): readonly Month[] {
  const years = step / 12
  return months.filter(({ number, year }) =>
    step < 12 ? (number - 1) % step === 0 : number === 1 && Number(year) % years === 0,
  )
}

interface Dated {
  /** The axis, or the columns on one side of it: each names its own years. */
  readonly part: string
  readonly x: number
  readonly month: string
  readonly year: string
}

function withoutOverlaps(ticks: readonly Dated[]): readonly Dated[] {
  const kept: Dated[] = []
  for (const tick of ticks) {
    const last = kept.at(-1)
    const needed = last
      ? (textWidth(last.month, TICK_SIZE) + textWidth(tick.month, TICK_SIZE)) / 2 + 2
      : 0
    if (!last || tick.x - last.x >= needed) kept.push(tick)
  }
  return kept
}

function withYears(ticks: readonly Dated[]): readonly Tick[] {
  const firsts = ticks.map(({ year, part }, index) => {
    const before = ticks[index - 1]
    return before?.year !== year || before.part !== part
  })
  return ticks.map(({ x, month, year }, index) => {
    const next = ticks.find((_, at) => at > index && firsts[at])
    const clear = !next || next.x - x >= textWidth(year, TICK_SIZE, true) + 3
    return { x, month, year: firsts[index] && clear ? year : null }
  })
}
