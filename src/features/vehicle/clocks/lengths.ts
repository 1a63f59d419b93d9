import { rescale } from '#domain/decimal.ts'
import { type Edition, isKnown } from '#domain/edition.ts'
import type { Quantity } from '#domain/quantity.ts'
import type { ClocksFacts } from './facts.ts'

/** How many days lie between notice and payment, in the two ways accounts count them; null where none says so. */
export interface Lengths {
  readonly days: number | null
  readonly business: number | null
}

/** The number of the record and its other printings, as far as an edition knows them. */
export function lengthsOf({ claim: { figure } }: ClocksFacts, edition: Edition): Lengths {
  const printings = [figure, ...figure.alternatives]
    .filter((printing) => isKnown(printing, edition))
    .map(({ quantity }) => quantity)
  const found = (unit: 'days' | 'business-days') =>
    printings.flatMap((quantity) => countIn(quantity, unit)).at(0) ?? null
  return { days: found('days'), business: found('business-days') }
}

/** True once an account is in the record that has the days as a limit, and not as a floor. */
export function isDisputed({ claim }: ClocksFacts, edition: Edition): boolean {
  return claim.history.some((entry) => entry.state === 'disputed' && isKnown(entry, edition))
}

function countIn(quantity: Quantity, unit: 'days' | 'business-days'): readonly number[] {
  if (quantity.kind !== 'measurement' || quantity.unit !== unit) return []
  return [Number(rescale(quantity.value, 0).digits)]
}
