import { abs } from '#domain/decimal.ts'
import { minus } from '#domain/fraction.ts'
import { add, type Money, money, subtract } from '#domain/money.ts'
import type { Payout, PayoutYear } from '#domain/payout.ts'
import { scheduledTotal } from '#domain/payout-schedule.ts'
import type { Locale } from '#domain/text.ts'
import { MINUS, raised } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import type { ReceiptView } from '#ui/worked-view.ts'
import { amountText, percentText } from './amount-text.ts'
import { type Case, type Measure, toMeasure } from './measures.ts'
import { half, SERVING, type Staged, shareFormula } from './share-formula.ts'
import { amountTerm, cents, equation, type Formula, plainTerm, type Term } from './worked-out.ts'

/** How a result came about; null where there is no number to account for. */
export function toMeasureReceipt(measure: Measure, of: Case, locale: Locale): ReceiptView | null {
  const view = toMeasure(measure, of, locale)
  const said = view.none === null ? WRITERS[measure](of, locale, view.text) : null
  return said && { line: view.line, ...said, machine: null }
}

type Said = Pick<ReceiptView, 'words' | 'numbers'>
type Writer = (of: Case, locale: Locale, shown: string) => Said | null

const WRITERS: Readonly<Record<Measure, Writer>> = {
  japan: (of, locale) => shareOf('japan', of, locale),
  us: (of, locale) => shareOf('us', of, locale),
  crossing: crossed,
  unpaid: leftOver,
  return: counted,
  'per-dollar': (of, locale, shown) => ({
    words: wordsOf(locale).perDollar,
    numbers: `${amountText(of.payout.us, locale)} ÷ ${amountText(of.terms.funding, locale)} ≈ ${shown}`,
  }),
  needed: madeWhole,
  difference: (of, locale) => {
    const { payout, standard } = of
    const result = subtract(payout.japan, standard.japan)
    const [own, other] = [payout, standard].map(({ japan }) => amountTerm(japan, locale))
    const terms = [own, plainTerm(MINUS), other].flatMap((term) => term ?? [])
    return {
      words: wordsOf(locale).difference,
      numbers: equation({ terms, value: cents(result) }, result, locale),
    }
  },
}

function wordsOf(locale: Locale) {
  return messages(locale).payoutResults.words
}

function shareOf(side: 'japan' | 'us', { payout, terms }: Case, locale: Locale): Said {
  const formula = shareFormula(side, payout.rule, totalsOf(payout), terms, locale)
  return { words: formula.words, numbers: equation(formula, payout[side], locale) }
}

export function totalsOf({ years, cash }: Payout): Staged {
  const sum = (part: 'first' | 'second') =>
    years.map((year) => year[part]).reduce(add, money('USD', 0n))
  return { cash, first: sum('first'), second: sum('second') }
}

/** `2 × $0.63bn = $1.26bn < $2.1bn`. */
function crossed({ payout }: Case, locale: Locale): Said | null {
  const words = wordsOf(locale)
  const year = payout.years.find((each) => each.year === payout.crossing)
  if (!year) return null
  const cash = amountText(year.cash, locale)
  const inYear = (formula: string) => messages(locale).payoutResults.inYear(`${year.year}`, formula)
  if (!year.due) return { words: words.crossingAtOnce, numbers: inYear(cash) }
  const due = amountText(year.due, locale)
  if (SERVING[payout.rule] === 'japan')
    return { words: words.crossingAlone, numbers: inYear(`${due} < ${cash}`) }
  const twice = add(year.due, year.due)
  const formula = { terms: [plainTerm('2 ×'), amountTerm(year.due, locale)], value: cents(twice) }
  const doubled = equation(formula, twice, locale)
  return { words: words.crossing, numbers: inYear(`${doubled} < ${cash}`) }
}

function leftOver({ payout }: Case, locale: Locale): Said | null {
  const last = payout.years.at(-1)
  const formula = last && unpaidFormula(payout, last, locale)
  if (!formula || !last.unpaid) return null
  return { words: wordsOf(locale).unpaid, numbers: equation(formula, last.unpaid, locale) }
}

/** `$10.55bn − $2.1bn ÷ 2`; null where the rule knows no target. */
export function unpaidFormula(
  { rule }: Pick<Payout, 'rule'>,
  { due, first }: PayoutYear,
  locale: Locale,
): Formula | null {
  if (!due) return null
  const alone = { terms: [amountTerm(first, locale)], value: cents(first) }
  const received = SERVING[rule] === 'both' ? half(first, locale) : alone
  return {
    terms: [amountTerm(due, locale), plainTerm(MINUS), ...received.terms],
    value: minus(cents(due), received.value),
  }
}

/** What comes in each year counted back: the first and the last of them stand for all. */
function counted({ payout, terms }: Case, locale: Locale): Said | null {
  const { japanReturn: rate, years } = payout
  if (!rate) return null
  const { brackets, words } = messages(locale).payoutResults
  const [open, close] = brackets
  const grows = rate.digits < 0n ? MINUS : '+'
  const size = { ...rate, digits: abs(rate.digits) }
  const paying = years.filter(({ japan }) => japan.amount > 0n)
  const parts = [paying.at(0), paying.length > 1 ? paying.at(-1) : undefined].flatMap((year) => {
    if (!year) return []
    const growth = `${open}1 ${grows} ${percentText(size, locale)}${close}${raised(year.year)}`
    return [`${amountText(year.japan, locale)} ÷ ${growth}`]
  })
  const all = parts.join(paying.length > 2 ? ' + … + ' : ' + ')
  return { words: words.return, numbers: `${all} ≈ ${amountText(terms.funding, locale)}` }
}

/** By a schedule twice its targets; else the level cash of each year times the years. */
function madeWhole({ payout, terms }: Case, locale: Locale): Said | null {
  const needed = payout.neededForWhole
  if (!needed) return null
  const words = wordsOf(locale)
  if (payout.rule === 'schedule') {
    const parts = [plainTerm('2 ×'), amountTerm(scheduledTotal(terms), locale)]
    return { words: words.scheduled, numbers: neededBy(parts, needed, locale) }
  }
  const each: Money<'USD'> = money('USD', needed.amount / BigInt(terms.life))
  const parts = [amountTerm(each, locale), plainTerm(`× ${terms.life}`)]
  return { words: words.level, numbers: neededBy(parts, needed, locale) }
}

function neededBy(terms: readonly Term[], needed: Money<'USD'>, locale: Locale): string {
  return equation({ terms, value: cents(needed) }, needed, locale)
}
