import { abs, type Decimal, divideRounded } from './decimal.ts'

/** An exact quotient. `bottom` is positive; it is not kept in lowest terms. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

export function whole(value: bigint): Fraction {
  return { top: value, bottom: 1n }
}

/** The number a decimal stands for, times ten to `power`. */
export function ofDecimal({ digits, scale }: Decimal, power = 0): Fraction {
  const shift = power - scale
  return shift >= 0
    ? whole(digits * 10n ** BigInt(shift))
    : { top: digits, bottom: 10n ** BigInt(-shift) }
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom }
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** Throws where the divisor is zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.top === 0n) throw new RangeError('over: the divisor is zero')
  const sign = b.top < 0n ? -1n : 1n
  return { top: a.top * b.bottom * sign, bottom: a.bottom * abs(b.top) }
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** To `scale` decimals, halves away from zero. */
export function roundTo({ top, bottom }: Fraction, scale: number): Decimal {
  return { digits: divideRounded(top * 10n ** BigInt(scale), bottom), scale }
}

/** The exact decimal in as few digits as it takes; null where it has no end. */
export function exactDecimal(value: Fraction): Decimal | null {
  const { top, bottom } = reduced(value)
  let rest = bottom
  let [twos, fives] = [0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? roundTo({ top, bottom }, Math.max(twos, fives)) : null
}

/** The same number in lowest terms. */
export function reduced({ top, bottom }: Fraction): Fraction {
  const common = gcd(abs(top), bottom)
  return { top: top / common, bottom: bottom / common }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}
