import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMoneyAxis } from './money-axis.ts'

const BILLION = 1_000_000_000n
const yen = (...billions: bigint[]) => billions.map((each) => each * BILLION)
const textsOf = (axis: { ticks: readonly { text: string }[] }) => axis.ticks.map(({ text }) => text)

describe('an axis of money', () => {
  it.each([
    [yen(-3162n, 3033n), '¥ trillion', ['−3', '−2', '−1', '0', '1', '2', '3']],
    [yen(200n, 517n), '¥ billion', ['0', '100', '200', '300', '400', '500']],
    [yen(-40n), '¥ billion', ['−40', '−30', '−20', '−10', '0']],
    [yen(1_200n), '¥ trillion', ['0', '0.2', '0.4', '0.6', '0.8', '1.0', '1.2']],
  ])('of %s yen has round ticks and one unit', (amounts, unit, texts) => {
    const axis = toMoneyAxis(amounts, 'JPY', 'en')
    expect(axis.unit).toBe(unit)
    expect(textsOf(axis)).toEqual(texts)
  })

  it('says its unit in the language of its reader', () => {
    const axis = toMoneyAxis(yen(200n, 517n), 'JPY', 'ja')
    expect(axis.unit).toBe('億円')
    expect(textsOf(axis)).toEqual(['0', '1,000', '2,000', '3,000', '4,000', '5,000'])
    expect(axis.toChart(517_180_000_000n)).toBe(5171.8)
  })

  it('labels an amount with its own unit, no finer than its source', () => {
    const en = toMoneyAxis(yen(-3162n, 3033n), 'JPY', 'en')
    const ja = toMoneyAxis(yen(-3162n, 3033n), 'JPY', 'ja')
    expect([en, ja].map((axis) => axis.label(-3_162_700_000_000n))).toEqual([
      '−¥3.16tn',
      '−3.16兆円',
    ])
    expect([en, ja].map((axis) => axis.label(517_180_000_000n))).toEqual(['¥517bn', '5,172億円'])
    expect(en.label(1_380_000_000_000n, 100_000_000_000n)).toBe('¥1.4tn')
  })

  it('counts cents as hundredths of a dollar', () => {
    const axis = toMoneyAxis([55_000_000_000_000n], 'USD', 'en')
    expect(axis.unit).toBe('$ billion')
    expect(axis.toChart(55_000_000_000_000n)).toBe(550)
    expect(textsOf(axis)).toEqual(['0', '100', '200', '300', '400', '500'])
  })

  it('has a length even where every amount is zero', () => {
    const axis = toMoneyAxis([0n], 'JPY', 'en')
    expect(axis.high).toBeGreaterThan(axis.low)
    expect(textsOf(axis)).toEqual(['0'])
  })

  it('holds zero, every amount and every tick, with no two ticks said alike', () => {
    const amounts = fc.array(fc.bigInt(-(10n ** 15n), 10n ** 15n), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('JPY', 'USD'),
        fc.constantFrom('en', 'ja'),
        (list, currency, locale) => {
          const { low, high, ticks, toChart } = toMoneyAxis(list, currency, locale)
          expect(low).toBeLessThanOrEqual(0)
          expect(high).toBeGreaterThanOrEqual(0)
          for (const at of [...list.map(toChart), ...ticks.map((tick) => tick.at)]) {
            expect(at).toBeGreaterThanOrEqual(low - 1e-3)
            expect(at).toBeLessThanOrEqual(high + 1e-3)
          }
          expect(ticks.length).toBeLessThanOrEqual(8)
          expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length)
        },
      ),
    )
  })
})
