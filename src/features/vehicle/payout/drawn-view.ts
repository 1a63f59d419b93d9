import type { Payout, PayoutTerms } from '#domain/payout.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { amountText, yearsText } from './amount-text.ts'
import { SERVING } from './share-formula.ts'
import { toTotalLines } from './total-lines.ts'
import { toYearBars } from './year-bars.ts'
import { type WorkingLineView, workingOf } from './year-working.ts'
import { toYears, type YearsView } from './years-view.ts'

/** The chosen rule: drawn, listed by year, and worked out line by line. */
export interface DrawnView {
  readonly title: string
  readonly told: string
  readonly charts: readonly ChartView[]
  readonly years: YearsView
  /** The table as a file, with this very question. */
  readonly csv: string
  readonly working: WorkingView
}

export interface WorkingView {
  readonly lead: string
  readonly first: readonly WorkingLineView[]
  /** Null where the first year is that year, or there is none. */
  readonly crossing: { readonly title: string; readonly lines: readonly WorkingLineView[] } | null
  /** Said where there is no other year to show. */
  readonly note: string | null
}

/** `asked` is the question as an address has it. */
export function toDrawn(
  payout: Payout,
  terms: PayoutTerms,
  asked: string,
  context: FigureContext,
): DrawnView {
  const { locale } = context.here
  const { payoutPage, payoutYears } = messages(locale)
  const span = yearsText(terms.horizon, locale)
  const [japan, cash] = [amountText(payout.japan, locale), amountText(payout.cash, locale)]
  return {
    title: payoutYears.title(payoutPage.rules[payout.rule].name),
    told:
      payout.cash.amount === 0n
        ? payoutYears.toldNothing(span)
        : payoutYears.told({ span, japan, cash }),
    charts: [toYearBars(payout, context), toTotalLines(payout, context)],
    years: toYears(payout, locale),
    csv: hrefToCsv(context.here, asked),
    working: toWorking(payout, terms, locale),
  }
}

function toWorking(payout: Payout, terms: PayoutTerms, locale: Locale): WorkingView {
  const { payoutPage, payoutYears } = messages(locale)
  const { working } = payoutYears
  const { crossing, rule } = payout
  const other = crossing !== null && crossing > 1 ? crossing : null
  return {
    lead: working.lead(payoutPage.rules[rule].name),
    first: workingOf(payout, terms, 1, locale),
    crossing:
      other === null
        ? null
        : { title: working.crossing(`${other}`), lines: workingOf(payout, terms, other, locale) },
    note: other === null ? noteOf(payout, terms, locale) : null,
  }
}

function noteOf({ rule, crossing }: Payout, { horizon }: PayoutTerms, locale: Locale): string {
  const { working } = messages(locale).payoutYears
  if (SERVING[rule] === 'weights') return working.noStage
  if (SERVING[rule] === 'late') return working.always
  return crossing === 1 ? working.same : working.never(yearsText(horizon, locale))
}

function hrefToCsv({ locale, day, latest }: Here, asked: string): string {
  const on = latest ? '' : `&on=${day}`
  return `/payouts/years.csv?lang=${locale}${on}&${asked}`
}
