import type { PayoutEntry, Term } from '#domain/memorandum.ts'
import { type Money, toPlain } from '#domain/money.ts'
import { deemedRate } from '#domain/payout-rate.ts'
import { startingTerms } from '#domain/payout-terms.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { fillSentence, type SentenceView, type Slots } from '#ui/sentence-view.ts'
import { amountText, percentText, yearsText } from './amount-text.ts'
import { readingsOf } from './calculation-view.ts'
import { describedRules } from './described.ts'
import { repaidIn } from './headline.ts'

/** The worked example in a few sentences, for the page of the whole vehicle. */
export interface PayoutDigestView {
  /** Empty where the edition has not both readings. */
  readonly sentences: readonly SentenceView[]
  readonly href: string
}

/** What the example rests on. */
interface DigestFacts {
  readonly payout: readonly PayoutEntry[]
  readonly terms: readonly Term[]
}

/** Both readings of the worked example, worked out as its page does. */
export function toPayoutDigest(facts: DigestFacts, context: FigureContext): PayoutDigestView {
  const { locale } = context.here
  const href = hrefTo(context.here, '/vehicle/payout')
  const described = describedRules(facts.payout, facts.terms)
  if (!described.has('loan-account') || !described.has('schedule')) return { sentences: [], href }
  const { digest } = messages(locale).payoutPage
  const [standard, yearly] = readingsOf(startingTerms)
  const [first] = standard.years
  const slots: Slots = new Map(
    (
      [
        ['japan', standard.japan],
        ['cash', standard.cash],
        ['yearly', yearly.japan],
      ] as const
    ).map(([name, value]) => [name, computed(value, context)]),
  )
  const span = yearsText(startingTerms.horizon, locale)
  const repaid = repaidIn(standard)
  const example = digest.example({
    paid: amountText(startingTerms.funding, locale),
    rate: percentText(deemedRate(startingTerms), locale),
    cash: first ? amountText(first.cash, locale) : '',
  })
  const said = [
    repaid === null ? digest.unpaid({ span }) : digest.repaid({ year: `${repaid}`, span }),
    yearly.crossing === null ? digest.uncrossed : digest.crossed({ year: `${yearly.crossing}` }),
  ]
  return { sentences: [[example], ...said.map((text) => fillSentence(text, slots))], href }
}

function computed(value: Money<'USD'>, { here }: FigureContext) {
  return { kind: 'computed', value: toPlain(value), text: amountText(value, here.locale) } as const
}
