import { type Currency, MINOR_DIGITS } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { formatMoney } from '#i18n/money.ts'
import { axisUnit, formatTickDigits } from '#i18n/ticks.ts'
import { textWidth } from './text-width.ts'

/** What an axis draws: numbers in its unit, words ready. */
export interface Axis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
}

/** An axis of amounts. The unit is said once; ticks are bare digits, labels beside marks say their own unit. */
export interface MoneyAxis extends Axis {
  readonly unit: string
  /** An amount in minor units as a number of the axis. */
  toChart(amount: bigint): number
  /** `¥517.2bn`, `5,172億円`; nothing finer than `precision` (minor units) is shown. */
  label(amount: bigint, precision?: bigint): string
}

const MOST_STEPS = 7n
/** Room beyond the longest bars for their labels, as a part of the whole length. */
const ROOM = 0.08

/** An axis that holds zero and every amount (minor units), with round ticks. */
export function toMoneyAxis(
  amounts: readonly bigint[],
  currency: Currency,
  locale: Locale,
): MoneyAxis {
  const lowest = amounts.reduce((low, each) => (each < low ? each : low), 0n)
  const highest = amounts.reduce((high, each) => (each > high ? each : high), 0n)
  const { power, text } = axisUnit([lowest, highest], currency, locale)
  const toChart = (amount: bigint) => inUnits(amount, power + MINOR_DIGITS[currency])
  const ticks = ticksBetween(lowest, highest)
  const texts = formatTickDigits(ticks, currency, power)
  const room = toChart(highest - lowest) * ROOM
  return {
    unit: text,
    low: lowest < 0n ? rounded(toChart(lowest) - room) : 0,
    high: highest > 0n || lowest === 0n ? rounded(toChart(highest) + room) || 1 : 0,
    ticks: ticks.map((at, index) => ({ at: toChart(at), text: texts[index] ?? '' })),
    toChart,
    label: (amount, precision) => formatMoney({ currency, amount }, locale, 'chart', precision),
  }
}

/** Multiples of the finest 1, 2 or 5 × 10^n that leaves few enough of them. */
function ticksBetween(lowest: bigint, highest: bigint): bigint[] {
  const step = stepFor(highest - lowest)
  const ticks: bigint[] = []
  // A division of bigints drops the rest: the first multiple at or above a number below zero.
  for (let at = (lowest / step) * step; at <= highest; at += step) ticks.push(at)
  return ticks
}

function stepFor(range: bigint): bigint {
  for (let power = 1n; ; power *= 10n) {
    const step = [1n, 2n, 5n].map((each) => each * power).find((each) => range / each < MOST_STEPS)
    if (step !== undefined) return step
  }
}

/** Six decimals: far finer than a pixel. */
function inUnits(amount: bigint, scale: number): number {
  const decimals = Math.min(scale, 6)
  return Number(amount / 10n ** BigInt(scale - decimals)) / 10 ** decimals
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000
}

export const AXIS_TEXT = 11

/** The pixels beside a plot that its ticks need. */
export function axisWidth({ ticks }: Axis): number {
  return Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, AXIS_TEXT)), 0)) + 8
}
