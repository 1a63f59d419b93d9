import type { Day } from './day.ts'
import { type Decimal, divideRounded } from './decimal.ts'
import type { Figure } from './figure.ts'
import { MINOR_DIGITS, type Money } from './money.ts'
import type { FiscalPeriod } from './period.ts'
import { parsePeriod } from './period.ts'
import { firstDay, lastDay } from './when.ts'

export const RATE_KINDS = ['day', 'average', 'period-end', 'issuer'] as const
export type RateKind = (typeof RATE_KINDS)[number]

/** Yen per dollar, as published or as the mean of what was published. */
export interface Rate {
  readonly kind: RateKind
  readonly value: Decimal
  /** First and last day it stands for; the same day twice for a day's rate. */
  readonly start: Day
  readonly end: Day
  /** Day rates: the day it was observed on, earlier than `start` on a holiday. */
  readonly observedOn: Day | null
  /** Means: how many daily rates it was computed from. */
  readonly observations: number | null
  /** `daily`: mean of the daily rates; `g5`: published monthly mean; `published`: a day's rate. */
  readonly from: 'published' | 'daily' | 'g5' | 'issuer'
}

/** Every rate of the record; looked up by exact day or exact period, never by guess. */
export interface RateBook {
  readonly days: ReadonlyMap<Day, Rate>
  /** Keyed `start/end`. */
  readonly averages: ReadonlyMap<string, Rate>
}

/** The rates that convert, by day and by period. */
export function rateBook(rates: readonly Rate[]): RateBook {
  const of = (kind: RateKind) => rates.filter((rate) => rate.kind === kind)
  return {
    days: new Map(of('day').map((rate) => [rate.start, rate])),
    averages: new Map(of('average').map((rate) => [spanKey(rate), rate])),
  }
}

/** A converted amount. It is not `Money`: it cannot be summed with reported amounts. */
export interface Converted {
  readonly kind: 'converted'
  readonly from: Money<'JPY'> | Money<'USD'>
  readonly currency: 'JPY' | 'USD'
  /** Minor units, rounded once, half away from zero. */
  readonly amount: bigint
  readonly rate: Rate
}

export function convert(from: Money<'JPY'> | Money<'USD'>, rate: Rate): Converted {
  const { digits, scale } = rate.value
  if (digits <= 0n) throw new RangeError('a yen-per-dollar rate is positive')
  const one = 10n ** BigInt(scale)
  const cents = 10n ** BigInt(MINOR_DIGITS.USD)
  if (from.currency === 'JPY') {
    const amount = divideRounded(from.amount * cents * one, digits)
    return { kind: 'converted', from, currency: 'USD', amount, rate }
  }
  const amount = divideRounded(from.amount * digits, cents * one)
  return { kind: 'converted', from, currency: 'JPY', amount, rate }
}

/** The rate a figure converts at: mean of the period for a flow, the day's for a stock or pledge; null if none. */
export function rateFor(
  figure: Pick<Figure, 'basis' | 'period' | 'on'>,
  book: RateBook,
): Rate | null {
  const period = figure.period === null ? null : parsePeriod(figure.period)
  const runs = period !== null || !['day', 'instant'].includes(figure.on.kind)
  if (figure.basis === 'flow' && runs) {
    const span = period ?? { start: firstDay(figure.on), end: lastDay(figure.on) }
    return book.averages.get(spanKey(span)) ?? null
  }
  const on = period ? period.end : lastDay(figure.on)
  const rate = book.days.get(on)
  if (!rate) return null
  return period && figure.basis === 'stock' ? { ...rate, kind: 'period-end' } : rate
}

export function spanKey({ start, end }: Pick<FiscalPeriod, 'start' | 'end'>): string {
  return `${start}/${end}`
}
