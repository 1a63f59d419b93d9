import { toPlain } from '#domain/money.ts'
import { runPayout } from '#domain/payout-run.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { openPayout } from './calculation-view.ts'
import type { PayoutFacts } from './facts.ts'
import { YEAR_PARTS, yearAmounts } from './years-view.ts'

/** The table of years as lines of a file, the heads first, in exact dollars; null where nothing can be worked out. */
export function toPayoutRows(
  facts: PayoutFacts,
  locale: Locale,
): readonly (readonly string[])[] | null {
  const open = openPayout(facts)
  if (!open) return null
  const { terms, rule } = open.asked
  const { heads } = messages(locale).payoutYears.table
  const { rules } = messages(locale).payoutPage
  const rows = yearAmounts(runPayout(terms, rule))
  return [
    [
      messages(locale).payoutResults.others.description,
      heads.year,
      ...YEAR_PARTS.map((part) => `${heads[part]} (USD)`),
    ],
    ...rows.map(({ year, amounts }) => [
      rules[rule].name,
      `${year}`,
      ...YEAR_PARTS.map((part) => {
        const amount = amounts[part]
        return amount ? toPlain(amount) : ''
      }),
    ]),
  ]
}
