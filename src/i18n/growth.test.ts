import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '#domain/growth.ts'
import { formatGrowth } from './growth.ts'

const billions = (tenths: number) => BigInt(tenths) * 100_000_000n

describe('how a figure moved', () => {
  it.each([
    ['surge', 51_718n, 23_110n, '+123.8%', '123.8%増', '+123.8%'],
    ['drop', 3473n, 4218n, '−17.7%', '17.7%減', '△17.7%'],
    ['no change', 100n, 100n, '0.0%', '0.0%', '0.0%'],
    ['quadrupling', 50_022n, 11_533n, '+333.7%', '333.7%増', '+333.7%'],
    ['thousandfold', 1_234_500n, 1000n, '+123,350.0%', '123,350.0%増', '+123,350.0%'],
  ])('%s', (_, now, base, en, ja, table) => {
    expect(formatGrowth(growth(now, base), 'en', 'JPY')).toBe(en)
    expect(formatGrowth(growth(now, base), 'ja', 'JPY')).toBe(ja)
    expect(formatGrowth(growth(now, base), 'ja', 'JPY', 'table')).toBe(table)
  })

  it.each([
    ['loss to profit', 4218, -1743, 'loss → profit', '黒字転換'],
    ['profit to loss', -1743, 4218, 'profit → loss', '赤字転換'],
    ['a smaller loss', -2276, -9701, 'loss narrowed by ¥742.5 billion', '赤字縮小（7425億円）'],
    ['a larger loss', -17_080, -9616, 'loss widened by ¥746.4 billion', '赤字拡大（7464億円）'],
    ['the same loss', -9616, -9616, 'loss unchanged', '赤字横ばい'],
    ['nothing to grow from', 4218, 0, 'from zero', 'ゼロから'],
  ])('%s has no percentage', (_, now, base, en, ja) => {
    const moved = growth(billions(now), billions(base))
    expect(formatGrowth(moved, 'en', 'JPY')).toBe(en)
    expect(formatGrowth(moved, 'ja', 'JPY')).toBe(ja)
  })

  it('shows a percentage only over a positive base without a change of sign', () => {
    const amounts = fc.bigInt(-(10n ** 13n), 10n ** 13n)
    fc.assert(
      fc.property(amounts, amounts, (now, base) => {
        const text = formatGrowth(growth(now, base), 'en', 'JPY')
        expect(text.includes('%')).toBe(base > 0n && now >= 0n)
        expect(text).not.toMatch(/-|[▲▼△]/)
      }),
    )
  })
})
