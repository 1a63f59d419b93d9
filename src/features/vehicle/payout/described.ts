import type { Entry } from '#domain/entry.ts'
import type { PayoutEntry, Term } from '#domain/memorandum.ts'
import { PAYOUT_RULES, type PayoutRule } from '#domain/payout.ts'
import type { Cite } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'

/** Who described a rule so, in the record’s words and with its sources. */
export interface Described {
  readonly text: Text
  readonly cites: readonly Cite[]
}

/** The pieces of the record that put a rule into the world. */
const ENTRIES: Readonly<Partial<Record<PayoutRule, string>>> = {
  'loan-account': 'loan-account',
  schedule: 'schedule',
  'half-of-target': 'misreading-half',
}
/** What each capital said in July of how the cash would be shared, by what its account says. */
const SPLIT = 'split-before'
const ACCOUNTS: Readonly<Partial<Record<PayoutRule, readonly ['us' | 'jp', string]>>> = {
  'ninety-ten': ['us', 'ninety-ten-at-once'],
  'by-contribution': ['jp', 'by-contribution'],
  'equity-only': ['jp', 'ninety-ten-on-equity'],
}

/** Each rule an edition has a description of; in the order of the rules. */
export function describedRules(
  entries: readonly PayoutEntry[],
  terms: readonly Term[],
): ReadonlyMap<PayoutRule, Described> {
  const found = PAYOUT_RULES.flatMap((rule) => {
    const described = findEntry(rule, entries) ?? findAccount(rule, terms)
    return described ? [[rule, described] as const] : []
  })
  return new Map(found)
}

function findEntry(rule: PayoutRule, entries: readonly PayoutEntry[]): Described | undefined {
  return entries.find(({ id }) => id === ENTRIES[rule])
}

function findAccount(rule: PayoutRule, terms: readonly Term[]): Entry | undefined {
  const [side, says] = ACCOUNTS[rule] ?? []
  if (!side) return undefined
  const split = terms.find(({ id }) => id === SPLIT)
  return split?.[side].find((account) => account.says === says)
}
