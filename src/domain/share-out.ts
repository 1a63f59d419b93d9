/**
 * Shares a whole number of minor units out by weight, so that the parts add up to it exactly: each gets
 * its whole units, and those left over go one by one to the largest remainders, of equal ones the first.
 * Throws where no weight is above zero, or one is below.
 */
export function shareOut(amount: bigint, weights: readonly bigint[]): readonly bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n)
  if (weights.some((weight) => weight < 0n)) throw new RangeError('shareOut: a weight is negative')
  if (all === 0n) throw new RangeError('shareOut: no weight is above zero')
  const sign = amount < 0n ? -1n : 1n
  const size = amount * sign
  const parts = weights.map((weight, index) => ({
    index,
    units: (size * weight) / all,
    remainder: (size * weight) % all,
  }))
  const left = size - parts.reduce((sum, { units }) => sum + units, 0n)
  const luckiest = parts
    .toSorted((a, b) => (a.remainder === b.remainder ? 0 : a.remainder < b.remainder ? 1 : -1))
    .slice(0, Number(left))
    .map(({ index }) => index)
  return parts.map(({ index, units }) => (units + (luckiest.includes(index) ? 1n : 0n)) * sign)
}
