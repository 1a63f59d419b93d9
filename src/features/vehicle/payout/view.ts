import type { PayoutEntry } from '#domain/memorandum.ts'
import type { PayoutTerms } from '#domain/payout.ts'
import { startingTerms } from '#domain/payout-terms.ts'
import { parseQuantity } from '#domain/quantity.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type CalculationView, hrefWriter, openPayout, toCalculation } from './calculation-view.ts'
import { type PayoutGroupView, type PayoutView, toPayout } from './entries-view.ts'
import type { PayoutFacts } from './facts.ts'

export interface PayoutPageView {
  /** Where the page stands, with its whole question. */
  readonly path: string
  /** How the rule was rebuilt; null where the edition does not say. */
  readonly status: PayoutView | null
  /** Null where the edition has not both readings. */
  readonly calculation: CalculationView | null
  readonly questions: readonly PayoutView[]
  readonly formulas: readonly PayoutView[]
  readonly groups: readonly PayoutGroupView[]
  /** Pages with the terms of the worked examples, by the piece that tells of each. */
  readonly examples: ReadonlyMap<string, string>
}

const STATUS = 'reading-status'
/** Shown by themselves: beside the result, and beside the formulas with the numbers in. */
const APART = ['open-question', 'formula']

/** Null where the edition knows nothing of the rule. */
export function toPayoutPage(facts: PayoutFacts, context: FigureContext): PayoutPageView | null {
  if (facts.entries.length === 0) return null
  const open = openPayout(facts)
  const calculation = open && toCalculation(open, facts, context)
  const groups = toPayout(facts.entries, context)
  const ofPart = (part: string) => groups.find(({ key }) => key === part)?.entries ?? []
  const hrefOf = open && hrefWriter(context.here, open.stamp)
  return {
    path: calculation?.path ?? '/vehicle/payout',
    status: ofPart('definition').find(({ id }) => id === STATUS) ?? null,
    ...{ calculation, questions: ofPart('open-question'), formulas: ofPart('formula') },
    groups: groups
      .filter(({ key }) => !APART.includes(key))
      .map((group) => ({ ...group, entries: group.entries.filter(({ id }) => id !== STATUS) }))
      .filter(({ entries }) => entries.length > 0),
    examples: new Map(
      facts.entries.flatMap((entry) => {
        const terms = exampleOf(entry)
        return terms && hrefOf ? [[entry.id, hrefOf(terms, 'loan-account')] as const] : []
      }),
    ),
  }
}

/** The start of the page is the worked example; its cases differ by the cash of each year. */
function exampleOf({ part, value }: PayoutEntry): PayoutTerms | null {
  if (part !== 'worked-example' || value === null) return null
  const quantity = parseQuantity(value)
  if (quantity.kind !== 'money' || quantity.money.currency !== 'USD') return null
  const each = { currency: 'USD', amount: quantity.money.amount } as const
  return { ...startingTerms, cash: { shape: 'level', each } }
}
