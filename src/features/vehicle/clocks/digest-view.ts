import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { paymentCounts } from './counts.ts'
import { toDaysLeft } from './end-view.ts'
import type { ClocksFacts } from './facts.ts'
import { isDisputed, lengthsOf } from './lengths.ts'
import { toPaymentLead } from './payment-view.ts'
import { lastSelection, selectionDays } from './selection-days.ts'

/** The clocks in a sentence each, and the way to the page. */
export interface ClocksDigestView {
  readonly left: SentenceView
  /** Where the days after the last selection end; said to be none where nothing is selected. */
  readonly payment: SentenceView
  /** Set where accounts differ on what that day is. */
  readonly differ: string | null
  readonly more: { readonly href: string; readonly text: string }
}

export function toClocksDigest(facts: ClocksFacts, context: FigureContext): ClocksDigestView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale).vehicleClocks.digest
  const from = lastSelection(selectionDays(facts.projects, edition))
  const counts = from ? paymentCounts(from, lengthsOf(facts, edition), facts.holidays) : []
  const sentence = from && toPaymentLead(counts, formatDay(from, locale), words, locale)
  return {
    left: toDaysLeft(facts, context),
    payment: sentence ?? [words.none],
    differ: sentence && isDisputed(facts, edition) ? words.differ : null,
    more: { href: hrefTo(here, '/vehicle/clocks'), text: words.more },
  }
}
