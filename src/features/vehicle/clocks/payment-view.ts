import type { Day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type ComputedView, fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { type PaymentCount, paymentCounts } from './counts.ts'
import {
  type LeftOutView,
  lengthText,
  receiptOf,
  toDayView,
  toLeftOut,
  toStanding,
} from './day-words.ts'
import type { ClocksFacts } from './facts.ts'
import { isDisputed, lengthsOf } from './lengths.ts'
import type { ClocksQuestion } from './question.ts'
import { selectionDays } from './selection-days.ts'

/** The day of payment under every reading, counted from one day. */
export interface PaymentView {
  readonly from: string
  readonly title: string
  /** Null where the edition knows no number of days. */
  readonly lead: SentenceView | null
  readonly notes: readonly string[]
  readonly caption: string
  readonly standingHead: string
  /** False while only the reading as a floor is in the record. */
  readonly disputed: boolean
  readonly rows: readonly PaymentRowView[]
  readonly rules: readonly string[]
}

export interface PaymentRowView {
  readonly key: string
  readonly head: string
  readonly day: ComputedView
  readonly receipt: string
  readonly left: LeftOutView
  readonly banks: string | null
  readonly standing: ComputedView
}

export function toPayment(
  question: ClocksQuestion,
  facts: ClocksFacts,
  { here, edition }: FigureContext,
): PaymentView {
  const { locale } = here
  const words = messages(locale).vehicleClocks.payment
  const { from } = question
  const counts = paymentCounts(from, lengthsOf(facts, edition), facts.holidays)
  const disputed = isDisputed(facts, edition)
  const served = selectionDays(facts.projects, edition).some(
    ({ stage }) => stage === 'funding-notice',
  )
  const day = formatDay(from, locale)
  return {
    ...{ from, title: words.title(day), disputed },
    lead: toPaymentLead(counts, day, words, locale),
    notes: [
      ...(question.assumed ? [words.assumed(formatDay(edition.day, locale))] : []),
      disputed ? words.readings : words.floor,
      ...(served ? [] : [words.noNotice]),
    ],
    caption: words.caption(day),
    standingHead: words.heads.standing(formatDay(edition.day, locale)),
    rows: counts.map((each) => toRow(from, each, edition.day, locale)),
    rules: toRules(counts.length > 1, locale),
  }
}

/** An edition that knows of no business days is told nothing of them. */
function toRules(business: boolean, locale: Locale): readonly string[] {
  const { first, unsettled, us, jp, banks, orders } = messages(locale).vehicleClocks.payment.rules
  return business ? [first, unsettled, us, jp, banks, orders] : []
}

/** How a sentence tells the days counted in business days, or in days where nothing else is known. */
export interface LeadWords {
  business(length: string, day: string, us: string, jp: string, both: string): string
  days(length: string, day: string, on: string): string
}

/** Where the days end: by both calendars, or day by day in an edition that knows of no business days. */
export function toPaymentLead(
  counts: readonly PaymentCount[],
  day: string,
  words: LeadWords,
  locale: Locale,
): SentenceView | null {
  const days = new Map(counts.map((each) => [each.way as string, toDayView(each.on, locale)]))
  const [first] = counts
  const business = counts.find(({ way }) => way === 'both')
  if (business) {
    const length = lengthText(business.length, 'business-days', locale)
    const text = words.business(length, day, slot('us'), slot('jp'), slot('both'))
    return fillSentence(text, days)
  }
  if (!first) return null
  return fillSentence(words.days(lengthText(first.length, 'days', locale), day, slot('days')), days)
}

function toRow(
  from: Day,
  { way, length, on, count, left, banks }: PaymentCount,
  edition: Day,
  locale: Locale,
): PaymentRowView {
  const words = messages(locale).vehicleClocks.payment
  const unit = way === 'days' ? 'days' : 'business-days'
  return {
    key: way,
    head: words.count(lengthText(length, unit, locale), words.counts[way]),
    day: toDayView(on, locale),
    receipt: receiptOf(from, on, count, unit, locale),
    left: way === 'days' ? nothingLeft(locale) : toLeftOut(left, locale),
    banks: banks && words.banks(formatDay(banks, locale)),
    standing: toStanding(on, edition, locale),
  }
}

/** Where every day counts no holiday is looked for. */
function nothingLeft(locale: Locale): LeftOutView {
  return { said: messages(locale).vehicleClocks.left.nothing, lines: [] }
}
