import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFiscalLabel } from '#domain/fiscal-label.ts'
import { fiscalPeriod, type PeriodKey, parsePeriod, quartersOf } from '#domain/period.ts'
import { LOCALES } from './locale.ts'
import { formatMonths, formatPeriod } from './period.ts'

const PERIODS = [
  ['fy2024', 'FY2024 (Apr 2024–Mar 2025)', '2024年度（2025年3月期）', 'FY2024', '2024年度'],
  [
    'fy2024q2',
    'Q2 FY2024 (Jul–Sep 2024)',
    '2024年度第2四半期（7～9月）',
    'Q2 FY2024',
    '2024年度第2四半期',
  ],
  [
    'fy2024q4',
    'Q4 FY2024 (Jan–Mar 2025)',
    '2024年度第4四半期（1～3月）',
    'Q4 FY2024',
    '2024年度第4四半期',
  ],
  [
    'fy2024h1',
    'H1 FY2024 (Apr–Sep)',
    '2024年度中間期（4～9月累計）',
    'H1 FY2024',
    '2024年度中間期',
  ],
  [
    'fy2024-9m',
    '9M FY2024 (Apr–Dec)',
    '2024年度第3四半期累計（4～12月）',
    '9M FY2024',
    '2024年度第3四半期累計',
  ],
] as const

describe('a fiscal period is named by the year it starts in', () => {
  it.each(PERIODS)('%s is %s and %s', (key, longEn, longJa, shortEn, shortJa) => {
    const period = key as PeriodKey & typeof key
    expect(formatPeriod(period, 'en', 'long')).toBe(longEn)
    expect(formatPeriod(period, 'ja', 'long')).toBe(longJa)
    expect(formatPeriod(period, 'en', 'short')).toBe(shortEn)
    expect(formatPeriod(period, 'ja', 'short')).toBe(shortJa)
    expect(formatPeriod(period, 'ja', 'table')).toBe(shortJa)
  })

  it('reads a period as well as its key', () => {
    expect(formatPeriod(fiscalPeriod(2026, 'q1'), 'en')).toBe('Q1 FY2026 (Apr–Jun 2026)')
  })

  it('refuses what is no key', () => {
    expect(() => formatPeriod('fy24' as PeriodKey, 'en')).toThrow('no fiscal period')
  })
})

describe('whole months', () => {
  it.each([
    ['fy2024q1', 'Apr–Jun 2024', '2024年4～6月'],
    ['fy2024q4', 'Jan–Mar 2025', '2025年1～3月'],
    ['fy2024', 'Apr 2024–Mar 2025', '2024年4月～2025年3月'],
  ] as const)('of %s are %s and %s', (key, en, ja) => {
    const { start, end } = parsePeriod(key) ?? fiscalPeriod(0, 'q1')
    expect(formatMonths(start, end, 'en')).toBe(en)
    expect(formatMonths(start, end, 'ja')).toBe(ja)
  })
})

describe('a period as this site writes it', () => {
  it('is read back as itself before anything else, in both languages and every form', () => {
    const parts = ['q1', 'q2', 'q3', 'q4', 'h1', '9m', 'year'] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2050 }),
        fc.constantFrom(...parts),
        fc.constantFrom(...LOCALES),
        fc.constantFrom('long', 'short', 'table'),
        (year, part, locale, form) => {
          const period = fiscalPeriod(year, part)
          const { readings } = readFiscalLabel(formatPeriod(period, locale, form))
          expect(readings[0]).toMatchObject({ naming: 'start-year', periods: [period] })
        },
      ),
    )
  })

  it('by its months is read back as its months alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2050 }),
        fc.constantFrom(...LOCALES),
        (year, locale) => {
          for (const { start, end, key } of quartersOf(year)) {
            const { readings } = readFiscalLabel(formatMonths(start, end, locale))
            expect(readings.map(({ periods }) => periods.map((each) => each.key))).toEqual([[key]])
          }
        },
      ),
    )
  })
})

describe('no ambiguous label', () => {
  it('such as FY24, 24年度, 2Q or 第45期 is ever written', () => {
    for (const part of ['q1', 'q2', 'q3', 'q4', 'h1', '9m', 'year'] as const) {
      for (const locale of LOCALES) {
        for (const form of ['long', 'short', 'table'] as const) {
          const text = formatPeriod(fiscalPeriod(2024, part), locale, form)
          expect(text).not.toMatch(/FY\d{2}(?!\d)|(?<!\d)\d{2}年度|\dQ|第\d{2}期/)
        }
      }
    }
  })
})
