import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import { money, toPlain } from './money.ts'
import { paceOn } from './pace.ts'

const LINE = {
  total: money('USD', 550_000_000_000_00n),
  from: day('2025-09-04'),
  until: day('2029-01-19'),
}

describe('a straight line from 4 September 2025 to 19 January 2029', () => {
  it.each([
    // 444 of 1,233 days: 550 × 444 ÷ 1233 = 198.05352798053…
    ['2026-11-22', 444, '198053527980.54'],
    ['2025-09-05', 1, '446066504.46'],
    ['2029-01-18', 1232, '549553933495.54'],
  ])('stands on %s at %s of its days', (on, gone, amount) => {
    const pace = paceOn(LINE, day(on))
    expect([pace.gone, pace.all, toPlain(pace.amount)]).toEqual([gone, 1233, amount])
  })

  it('is nothing up to its first day, and everything from its last', () => {
    for (const on of ['2025-01-01', '2025-09-04'])
      expect(paceOn(LINE, day(on))).toMatchObject({ gone: 0, amount: { amount: 0n } })
    for (const on of ['2029-01-19', '2031-01-01'])
      expect(paceOn(LINE, day(on))).toMatchObject({ gone: 1233, amount: LINE.total })
  })

  it('never falls, and what is gone and what is left make the whole to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1232 }), (gone) => {
        const [here, next] = [gone, gone + 1].map((each) => paceOn(LINE, addDays(LINE.from, each)))
        const rest = paceOn(LINE, addDays(LINE.until, -gone))
        expect((next?.amount.amount ?? 0n) > (here?.amount.amount ?? 0n)).toBe(true)
        expect((here?.amount.amount ?? 0n) + rest.amount.amount).toBe(LINE.total.amount)
      }),
    )
  })

  it('runs forward or not at all', () => {
    expect(() => paceOn({ ...LINE, until: LINE.from }, LINE.from)).toThrow(/run forward/)
  })
})
