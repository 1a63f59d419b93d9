import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from './growth.ts'

const amounts = fc.bigInt(-(10n ** 14n), 10n ** 14n)

describe('how a figure moved against its base', () => {
  it.each([
    ['517.18 on 231.1 billion is +123.8%', 51_718n, 23_110n, 1238n],
    ['347.3 on 421.8 billion is −17.7%', 3473n, 4218n, -177n],
    ['the same is 0', 5n, 5n, 0n],
    ['down to nothing is −100%', 0n, 5n, -1000n],
    ['half a tenth rounds away from zero', 20_010n, 20_000n, 1n],
    ['and so it does downwards', 19_990n, 20_000n, -1n],
  ])('%s', (_, now, base, tenths) => {
    expect(growth(now, base)).toEqual({ kind: 'percent', tenths })
  })

  it.each([
    ['a loss that became a profit', 4218n, -1743n, { kind: 'loss-to-profit' }],
    ['a profit that became a loss', -1743n, 4218n, { kind: 'profit-to-loss' }],
    ['a smaller loss', -2276n, -9701n, { kind: 'loss-narrowed', by: 7425n }],
    ['a larger loss', -17_080n, -9616n, { kind: 'loss-widened', by: 7464n }],
    ['the same loss', -5n, -5n, { kind: 'loss-unchanged' }],
    ['nothing to compare with', 5n, 0n, { kind: 'from-zero' }],
    ['nothing to compare a loss with', -5n, 0n, { kind: 'from-zero' }],
  ])('%s has no percentage', (_, now, base, expected) => {
    expect(growth(now, base)).toEqual(expected)
  })

  it('is a percentage exactly over a positive base without a change of sign', () => {
    fc.assert(
      fc.property(amounts, amounts, (now, base) => {
        expect(growth(now, base).kind === 'percent').toBe(base > 0n && now >= 0n)
      }),
    )
  })

  it('says of a loss by how much, never less than nothing', () => {
    fc.assert(
      fc.property(amounts, amounts, (now, base) => {
        const moved = growth(now, base)
        if (moved.kind !== 'loss-narrowed' && moved.kind !== 'loss-widened') return
        expect(moved.by > 0n).toBe(true)
        expect(base + (moved.kind === 'loss-narrowed' ? moved.by : -moved.by)).toBe(now)
      }),
    )
  })
})
