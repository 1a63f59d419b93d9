import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, day } from './day.ts'
import { abs, type Decimal } from './decimal.ts'
import type { Figure } from './figure.ts'
import { money } from './money.ts'
import type { PeriodKey } from './period.ts'
import { convert, type Rate, type RateBook, rateFor, spanKey } from './rate.ts'
import { parseWhen, type When } from './when.ts'

function dayRate(on: Day, value: Decimal, observedOn = on): Rate {
  return {
    kind: 'day',
    value,
    start: on,
    end: on,
    observedOn,
    observations: null,
    from: 'published',
  }
}

function mean(start: Day, end: Day, value: Decimal): Rate {
  return { kind: 'average', value, start, end, observedOn: null, observations: 61, from: 'daily' }
}

const hundredths = (digits: bigint): Decimal => ({ digits, scale: 2 })
const RESULTS_DAY = dayRate(day('2025-05-13'), hundredths(14_775n))
const INCOME = money('JPY', 517_180_000_000n)

describe('converting', () => {
  it('517.18 billion yen is 3.50 billion dollars at the rate of the results day', () => {
    expect(convert(INCOME, RESULTS_DAY)).toEqual({
      kind: 'converted',
      from: INCOME,
      currency: 'USD',
      amount: 350_037_225_042n,
      rate: RESULTS_DAY,
    })
  })

  it('517.18 billion yen is 3.39 billion dollars at the mean of the quarter', () => {
    const quarter = mean(day('2025-01-01'), day('2025-03-31'), hundredths(15_240n))
    expect(convert(INCOME, quarter).amount).toBe(339_356_955_381n)
  })

  it('550 billion dollars is 84.46 trillion yen at 153.57', () => {
    const pledge = money('USD', 55_000_000_000_000n)
    const converted = convert(pledge, dayRate(day('2026-02-17'), hundredths(15_357n)))
    expect(converted.currency).toBe('JPY')
    expect(converted.amount).toBe(84_463_500_000_000n)
  })

  it('rounds once, half away from zero', () => {
    const half = dayRate(day('2025-05-13'), { digits: 1505n, scale: 1 })
    expect(convert(money('USD', 100n), half).amount).toBe(151n)
    expect(convert(money('USD', -100n), half).amount).toBe(-151n)
  })

  it('refuses a rate that is not positive', () => {
    expect(() => convert(INCOME, dayRate(day('2025-05-13'), hundredths(0n)))).toThrow(RangeError)
    expect(() => convert(INCOME, dayRate(day('2025-05-13'), hundredths(-1n)))).toThrow(RangeError)
  })

  it('there and back is within one minor unit', () => {
    const amounts = fc.bigInt(-(10n ** 17n), 10n ** 17n)
    const rates = fc.bigInt(700_000n, 2_500_000n).map((digits) => ({ digits, scale: 4 }))
    fc.assert(
      fc.property(amounts, rates, fc.constantFrom('JPY', 'USD'), (amount, value, currency) => {
        const rate = dayRate(day('2025-05-13'), value)
        const there = convert(money(currency, amount), rate)
        const back = convert(money(there.currency, there.amount), rate)
        expect(back.currency).toBe(currency)
        expect(abs(back.amount - amount) <= 1n).toBe(true)
      }),
    )
  })

  it('keeps the sign and the order of amounts', () => {
    const amounts = fc.bigInt(-(10n ** 17n), 10n ** 17n)
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [first, second] = [a, b].map((each) => convert(money('JPY', each), RESULTS_DAY))
        const inOrder = (first?.amount ?? 0n) <= (second?.amount ?? 0n)
        expect(a <= b ? inOrder : !inOrder || first?.amount === second?.amount).toBe(true)
      }),
    )
  })
})

describe('the rate of a figure', () => {
  const yearEnd = dayRate(day('2025-03-31'), hundredths(14_990n))
  const saturday = dayRate(day('2025-05-24'), hundredths(14_261n), day('2025-05-23'))
  const quarter = mean(day('2025-01-01'), day('2025-03-31'), hundredths(15_240n))
  const july = mean(day('2025-07-01'), day('2025-07-31'), hundredths(14_700n))
  const book: RateBook = {
    days: new Map([RESULTS_DAY, yearEnd, saturday].map((rate) => [rate.start, rate])),
    averages: new Map([quarter, july].map((rate) => [spanKey(rate), rate])),
  }
  const figure = (basis: Figure['basis'], on: string, period: string | null = null) => ({
    basis,
    on: parseWhen(on) as When,
    period: period as PeriodKey | null,
  })

  it('is the mean of the exact period for a flow', () => {
    expect(rateFor(figure('flow', '2025-03-31', 'fy2024q4'), book)).toBe(quarter)
    expect(rateFor(figure('flow', '2025-03-31', 'fy2024'), book)).toBeNull()
    expect(rateFor(figure('flow', '2025-06-30', 'fy2025q1'), book)).toBeNull()
  })

  it('is the mean of the exact month for a flow over a month', () => {
    expect(rateFor(figure('flow', '2025-07'), book)).toBe(july)
    expect(rateFor(figure('flow', '2025-Q1'), book)).toBe(quarter)
    expect(rateFor(figure('flow', '2025-08'), book)).toBeNull()
    expect(rateFor(figure('flow', '2025'), book)).toBeNull()
  })

  it('is the period’s last day for a stock, and says so', () => {
    const rate = rateFor(figure('stock', '2025-03-31', 'fy2024q4'), book)
    expect(rate).toEqual({ ...yearEnd, kind: 'period-end' })
    expect(rateFor(figure('stock', '2025-06-30', 'fy2025q1'), book)).toBeNull()
  })

  it('is that of its own day for a pledge, published earlier on a weekend', () => {
    const rate = rateFor(figure('pledge', '2025-05-24'), book)
    expect(rate?.observedOn).toBe('2025-05-23')
    expect(rate?.kind).toBe('day')
  })

  it('is never guessed from a neighbouring day', () => {
    expect(rateFor(figure('pledge', '2025-05-14'), book)).toBeNull()
    expect(rateFor(figure(null, '2025-05-25'), book)).toBeNull()
  })

  it('is that of the last day where the day is not known exactly', () => {
    expect(rateFor(figure('pledge', '2025-03'), book)).toBe(yearEnd)
    expect(rateFor(figure('pledge', '2025-05-10..2025-05-13'), book)).toBe(RESULTS_DAY)
  })
})
