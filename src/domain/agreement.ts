import type { Day } from './day.ts'
import { lastKnown } from './edition.ts'
import { type Account, type Term, UNCLEAR } from './memorandum.ts'

/** How the two capitals’ accounts of a term stand to each other. */
export const AGREEMENTS = [
  'different',
  'same',
  'us-silent',
  'jp-silent',
  'both-silent',
  'unclear',
] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** The parts of a term that its agreement follows from. */
type Stated = Pick<Term, 'us' | 'jp' | 'clauseSeen' | 'knownOn'>

/** The last account public by `day` that states the term; null where that side had not stated it. */
export function accountOn(accounts: readonly Account[], day: Day): Account | null {
  const stating = accounts.filter(({ says }) => says !== null)
  return lastKnown(stating, { day, latest: false })
}

/**
 * Follows from each side's last account of the term. Where neither states it, the agreement is unclear if the
 * clause itself was not seen: then nothing is known to be silent about.
 */
export function agreementOn(term: Stated, day: Day): Agreement {
  const us = accountOn(term.us, day)?.says ?? null
  const jp = accountOn(term.jp, day)?.says ?? null
  if (us === UNCLEAR || jp === UNCLEAR) return 'unclear'
  if (us === null && jp === null) return term.clauseSeen ? 'both-silent' : 'unclear'
  if (us === null) return 'us-silent'
  if (jp === null) return 'jp-silent'
  return us === jp ? 'same' : 'different'
}

/** One stretch in the course of an agreement. */
export interface AgreementStep {
  readonly knownOn: Day
  /** The date of the account that brought it, as written; null where it stood as soon as the term was known. */
  readonly on: string | null
  readonly state: Agreement
}

/**
 * Each agreement with the day it began, earliest first; no two in a row are the same. Before the term was known
 * nobody can be silent on it: only days on which both had spoken count.
 */
export function statesOf(term: Stated): readonly AgreementStep[] {
  const accounts = [...term.us, ...term.jp].filter(({ says }) => says !== null)
  const days = new Set([term.knownOn, ...accounts.map(({ knownOn }) => knownOn)])
  const steps: AgreementStep[] = []
  for (const knownOn of [...days].toSorted()) {
    const state = agreementOn(term, knownOn)
    if (steps.at(-1)?.state === state) continue
    if (knownOn < term.knownOn && !bothSpoke(term, knownOn)) continue
    const brought = accounts.findLast((account) => account.knownOn === knownOn)
    steps.push({ knownOn, on: brought?.on ?? null, state })
  }
  return steps
}

function bothSpoke(term: Stated, day: Day): boolean {
  return accountOn(term.us, day) !== null && accountOn(term.jp, day) !== null
}

/** How many terms are in each state on a day; every state is there, with none as 0. */
export function countAgreements(
  terms: readonly Stated[],
  day: Day,
): Readonly<Record<Agreement, number>> {
  const counts = Object.fromEntries(AGREEMENTS.map((state) => [state, 0])) as Record<
    Agreement,
    number
  >
  for (const term of terms) counts[agreementOn(term, day)] += 1
  return counts
}
