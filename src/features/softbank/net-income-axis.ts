import { money } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { formatTrillions } from '#i18n/in-unit.ts'
import type { QuarterBarsView } from '#ui/chart/quarter-bars-view.ts'

const MILLION = 1_000_000n
const BILLION = 1_000_000_000n
const STEPS = [50n, 100n, 200n, 500n, 1_000n, 2_000n, 5_000n, 10_000n]
const MOST_STEPS = 7n
/** Room under the lowest bar for its label, as a part of the whole height. */
const ROOM = 0.06

/** Yen in the chart's unit, trillions. */
export function toTrillions(yen: bigint): number {
  return Number(yen / MILLION) / 1_000_000
}

/** An axis that holds zero and every amount, with round ticks said with equal decimals. */
export function toAxis(amounts: readonly bigint[], locale: Locale): QuarterBarsView['axis'] {
  const lowest = amounts.reduce((low, each) => (each < low ? each : low), 0n)
  const highest = amounts.reduce((high, each) => (each > high ? each : high), 0n)
  const range = (highest - lowest) / BILLION
  const step = STEPS.find((each) => range / each < MOST_STEPS) ?? 20_000n
  const ticks: bigint[] = []
  for (let at = roundUp(lowest / BILLION, step); at * BILLION <= highest; at += step) ticks.push(at)
  const room = toTrillions(highest - lowest) * ROOM
  return {
    low: lowest < 0n ? rounded(toTrillions(lowest) - room) : 0,
    high: highest > 0n ? rounded(toTrillions(highest) + room) : 0,
    ticks: ticks.map((at) => ({
      at: Number(at) / 1_000,
      text: tickText(at, step, locale),
    })),
  }
}

function tickText(billions: bigint, step: bigint, locale: Locale): string {
  const places = step % 1_000n === 0n ? 0 : step % 100n === 0n ? 1 : 2
  return formatTrillions(money('JPY', billions * BILLION), locale, places)
}

/** The first multiple of `step` at or above a number that is zero or less. */
function roundUp(value: bigint, step: bigint): bigint {
  return (value / step) * step
}

function rounded(trillions: number): number {
  return Math.round(trillions * 1_000) / 1_000
}
