import { describe, expect, it } from 'vitest'
import { type Day, day } from '#domain/day.ts'
import { parseDecimal } from '#domain/decimal.ts'
import { money } from '#domain/money.ts'
import { convert, type Rate } from '#domain/rate.ts'
import { accessibleConverted, conversionLine, formatConverted, formatRate } from './conversion.ts'

function rate(value: string, more: Partial<Rate> = {}): Rate {
  const digits = parseDecimal(value) ?? { digits: 1n, scale: 0 }
  const on: Day = day('2025-05-13')
  return {
    kind: 'day',
    value: digits,
    start: on,
    end: on,
    observedOn: on,
    observations: null,
    from: 'published',
    ...more,
  }
}

const RESULTS_DAY = rate('147.75')
const QUARTER = rate('152.3989', {
  kind: 'average',
  start: day('2025-01-02'),
  end: day('2025-03-31'),
  observedOn: null,
  observations: 61,
  from: 'daily',
})
const HOLIDAY = rate('142.61', {
  start: day('2025-05-25'),
  end: day('2025-05-25'),
  observedOn: day('2025-05-23'),
})
const PERIOD_END = rate('149.90', {
  kind: 'period-end',
  start: day('2025-03-31'),
  end: day('2025-03-31'),
  observedOn: day('2025-03-31'),
})
const INCOME = money('JPY', 517_180_000_000n)
const PLEDGE = money('USD', 55_000_000_000_000n)

describe('a converted amount', () => {
  it.each([
    [convert(INCOME, RESULTS_DAY), '≈ $3.5 billion', '約35億ドル'],
    [convert(INCOME, QUARTER), '≈ $3.4 billion', '約34億ドル'],
    [convert(PLEDGE, rate('153.57')), '≈ ¥84.46 trillion', '約84.46兆円'],
    [convert(money('USD', 5_000_000_000n), rate('150')), '≈ ¥7.5 billion', '約75億円'],
    [convert(money('JPY', -961_576_000_000n), rate('150')), '≈ −$6.4 billion', '約△64億ドル'],
  ])('is marked as approximate: %#', (converted, en, ja) => {
    expect(formatConverted(converted, 'en')).toBe(en)
    expect(formatConverted(converted, 'ja')).toBe(ja)
  })

  it('is short on a chart', () => {
    expect(formatConverted(convert(INCOME, QUARTER), 'en', 'chart')).toBe('≈ $3.4bn')
    expect(formatConverted(convert(PLEDGE, rate('153.57')), 'ja', 'chart')).toBe('約84.46兆円')
  })

  it('says its rate and date when read aloud', () => {
    const converted = convert(INCOME, RESULTS_DAY)
    expect(accessibleConverted(converted, 'en')).toBe(
      'about 3.5 billion dollars at 147.75 yen per dollar, May 13, 2025',
    )
    expect(accessibleConverted(converted, 'ja')).toBe('約35億ドル、1ドル147円75銭、2025年5月13日')
  })
})

describe('the line beside a converted amount', () => {
  it.each([
    [RESULTS_DAY, 'at ¥147.75/$, May 13, 2025', '1ドル=147円75銭、2025年5月13日'],
    [
      QUARTER,
      'at ¥152.40/$, mean of Jan 2–Mar 31, 2025',
      '1ドル=152円40銭、2025年1月2日～3月31日の平均',
    ],
    [
      HOLIDAY,
      'at ¥142.61/$, May 25, 2025 (last published May 23, 2025)',
      '1ドル=142円61銭、2025年5月25日（直近の公表は2025年5月23日）',
    ],
    [
      PERIOD_END,
      'at ¥149.90/$, rate at the period’s end, Mar 31, 2025',
      '1ドル=149円90銭、2025年3月31日、期末の相場',
    ],
  ])('names rate, kind and days: %#', (used, en, ja) => {
    expect(conversionLine(convert(INCOME, used), 'en')).toBe(en)
    expect(conversionLine(convert(INCOME, used), 'ja')).toBe(ja)
  })
})

describe('a rate', () => {
  it.each([
    ['153.57', '¥153.57/$', '1ドル=153円57銭', '153.57円/ドル'],
    ['152.3989', '¥152.40/$', '1ドル=152円40銭', '152.40円/ドル'],
    ['105.3', '¥105.30/$', '1ドル=105円30銭', '105.30円/ドル'],
    ['110.0', '¥110.00/$', '1ドル=110円', '110.00円/ドル'],
  ])('of %s yen per dollar is %s, %s, in a table %s', (value, en, ja, table) => {
    expect(formatRate(rate(value), 'en')).toBe(en)
    expect(formatRate(rate(value), 'ja')).toBe(ja)
    expect(formatRate(rate(value), 'ja', 'table')).toBe(table)
  })
})
