import { type Decimal, rescale } from './decimal.ts'
import { type Growth, growth } from './growth.ts'
import type { Currency } from './money.ts'
import type { Quantity, Unit } from './quantity.ts'

/** How one quantity stands to another of its kind, or why that is not said. */
export type Change =
  | { readonly kind: 'amount'; readonly growth: Growth; readonly currency: Currency }
  | {
      readonly kind: 'measurement'
      readonly growth: Growth
      readonly unit: Unit
      readonly scale: number
    }
  /** Between two percentages: the difference in points, to the finer of the two. */
  | { readonly kind: 'points'; readonly difference: Decimal }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-compared' }

interface Comparable {
  readonly quantity: Quantity
  readonly presentation: string | null
}

/**
 * From `before` to `now`. Two accounting presentations, two currencies or units, and ranges are not
 * compared; percentages only where `growth` allows one.
 */
export function changeOf(now: Comparable | null, before: Comparable | null): Change {
  if (now === null || before === null) return { kind: 'missing' }
  const [to, from] = [now.quantity, before.quantity]
  if (to.kind === 'missing' || from.kind === 'missing') return { kind: 'missing' }
  if (now.presentation !== before.presentation) return { kind: 'not-compared' }
  if (to.kind === 'money' && from.kind === 'money') {
    const { currency } = to.money
    if (currency !== from.money.currency) return { kind: 'not-compared' }
    return { kind: 'amount', growth: growth(to.money.amount, from.money.amount), currency }
  }
  if (to.kind !== 'measurement' || from.kind !== 'measurement' || to.unit !== from.unit)
    return { kind: 'not-compared' }
  const scale = Math.max(to.value.scale, from.value.scale)
  const [high, low] = [rescale(to.value, scale).digits, rescale(from.value, scale).digits]
  if (to.unit === '%') return { kind: 'points', difference: { digits: high - low, scale } }
  return { kind: 'measurement', growth: growth(high, low), unit: to.unit, scale }
}
