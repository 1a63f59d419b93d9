import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveOf, yenClocks } from './clocks.ts'
import { day } from './day.ts'
import { abs, type Decimal, parseDecimal } from './decimal.ts'
import { money } from './money.ts'
import type { Rate } from './rate.ts'

function rateOf(on: string, text: string): Rate {
  const value = parseDecimal(text)
  if (!value) throw new RangeError(text)
  return toRate(value, on)
}

function toRate(value: Decimal, on = '2025-07-22'): Rate {
  const own = { start: day(on), end: day(on), observedOn: day(on) }
  return { kind: 'day', value, ...own, observations: null, from: 'published' }
}

const VEHICLE = money('USD', 55_000_000_000_000n)
const JULY = rateOf('2025-07-22', '146.36')
const FEBRUARY = rateOf('2026-02-17', '153.57')

describe('the two clocks of a pledge', () => {
  it('$550 billion is ¥80.5 trillion on the day it was announced and ¥84.5 trillion in February', () => {
    const { announced, chosen } = yenClocks(VEHICLE, JULY, FEBRUARY)
    expect(announced.amount).toBe(80_498_000_000_000n)
    expect(chosen.amount).toBe(84_463_500_000_000n)
  })

  it('differ by the dollars times the difference of the rates, and by nothing else', () => {
    const clocks = yenClocks(VEHICLE, JULY, FEBRUARY)
    expect(clocks.rateDifference).toEqual({ digits: 721n, scale: 2 })
    expect(clocks.difference).toEqual(money('JPY', 3_965_500_000_000n))
    expect(moveOf(clocks)).toBe('weaker')
  })

  it('run backwards with the sign turned, and stand still on one day', () => {
    const back = yenClocks(VEHICLE, FEBRUARY, JULY)
    expect(back.difference.amount).toBe(-3_965_500_000_000n)
    expect(moveOf(back)).toBe('stronger')
    const still = yenClocks(VEHICLE, JULY, JULY)
    expect([still.difference.amount, moveOf(still)]).toEqual([0n, 'same'])
  })

  it('round the difference once, though the two rounded amounts then differ by a yen more', () => {
    const [low, high] = [rateOf('2025-07-22', '100.4'), rateOf('2026-02-17', '100.5')]
    const { announced, chosen, difference } = yenClocks(money('USD', 100n), low, high)
    expect([announced.amount, chosen.amount]).toEqual([100n, 101n])
    expect(difference.amount).toBe(0n)
  })

  it('refuse a rate that is not positive', () => {
    expect(() => yenClocks(VEHICLE, JULY, rateOf('2026-02-17', '0'))).toThrow(RangeError)
  })
})

const rates = fc
  .record({ digits: fc.bigInt({ min: 1n, max: 500_000n }), scale: fc.integer({ min: 0, max: 4 }) })
  .map((value) => toRate(value))
const pledges = fc.bigInt({ min: 1n, max: 10n ** 17n }).map((cents) => money('USD', cents))

describe('for every pledge and every two rates', () => {
  it('the difference is within a yen of that of the two amounts', () => {
    fc.assert(
      fc.property(pledges, rates, rates, (pledge, before, after) => {
        const { announced, chosen, difference } = yenClocks(pledge, before, after)
        expect(abs(chosen.amount - announced.amount - difference.amount)).toBeLessThanOrEqual(1n)
      }),
    )
  })

  it('the difference is within half a yen of the exact one', () => {
    fc.assert(
      fc.property(pledges, rates, rates, (pledge, before, after) => {
        const { difference, rateDifference } = yenClocks(pledge, before, after)
        const one = 100n * 10n ** BigInt(rateDifference.scale)
        const off = abs(difference.amount * one - pledge.amount * rateDifference.digits)
        expect(off * 2n).toBeLessThanOrEqual(one)
      }),
    )
  })

  it('has the sign of the move of the rate, or none', () => {
    fc.assert(
      fc.property(pledges, rates, rates, (pledge, before, after) => {
        const clocks = yenClocks(pledge, before, after)
        const { amount } = clocks.difference
        if (amount !== 0n) expect(moveOf(clocks)).toBe(amount > 0n ? 'weaker' : 'stronger')
      }),
    )
  })

  it('turns its sign with the two days', () => {
    fc.assert(
      fc.property(pledges, rates, rates, (pledge, before, after) => {
        const there = yenClocks(pledge, before, after).difference.amount
        expect(yenClocks(pledge, after, before).difference.amount).toBe(-there)
      }),
    )
  })
})
