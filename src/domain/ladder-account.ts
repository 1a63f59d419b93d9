import type { Claim } from './claim.ts'
import type { TrackedEvent } from './event.ts'
import type { Figure } from './figure.ts'
import type { Search } from './finding.ts'
import { lastDay } from './when.ts'

/** What else the record has on an amount of the ladder. Pass only what the edition knows. */
export interface Accounts {
  readonly events: readonly TrackedEvent[]
  readonly claims: readonly Claim[]
  readonly searches: readonly Search[]
}

/** How an amount came about, how its statement stands, and who looked for it in vain. */
export interface Account {
  readonly event: TrackedEvent | null
  readonly claim: Claim | null
  readonly search: Search | null
}

/**
 * The event that tells the same amount of the same day, the weightiest where there are several; the claim
 * about the vehicle that states it; and the search for it where it is missing, with the claim that search is about.
 */
export function accountOf(figure: Figure, { events, claims, searches }: Accounts): Account {
  const search = searches.find((each) => each.figure === figure.id) ?? null
  const [event = null] = events
    .filter(({ scheduled, figures }) => !scheduled && figures.some((each) => same(each, figure)))
    .toSorted((a, b) => b.importance - a.importance)
  const claim = claims.find(
    (each) =>
      each.id === search?.about ||
      (each.about === figure.subject && each.figure !== null && same(each.figure, figure)),
  )
  return { event, claim: claim ?? null, search }
}

/** One amount of one day: what it is called differs from entry to entry. */
function same(a: Figure, b: Figure): boolean {
  if (a.quantity.kind !== 'money' || b.quantity.kind !== 'money') return false
  const [one, other] = [a.quantity.money, b.quantity.money]
  return (
    one.currency === other.currency &&
    one.amount === other.amount &&
    lastDay(a.on) === lastDay(b.on)
  )
}
