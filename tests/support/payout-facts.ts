import { day as toDay } from '#domain/day.ts'
import { isKnown } from '#domain/edition.ts'
import { money } from '#domain/money.ts'
import type { PayoutTerms } from '#domain/payout.ts'
import { startingTerms } from '#domain/payout-terms.ts'
import type { Locale } from '#domain/text.ts'
import type { PayoutFacts } from '#features/vehicle/payout/facts.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { RECORD, realReader } from './real-record.ts'

/** What an edition of the real record knows of the payout, and what an address asks of it. */
export function payoutOn(
  on: string,
  asked: string,
  locale: Locale,
): { readonly facts: PayoutFacts; readonly context: FigureContext } {
  const edition = { day: toDay(on), latest: on === RECORD.meta.compiledOn }
  const facts = {
    entries: RECORD.payout.filter((each) => isKnown(each, edition)),
    terms: RECORD.terms
      .filter((each) => isKnown(each, edition))
      .map((term) => ({
        ...term,
        us: term.us.filter((each) => isKnown(each, edition)),
        jp: term.jp.filter((each) => isKnown(each, edition)),
      })),
    meta: RECORD.meta,
    query: new URLSearchParams(asked),
  }
  const { rates } = realReader(locale)
  const here = { locale, ...edition, path: '/vehicle/payout' }
  return { facts, context: { here, edition, rates } }
}

/** The worked example with another level cash, in hundredths of a billion dollars. */
export function exampleWith(hundredths: bigint): PayoutTerms {
  const each = money('USD', hundredths * 10n ** 9n)
  return { ...startingTerms, cash: { shape: 'level', each } }
}
