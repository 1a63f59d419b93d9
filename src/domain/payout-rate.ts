import { type Decimal, divideRounded, rescale, trimmed } from './decimal.ts'
import type { PayoutTerms } from './payout.ts'

/** In percent a year. A sum below nil counts as nil: our assumption, no floor or cap of the rate was found. */
export function deemedRate({ sofr, spread }: Pick<PayoutTerms, 'sofr' | 'spread'>): Decimal {
  const scale = Math.max(sofr.scale, spread.scale)
  const digits = rescale(sofr, scale).digits + rescale(spread, scale).digits
  return trimmed({ digits: digits > 0n ? digits : 0n, scale })
}

/** A year's interest in cents, rounded once, half away from zero. `rate` is in percent. */
export function interestOn(cents: bigint, rate: Decimal): bigint {
  return divideRounded(cents * rate.digits, 10n ** BigInt(rate.scale + 2))
}
