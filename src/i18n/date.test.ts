import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#domain/day.ts'
import { parseWhen, type When } from '#domain/when.ts'
import { formatDay, formatDays, formatEra, formatWhen } from './date.ts'

describe('a day', () => {
  it.each([
    ['2025-09-04', 'Sep 4, 2025', '2025年9月4日'],
    ['2025-12-31', 'Dec 31, 2025', '2025年12月31日'],
    ['2024-02-29', 'Feb 29, 2024', '2024年2月29日'],
  ])('%s is %s in English and %s in Japanese', (text, en, ja) => {
    expect(formatDay(day(text), 'en')).toBe(en)
    expect(formatDay(day(text), 'ja')).toBe(ja)
  })

  it('is the same in a narrow table in both languages', () => {
    expect(formatDay(day('2025-09-04'), 'en', 'table')).toBe('2025-09-04')
    expect(formatDay(day('2025-09-04'), 'ja', 'table')).toBe('2025-09-04')
  })

  it('keeps year, month and day whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (offset) => {
        const date = addDays(day('2025-01-01'), offset)
        const numbers = formatDay(date, 'ja').match(/\d+/g)
        expect(numbers?.map((each) => each.padStart(2, '0')).join('-')).toBe(date)
      }),
    )
  })
})

describe('a span of days says its year once', () => {
  it.each([
    ['2025-01-02', '2025-03-31', 'Jan 2–Mar 31, 2025', '2025年1月2日～3月31日'],
    ['2024-04-01', '2025-03-31', 'Apr 1, 2024–Mar 31, 2025', '2024年4月1日～2025年3月31日'],
    ['2025-05-13', '2025-05-13', 'May 13, 2025', '2025年5月13日'],
  ])('%s to %s is %s', (from, to, en, ja) => {
    expect(formatDays(day(from), day(to), 'en')).toBe(en)
    expect(formatDays(day(from), day(to), 'ja')).toBe(ja)
  })
})

describe('a time is as precise as its source', () => {
  it.each([
    ['2025-07-22', 'Jul 22, 2025', '2025年7月22日'],
    ['2025-07', 'Jul 2025', '2025年7月'],
    ['2025-Q3', 'Jul–Sep 2025', '2025年7～9月'],
    ['2025-H1', 'Jan–Jun 2025', '2025年1～6月'],
    ['2025', '2025', '2025年'],
    ['before 2026-10-03', 'before Oct 3, 2026', '2026年10月3日より前'],
    ['after 2025-01-20', 'after Jan 20, 2025', '2025年1月20日より後'],
    ['2025-09-04..2025-09-09', 'between Sep 4 and Sep 9, 2025', '2025年9月4日から9月9日の間'],
    [
      '2025-12-04..2026-01-09',
      'between Dec 4, 2025 and Jan 9, 2026',
      '2025年12月4日から2026年1月9日の間',
    ],
    ['~2025-07', 'about Jul 2025', '2025年7月ころ'],
    ['~2025-07-22', 'about Jul 22, 2025', '2025年7月22日ころ'],
  ])('%s is %s in English and %s in Japanese', (text, en, ja) => {
    const when = parseWhen(text) as When
    expect(formatWhen(when, 'en')).toBe(en)
    expect(formatWhen(when, 'ja')).toBe(ja)
  })

  it.each([
    [
      '2026-02-17T18:00-05:00',
      'Feb 17, 2026 (ET) / Feb 18 (JST)',
      '2026年2月17日（米東部時間）／2月18日（日本時間）',
    ],
    [
      '2026-02-18T08:00+09:00',
      'Feb 17, 2026 (ET) / Feb 18 (JST)',
      '2026年2月17日（米東部時間）／2月18日（日本時間）',
    ],
    [
      '2025-07-22T23:30Z',
      'Jul 22, 2025 (ET) / Jul 23 (JST)',
      '2025年7月22日（米東部時間）／7月23日（日本時間）',
    ],
    [
      '2025-12-31T20:00-05:00',
      'Dec 31, 2025 (ET) / Jan 1, 2026 (JST)',
      '2025年12月31日（米東部時間）／2026年1月1日（日本時間）',
    ],
  ])('a clock time has both capitals’ dates: %s', (text, en, ja) => {
    const when = parseWhen(text) as When
    expect(formatWhen(when, 'en')).toBe(en)
    expect(formatWhen(when, 'ja')).toBe(ja)
  })
})

describe('the first year of an era is 元年, never 1年', () => {
  it('in both eras in use', () => {
    const days = ['1989-01-08', '2019-04-30', '2019-05-01', '2020-01-01', '2025-09-04'].map(day)
    expect(days.map((each) => formatEra(each, 'ja'))).toMatchInlineSnapshot(`
      [
        "平成元年（1989年）",
        "平成31年（2019年）",
        "令和元年（2019年）",
        "令和2年（2020年）",
        "令和7年（2025年）",
      ]
    `)
    expect(formatEra(day('2025-09-04'), 'en')).toBe('Reiwa 7 (2025)')
  })
})
