import { type Decimal, formatDecimal, trimmed } from '#domain/decimal.ts'
import { roundTo } from '#domain/fraction.ts'
import { type Money, money, subtract, toPlain } from '#domain/money.ts'
import type { Payout, PayoutTerms } from '#domain/payout.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import type { ResultValueView } from '#ui/worked-view.ts'
import { amountText, percentText, yearsText } from './amount-text.ts'

/** What a payout comes to, in the order it is told. */
export const MEASURES = [
  ...(['japan', 'us', 'crossing', 'unpaid', 'return', 'per-dollar', 'needed'] as const),
  'difference',
] as const
export type Measure = (typeof MEASURES)[number]

/** One payout, the terms it rests on, and the default reading it is measured against. */
export interface Case {
  readonly payout: Payout
  readonly terms: PayoutTerms
  readonly standard: Payout
}

type Why = keyof ReturnType<typeof messages>['payoutResults']['none']

/** A result as shown and as exact as machines want it, or the words for there being none. */
export function toMeasure(measure: Measure, of: Case, locale: Locale): ResultValueView {
  const { payout, terms, standard } = of
  const line = `${payout.rule}.${measure}`
  const amount = (value: Money<'USD'> | null) =>
    value ? ofAmount(line, value, locale) : noNumber(line, 'no-target', of, locale)
  switch (measure) {
    case 'japan':
      return amount(payout.japan)
    case 'us':
      return amount(payout.us)
    case 'unpaid':
      return amount(payout.unpaid)
    case 'needed':
      return amount(payout.neededForWhole)
    case 'difference':
      return payout.rule === standard.rule
        ? noNumber(line, 'the-default', of, locale)
        : signed(amount(subtract(payout.japan, standard.japan)))
    case 'crossing':
      return crossingOf(line, of, locale)
    case 'return':
      return payout.japanReturn
        ? ofPercent(line, payout.japanReturn, locale)
        : noNumber(line, 'nothing-back', of, locale)
    case 'per-dollar':
      return perDollar(line, payout.us, terms.funding, locale)
  }
}

export function ofAmount(line: string, value: Money<'USD'>, locale: Locale): ResultValueView {
  const text = amountText(value, locale)
  return { line, text, value: toPlain(value), unit: 'USD', none: null }
}

/** A difference says that it is more, too. */
function signed(view: ResultValueView): ResultValueView {
  const more = !view.value.startsWith('-') && view.value !== '0'
  return more ? { ...view, text: `+${view.text}` } : view
}

function ofPercent(line: string, value: Decimal, locale: Locale): ResultValueView {
  const text = percentText(value, locale)
  return { line, text, value: formatDecimal(value), unit: 'percent', none: null }
}

function crossingOf(line: string, of: Case, locale: Locale): ResultValueView {
  const { crossing, rule } = of.payout
  if (rule === 'by-contribution') return noNumber(line, 'no-stage', of, locale)
  if (crossing === null) return noNumber(line, 'not-reached', of, locale)
  const text = messages(locale).payoutResults.year(`${crossing}`)
  return { line, text, value: `${crossing}`, unit: 'year', none: null }
}

/** To the cent as shown, to twelve decimals for machines. */
function perDollar(
  line: string,
  us: Money<'USD'>,
  funding: Money<'USD'>,
  locale: Locale,
): ResultValueView {
  const quotient = { top: us.amount, bottom: funding.amount }
  const cents = roundTo({ ...quotient, top: quotient.top * 100n }, 0).digits
  const text = formatMoney(money('USD', cents), locale)
  return {
    ...{ line, text, value: formatDecimal(trimmed(roundTo(quotient, 12))) },
    ...{ unit: 'USD per dollar', none: null },
  }
}

function noNumber(line: string, why: Why, { terms }: Case, locale: Locale): ResultValueView {
  const said = messages(locale).payoutResults.none[why]
  const text = typeof said === 'string' ? said : said(yearsText(terms.horizon, locale))
  return { line, text, value: '', unit: '', none: why }
}
