import { divideRounded } from '#domain/decimal.ts'

/**
 * From `10^from` on, amounts are written in units of `10^unit` with `places` decimals.
 * `trim` drops trailing zeros; `plain` writes whole units, with minor digits only where they are not zero.
 */
export interface Step {
  readonly from: number
  readonly unit: number
  readonly places: number
  readonly trim?: boolean
  readonly plain?: boolean
}

/** The rounded size in minor units, the step it is written in and how many decimals it has. */
export interface Fitted {
  readonly size: bigint
  readonly step: Step
  readonly places: number
}

/**
 * Picks the step from the raw size, rounds once (half away from zero) and, if the result reaches
 * the next step, rounds the raw size there instead. Never shows a decimal finer than `precision`.
 * `size` and `precision` are in minor units, `minor` their number of digits; steps largest first.
 */
export function fit(size: bigint, minor: number, steps: readonly Step[], precision = 1n): Fitted {
  const found = steps.findIndex((step) => size >= 10n ** BigInt(Math.max(step.from + minor, 0)))
  let index = found < 0 ? steps.length - 1 : found
  let fitted = roundAt(size, minor, stepAt(steps, index), precision)
  while (index > 0) {
    const next = stepAt(steps, index - 1)
    if (fitted.size < 10n ** BigInt(next.from + minor)) break
    index -= 1
    fitted = roundAt(size, minor, next, precision)
  }
  return fitted
}

function stepAt(steps: readonly Step[], index: number): Step {
  const step = steps[index]
  if (!step) throw new RangeError('fit: no steps')
  return step
}

function roundAt(size: bigint, minor: number, step: Step, precision: bigint): Fitted {
  const finest = step.plain ? 0 : Math.max(step.unit - step.places + minor, 0)
  const given = precision.toString().length - 1
  const coarse = roundTo(size, Math.max(finest, given))
  // A precision coarser than the amount itself would turn it into zero.
  const power = coarse === 0n ? finest : Math.max(finest, given)
  return {
    size: coarse === 0n ? roundTo(size, finest) : coarse,
    step,
    places: Math.max(step.unit + minor - power, 0),
  }
}

function roundTo(size: bigint, power: number): bigint {
  const grain = 10n ** BigInt(power)
  return divideRounded(size, grain) * grain
}
