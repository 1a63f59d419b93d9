import type { Decimal } from './decimal.ts'

/** Returns are told in hundredths of a percent; halves of these decide which is nearest. */
const STEPS = 20_000n

/**
 * The internal rate of return in percent a period, to two decimals, exactly rounded, halves away from zero:
 * `paid` at the beginning, `received` at the end of each period, none below zero. Null where nothing is
 * paid or nothing comes back; a return so near to the loss of all that it rounds to it is -100.00.
 */
export function rateOfReturn(paid: bigint, received: readonly bigint[]): Decimal | null {
  const all = received.reduce((sum, each) => sum + each, 0n)
  if (paid <= 0n || all <= 0n) return null
  const gains = (growth: bigint) => presentValue(paid, received, growth)
  // Money is never multiplied by more than all that comes back over what was paid, or it shrinks.
  let [least, over] = [0n, STEPS * (all / paid + 1n) + 1n]
  while (over - least > 1n) {
    const middle = (least + over) / 2n
    if (gains(middle) >= 0n) least = middle
    else over = middle
  }
  return { digits: nearest(least - STEPS, gains(least) === 0n), scale: 2 }
}

/**
 * The present value where money grows by `growth` over `STEPS` a period, times `growth` to the number of
 * periods and so a whole number: its sign is exact, and falls once from plus to minus as growth rises.
 */
function presentValue(paid: bigint, received: readonly bigint[], growth: bigint): bigint {
  let [value, power] = [-paid, 1n]
  for (const each of received) {
    power *= STEPS
    value = value * growth + each * power
  }
  return value
}

/** From half steps to whole ones; `exact` where the return is that half step and not above it. */
function nearest(halves: bigint, exact: boolean): bigint {
  if (halves % 2n === 0n) return halves / 2n
  if (halves > 0n) return (halves + 1n) / 2n
  return exact ? (halves - 1n) / 2n : (halves + 1n) / 2n
}
