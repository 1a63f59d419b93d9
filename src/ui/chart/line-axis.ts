import { type Decimal, rescale } from '#domain/decimal.ts'
import { groupDigits, MINUS } from '#i18n/digits.ts'
import type { Axis } from './money-axis.ts'

/** An axis of percentages or other measurements: the unit is said once, bare digits stand at the ticks. */
export interface MeasuredAxis extends Axis {
  readonly unit: string
  toChart(value: Decimal): number
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
const MOST_STEPS = 6
/** Room beyond the outer values for their labels, as a part of the whole length. */
const ROOM = 0.08

/** An axis that holds zero and every value. */
export function toMeasuredAxis(values: readonly Decimal[], unit: string): MeasuredAxis {
  const numbers = [0, ...values.map(toNumber)]
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)]
  const range = highest - lowest
  const step = STEPS.find((each) => range / each <= MOST_STEPS) ?? range
  const first = Math.ceil(lowest / step)
  const count = Math.floor(highest / step) - first + 1
  return {
    unit,
    low: lowest < 0 ? lowest - range * ROOM : 0,
    high: highest + (range * ROOM || 1),
    ticks: [...Array(count).keys()].map((index) => tickAt((first + index) * step)),
    toChart: toNumber,
  }
}

function tickAt(at: number): Axis['ticks'][number] {
  const digits = groupDigits(`${Math.abs(at)}`)
  return { at, text: at < 0 ? MINUS + digits : digits }
}

/** Six decimals: far finer than a pixel. */
function toNumber(value: Decimal): number {
  return Number(rescale(value, 6).digits) / 1_000_000
}
