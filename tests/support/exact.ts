/** Arithmetic of its own, on text: what a page says is computed anew without the site's code. */

/** `158.3` as so many of its last digit's parts. */
function parts(text: string): { readonly digits: bigint; readonly scale: number } {
  const [whole = '', fraction = ''] = text.split('.')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

/** To the nearest whole, halves away from zero. */
function nearest(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n
  const size = negative ? -numerator : numerator
  const rest = size % denominator
  const whole = size / denominator + (rest * 2n >= denominator ? 1n : 0n)
  return negative ? -whole : whole
}

/** So many dollars in whole yen. */
export function inYen(dollars: string, rate: string): string {
  const [amount, price] = [parts(dollars), parts(rate)]
  return `${nearest(amount.digits * price.digits, 10n ** BigInt(amount.scale + price.scale))}`
}

/** What the same dollars differ by in yen between two rates, rounded once. */
export function yenBetween(dollars: string, before: string, after: string): string {
  const [amount, a, b] = [parts(dollars), parts(before), parts(after)]
  const scale = Math.max(a.scale, b.scale)
  const difference =
    b.digits * 10n ** BigInt(scale - b.scale) - a.digits * 10n ** BigInt(scale - a.scale)
  return `${nearest(amount.digits * difference, 10n ** BigInt(amount.scale + scale))}`
}
