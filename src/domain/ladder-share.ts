import { type Decimal, divideRounded } from './decimal.ts'
import type { Ladder, Stated } from './ladder.ts'

/** What part of the promise has been selected. Two rungs are compared, never added. */
export type SelectedShare =
  /** No headline that is one amount, or several amounts selected: nothing to compare. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nothing-stated'; readonly promised: Stated<'headline'> }
  /** `not-compared`: the amount is not published, a range, or in another currency. */
  | ({ readonly kind: 'not-compared' | 'all' | 'more' } & Both)
  | SelectedPart

interface Both {
  readonly promised: Stated<'headline'>
  readonly selected: Stated<'selected'>
}

export interface SelectedPart extends Both {
  readonly kind: 'part'
  /** Cents in the dollar: to a tenth, from ten cents on to a whole one. */
  readonly cents: Decimal
  /** False where `cents` is rounded. */
  readonly exact: boolean
}

export function shareSelected({ headline, selected }: Ladder): SelectedShare {
  const [promised, ...otherPledges] = headline.stated
  const [chosen, ...otherChoices] = selected.stated
  const whole = promised?.amount?.money
  if (!promised || !whole || otherPledges.length > 0 || otherChoices.length > 0) {
    return { kind: 'unknown' }
  }
  if (!chosen) return { kind: 'nothing-stated', promised }
  const both = { promised, selected: chosen }
  const part = chosen.amount?.money
  if (!part || whole.currency !== 'USD' || part.currency !== 'USD' || whole.amount <= 0n) {
    return { kind: 'not-compared', ...both }
  }
  if (part.amount > whole.amount) return { kind: 'more', ...both }
  if (part.amount === whole.amount) return { kind: 'all', ...both }
  const cents = centsOf(part.amount, whole.amount)
  const exact = cents.digits * whole.amount === part.amount * 100n * 10n ** BigInt(cents.scale)
  return { kind: 'part', ...both, cents, exact }
}

/** A tenth of a cent says nothing beside ten cents. */
function centsOf(part: bigint, whole: bigint): Decimal {
  const tenths = divideRounded(part * 1000n, whole)
  if (tenths >= 100n) return { digits: divideRounded(part * 100n, whole), scale: 0 }
  return tenths % 10n === 0n ? { digits: tenths / 10n, scale: 0 } : { digits: tenths, scale: 1 }
}
