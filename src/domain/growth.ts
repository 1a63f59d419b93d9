import { abs, divideRounded } from './decimal.ts'

/** How a figure moved against its base. A percentage exists only over a positive base with no change of sign. */
export type Growth =
  | { readonly kind: 'percent'; readonly tenths: bigint }
  | { readonly kind: 'loss-to-profit' }
  | { readonly kind: 'profit-to-loss' }
  | { readonly kind: 'loss-narrowed'; readonly by: bigint }
  | { readonly kind: 'loss-widened'; readonly by: bigint }
  | { readonly kind: 'loss-unchanged' }
  | { readonly kind: 'from-zero' }

/** Both in the same unit. `tenths` is tenths of a percent, half away from zero: 1238n is +123.8 %. */
export function growth(now: bigint, base: bigint): Growth {
  if (base === 0n) return { kind: 'from-zero' }
  if (base > 0n) {
    if (now < 0n) return { kind: 'profit-to-loss' }
    return { kind: 'percent', tenths: divideRounded((now - base) * 1000n, base) }
  }
  if (now > 0n) return { kind: 'loss-to-profit' }
  const by = abs(now - base)
  if (by === 0n) return { kind: 'loss-unchanged' }
  return now > base ? { kind: 'loss-narrowed', by } : { kind: 'loss-widened', by }
}
