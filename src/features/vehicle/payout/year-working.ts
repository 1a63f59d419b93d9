import { formatDecimal } from '#domain/decimal.ts'
import { ofDecimal, over, times, whole } from '#domain/fraction.ts'
import { add, type Money, money, subtract } from '#domain/money.ts'
import type { Payout, PayoutTerms, PayoutYear } from '#domain/payout.ts'
import { deemedRate } from '#domain/payout-rate.ts'
import type { Locale } from '#domain/text.ts'
import { MINUS } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import type { ResultValueView } from '#ui/worked-view.ts'
import { percentText } from './amount-text.ts'
import { unpaidFormula } from './measure-receipts.ts'
import { ofAmount } from './measures.ts'
import { half, SERVING, shareFormula } from './share-formula.ts'
import { amountTerm, cents, type Formula, joinPlus, leftSide, plainTerm } from './worked-out.ts'

/** One line of a year’s arithmetic: its name, the formula up to its `=`, and the number. */
export interface WorkingLineView {
  readonly key: LineKey
  readonly name: string
  readonly formula: string
  readonly value: ResultValueView
}

type LineKey = keyof ReturnType<typeof messages>['payoutYears']['working']['lines']

/** A year of a rule, and what the formulas need of the years before. */
interface Year {
  readonly payout: Payout
  readonly terms: PayoutTerms
  readonly year: PayoutYear
  readonly locale: Locale
}

/** The formulas of one year in the order they are worked out. Empty for a year beyond the horizon. */
export function workingOf(
  payout: Payout,
  terms: PayoutTerms,
  number: number,
  locale: Locale,
): readonly WorkingLineView[] {
  const year = payout.years.find((each) => each.year === number)
  if (!year) return []
  const of = { payout, terms, year, locale }
  return [...dueLines(of), ...stageLines(of), ...shareLines(of), ...unpaidLines(of)]
}

function line(
  key: LineKey,
  formula: Formula | string,
  amount: Money<'USD'>,
  of: Year,
): WorkingLineView {
  const { locale, payout, year } = of
  return {
    ...{ key, name: messages(locale).payoutYears.working.lines[key] },
    formula: typeof formula === 'string' ? formula : leftSide(formula, amount, locale),
    value: ofAmount(`working.${payout.rule}.year-${year.year}.${key}`, amount, locale),
  }
}

function dueLines(of: Year): readonly WorkingLineView[] {
  const { year, payout } = of
  if (!year.due || !year.dueParts) return []
  return payout.rule === 'schedule' ? targetLines(of) : balanceLines(of)
}

/** `$10bn × (1 + 5.5%) = $10.55bn`. */
function balanceLines(of: Year): readonly WorkingLineView[] {
  const { year, terms, locale } = of
  const { due, dueParts } = year
  if (!due || !dueParts) return []
  const rate = deemedRate(terms)
  const [open, close] = messages(locale).payoutResults.brackets
  const growth = plainTerm(`× ${open}1 + ${percentText(rate, locale)}${close}`)
  const factor = over(
    ofDecimal({ ...rate, digits: rate.digits + 100n * 10n ** BigInt(rate.scale) }),
    whole(100n),
  )
  const value = times(cents(dueParts.before), factor)
  return [line('balance', { terms: [amountTerm(dueParts.before, locale), growth], value }, due, of)]
}

/** Interest, instalment and what was missed, then their sum. */
function targetLines(of: Year): readonly WorkingLineView[] {
  const { year, locale } = of
  const { due, dueParts } = year
  if (!due || !dueParts) return []
  const words = messages(locale).payoutYears.working
  const { before, interest, principal } = dueParts
  const parts = [interest, principal, before].map((each) => amountTerm(each, locale))
  const missed = year.year === 1 ? words.nothingBefore : words.carried
  return [
    line('interest', interestFormula(of), interest, of),
    line('principal', principalFormula(of), principal, of),
    line('before', said(missed, locale), before, of),
    line('target', { terms: joinPlus(parts), value: cents(due) }, due, of),
  ]
}

/** Words where there is nothing to work out. */
function said(words: string, locale: Locale): string {
  return `${words}${locale === 'ja' ? '：' : ':'}`
}

/** `5.5% × $10bn = $0.55bn`; what was missed bears interest where the reader says so. */
function interestFormula({ payout, terms, year, locale }: Year): Formula {
  const rate = deemedRate(terms)
  const scheduled = payout.years
    .filter((each) => each.year < year.year)
    .map((each) => each.dueParts?.principal ?? NOTHING)
    .reduce(add, NOTHING)
  const missed = terms.carryInterest ? (year.dueParts?.before ?? NOTHING) : NOTHING
  const bearing = add(subtract(terms.funding, scheduled), missed)
  const value = over(times(cents(bearing), ofDecimal(rate)), whole(100n))
  return { terms: [plainTerm(`${formatDecimal(rate)}% ×`), amountTerm(bearing, locale)], value }
}

const NOTHING = money('USD', 0n)

function principalFormula({ terms, year, locale }: Year): Formula | string {
  const principal = year.dueParts?.principal ?? NOTHING
  if (principal.amount === 0n)
    return said(messages(locale).payoutYears.working.noInstalment, locale)
  const value = over(cents(terms.funding), whole(BigInt(terms.life)))
  return { terms: [amountTerm(terms.funding, locale), plainTerm(`÷ ${terms.life}`)], value }
}

/** The smaller of the cash and what is owed to those served first; the rest of the cash. */
function stageLines(of: Year): readonly WorkingLineView[] {
  const { payout, year, locale } = of
  const { due, cash, first, second } = year
  if (!due) return []
  const { smaller } = messages(locale).payoutYears.working
  const both = SERVING[payout.rule] === 'both'
  const [all, owed] = [amountTerm(cash, locale), amountTerm(due, locale)]
  const least = smaller([all.text, both ? `2 × ${owed.text}` : owed.text])
  const japan = money('USD', (first.amount + 1n) / 2n)
  const exact = all.exact && owed.exact
  const rest = [all, plainTerm(MINUS), amountTerm(first, locale)]
  return [
    line('first', { terms: [{ text: least, exact }], value: cents(first) }, first, of),
    ...(both ? [line('half', half(first, locale), japan, of)] : []),
    line('second', { terms: rest, value: cents(second) }, second, of),
  ]
}

function shareLines(of: Year): readonly WorkingLineView[] {
  const { payout, terms, year, locale } = of
  return (['japan', 'us'] as const).map((side) => {
    const formula = shareFormula(side, payout.rule, year, terms, locale)
    return line(side, formula, year[side], of)
  })
}

function unpaidLines(of: Year): readonly WorkingLineView[] {
  const formula = unpaidFormula(of.payout, of.year, of.locale)
  return formula && of.year.unpaid ? [line('unpaid', formula, of.year.unpaid, of)] : []
}
