import { isRun } from './comparison.ts'
import type { Alternative, Figure } from './figure.ts'
import type { Formula, RateAt, Ref, Sum } from './formula.ts'
import { refsOf, writeRef } from './formula.ts'
import { type Growth, growth } from './growth.ts'
import { type Currency, MINOR_DIGITS, type Money } from './money.ts'
import { parsePeriod } from './period.ts'
import type { Amount, Quantity, Unit } from './quantity.ts'
import { type Rate, type RateBook, spanKey } from './rate.ts'

/** An exact number: `top / bottom` whole yen, dollars, percent, quarters … */
export interface Exact {
  readonly unit: Currency | Unit
  readonly top: bigint
  readonly bottom: bigint
  /** The smallest unit the figures give, in minor units; null where none is kept. */
  readonly precision: bigint | null
}

/** What a formula comes to over the figures an edition knows. */
export type Reckoning =
  | { readonly kind: 'number'; readonly exact: Exact; readonly rate: Rate | null }
  /** A change that no percentage tells: from or into a loss. */
  | { readonly kind: 'no-percentage'; readonly growth: Growth; readonly currency: Currency }
  | { readonly kind: 'lacking'; readonly refs: readonly Ref[] }
  | { readonly kind: 'no-rate'; readonly ref: Ref }
  /** The formula itself is wrong over these figures, in every edition. */
  | { readonly kind: 'mistake'; readonly what: string; readonly expected: string }

export interface Known {
  readonly figures: ReadonlyMap<string, Figure>
  readonly rates: RateBook
}

/** The number a formula names; undefined while the edition has none. */
export type Named = Pick<Figure | Alternative, 'cites' | 'asReported' | 'presentation'> & {
  readonly figure: Figure
  readonly quantity: Quantity
}

interface Given extends Named {
  readonly quantity: Amount
}

/** The printing a name stands for. More than one under the same presentation is none. */
export function findNamed({ figure: id, presentation }: Ref, { figures }: Known): Named | null {
  const figure = figures.get(id)
  if (!figure) return null
  if (presentation === null || presentation === figure.presentation) return { ...figure, figure }
  const [other, ...more] = figure.alternatives.filter((each) => each.presentation === presentation)
  return other && more.length === 0 ? { ...other, figure } : null
}

/** Exact until the end; nothing is rounded here. */
export function reckon(formula: Formula, known: Known): Reckoning {
  const refs = refsOf(formula)
  const named = refs.map((ref) => findNamed(ref, known))
  const lacking = refs.filter((_, at) => (named[at]?.quantity.kind ?? 'missing') === 'missing')
  if (lacking.length > 0) return { kind: 'lacking', refs: lacking }
  const given = named.filter(isGiven)
  const mistake = mistakeOf(refs, given)
  if (mistake) return mistake
  const byName = new Map(refs.map((ref, at) => [writeRef(ref), given[at]]))
  const read = (ref: Ref) => byName.get(writeRef(ref)) as Given
  switch (formula.kind) {
    case 'sum':
      return toNumber(addUp(formula.sum, read))
    case 'growth':
      return growthOf(addUp(formula.now, read), addUp(formula.base, read))
    case 'usd':
      return inDollars(formula.of, read(formula.of), formula.at, known.rates)
    case 'streak':
    case 'first-profit-in':
      return count(formula.kind, formula.of.map(read))
  }
}

function isGiven(named: Named | null): named is Given {
  return named?.quantity.kind === 'money'
}

/** Only amounts of one currency, told in one way, are reckoned with. */
function mistakeOf(refs: readonly Ref[], given: readonly Given[]): Reckoning | null {
  if (given.length < refs.length)
    return mistake('not every figure is one amount of money', 'amounts')
  const presentations = new Set(given.map(({ presentation }) => presentation ?? 'none'))
  if (presentations.size > 1) {
    const what = `the figures are told in more than one way: ${[...presentations].join(', ')}`
    return mistake(what, 'figures of one accounting presentation')
  }
  const currencies = new Set(given.map(({ quantity }) => quantity.money.currency))
  if (currencies.size < 2) return null
  return mistake(`${[...currencies].join(' and ')} do not mix`, 'amounts of one currency')
}

function mistake(what: string, expected: string): Reckoning {
  return { kind: 'mistake', what, expected }
}

/** No finer than the coarsest of what was added. */
function addUp(sum: Sum, read: (ref: Ref) => Given): Amount {
  const [head, ...rest] = sum.map(({ ref, minus }) => ({ minus, ...read(ref).quantity }))
  if (!head) throw new RangeError('a sum has at least one figure')
  return rest.reduce<Amount>(
    (total, { minus, money, precision }) => ({
      kind: 'money',
      money: {
        currency: total.money.currency,
        amount: total.money.amount + (minus ? -money.amount : money.amount),
      },
      precision: precision > total.precision ? precision : total.precision,
    }),
    head,
  )
}

function toNumber({ money: { currency, amount }, precision }: Amount): Reckoning {
  const bottom = 10n ** BigInt(MINOR_DIGITS[currency])
  return { kind: 'number', exact: { unit: currency, top: amount, bottom, precision }, rate: null }
}

function growthOf({ money: now }: Amount, { money: base }: Amount): Reckoning {
  const moved = growth(now.amount, base.amount)
  if (moved.kind !== 'percent') {
    return { kind: 'no-percentage', growth: moved, currency: now.currency }
  }
  const top = (now.amount - base.amount) * 100n
  return {
    kind: 'number',
    exact: { unit: '%', top, bottom: base.amount, precision: null },
    rate: null,
  }
}

function inDollars(ref: Ref, { figure, quantity }: Given, at: RateAt, rates: RateBook): Reckoning {
  const { currency, amount }: Money = quantity.money
  if (currency !== 'JPY') return mistake(`${currency} is not converted`, 'an amount in yen')
  const period = figure.period === null ? null : parsePeriod(figure.period)
  const rate =
    at === 'results-day'
      ? rates.days.get(figure.knownOn)
      : period && rates.averages.get(spanKey(period))
  if (!rate) return { kind: 'no-rate', ref }
  const { digits, scale } = rate.value
  const exact = {
    unit: 'USD',
    top: amount * 10n ** BigInt(scale),
    bottom: digits,
    precision: null,
  } as const
  return { kind: 'number', exact, rate }
}

/** Looks back from the last figure to what ends the count; nothing is counted where the last is a loss. */
function count(kind: 'streak' | 'first-profit-in', given: readonly Given[]): Reckoning {
  const periods = given.flatMap(({ figure }) => parsePeriod(figure.period ?? '') ?? [])
  if (
    periods.length < given.length ||
    !isRun(periods, periods[0]?.part === 'year' ? 'year' : 'quarter')
  ) {
    return mistake('the figures do not follow each other', 'every quarter, or every year, in order')
  }
  const back = given.map(({ quantity }) => quantity.money.amount > 0n).toReversed()
  const found = kind === 'streak' ? back.indexOf(false) : back.indexOf(true, 1)
  if (found < 0) {
    const expected = kind === 'streak' ? 'the loss before the first profit' : 'the profit before'
    return mistake('the figures do not reach back far enough to count', expected)
  }
  const unit = periods[0]?.part === 'year' ? 'years' : 'quarters'
  const top = back[0] ? BigInt(found) : 0n
  const exact = { unit, top, bottom: 1n, precision: null } as const
  return { kind: 'number', exact, rate: null }
}
