/** An exact decimal number: `digits × 10^-scale`. Never a float. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

const PATTERN = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Reads plain ASCII digits with an optional point; anything else is null. Keeps trailing zeros. */
export function parseDecimal(text: string): Decimal | null {
  const match = PATTERN.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = BigInt(whole + fraction)
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length }
}

/** Plain ASCII, no separators, keeping the scale: `{ -5n, 1 }` is `-0.5`. */
export function formatDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const text = abs(digits)
    .toString()
    .padStart(scale + 1, '0')
  if (scale === 0) return sign + text
  return `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

export function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** `numerator / denominator` to the nearest whole, halves away from zero. Throws on a zero denominator. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('divideRounded: the denominator is zero')
  const negative = numerator < 0n !== denominator < 0n
  const top = abs(numerator)
  const bottom = abs(denominator)
  const rounded = (top * 2n + bottom) / (bottom * 2n)
  return negative ? -rounded : rounded
}

/** The same number at another scale, rounded half away from zero when digits are lost. */
export function rescale({ digits, scale }: Decimal, to: number): Decimal {
  if (to >= scale) return { digits: digits * 10n ** BigInt(to - scale), scale: to }
  return { digits: divideRounded(digits, 10n ** BigInt(scale - to)), scale: to }
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const difference = rescale(a, scale).digits - rescale(b, scale).digits
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The same number without needless zeros after the point. */
export function trimmed({ digits, scale }: Decimal): Decimal {
  let [left, places] = [digits, scale]
  for (; places > 0 && left % 10n === 0n; places -= 1) left /= 10n
  return { digits: left, scale: places }
}
