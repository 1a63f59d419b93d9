import { describe, expect, it } from 'vitest'
import { money } from './money.ts'
import type { CashPlan } from './payout.ts'
import { cashOf } from './payout-cash.ts'

const cents = (plan: CashPlan, building: number, horizon: number) =>
  cashOf(plan, building, horizon).map(({ amount }) => Number(amount))
const dollars = (amount: number) => money('USD', BigInt(amount) * 100n)
const ramp = (first: number, last: number, years: number): CashPlan => ({
  ...{ shape: 'ramp', first: dollars(first), last: dollars(last), years },
})

describe('the cash of an investment', () => {
  it('is nothing while it is built, and then as planned', () => {
    const level: CashPlan = { shape: 'level', each: dollars(7) }
    expect(cents(level, 2, 4)).toEqual([0, 0, 700, 700])
    expect(cents(level, 4, 2)).toEqual([0, 0])
    const years = { shape: 'own', years: [dollars(1), dollars(3)] } as const
    expect(cents(years, 1, 5)).toEqual([0, 100, 300, 0, 0])
    expect(cents(years, 0, 1)).toEqual([100])
  })

  it('rises or falls from the first year with cash to the last of the ramp, then stays', () => {
    expect(cents(ramp(10, 40, 4), 1, 6)).toEqual([0, 1000, 2000, 3000, 4000, 4000])
    expect(cents(ramp(40, 10, 4), 0, 5)).toEqual([4000, 3000, 2000, 1000, 1000])
    expect(cents(ramp(10, 40, 4), 0, 2)).toEqual([1000, 2000])
    expect(cents(ramp(10, 40, 1), 0, 2)).toEqual([4000, 4000])
  })

  it('rises in whole dollars, and leaves what is over to the last step', () => {
    expect(cents(ramp(0, 10, 4), 0, 4)).toEqual([0, 300, 600, 1000])
    expect(cents(ramp(10, 0, 4), 0, 4)).toEqual([1000, 700, 400, 0])
  })
})
