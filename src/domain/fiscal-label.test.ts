import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFiscalLabel } from './fiscal-label.ts'
import { fiscalPeriod, type PeriodPart, quartersOf } from './period.ts'

/** Two fiscal years as a record may know them. */
const KNOWN = [2024, 2025].flatMap((year) => [...quartersOf(year), fiscalPeriod(year, 'year')])
const readingsOf = (label: string) =>
  readFiscalLabel(label, KNOWN).readings.map(
    ({ naming, periods }) => `${naming} ${periods.map(({ key }) => key).join('+')}`,
  )

/** A label with every reading it has, the likeliest first. */
const LABELS: readonly (readonly [label: string, ...readings: readonly string[]])[] = [
  ['Q1 2021', 'start-year fy2021q1', 'end-year fy2020q1', 'calendar fy2020q4'],
  ['1Q21', 'start-year fy2021q1', 'end-year fy2020q1', 'calendar fy2020q4'],
  ["1Q'21", 'start-year fy2021q1', 'end-year fy2020q1', 'calendar fy2020q4'],
  ['2021 Q1', 'start-year fy2021q1', 'end-year fy2020q1', 'calendar fy2020q4'],
  ['2021年第1四半期', 'start-year fy2021q1', 'end-year fy2020q1', 'calendar fy2020q4'],
  ['FY24', 'start-year fy2024', 'end-year fy2023'],
  ["FY'24", 'start-year fy2024', 'end-year fy2023'],
  ['ＦＹ２０２４', 'start-year fy2024', 'end-year fy2023'],
  ['fiscal 2024', 'start-year fy2024', 'end-year fy2023'],
  ['24年度', 'start-year fy2024', 'end-year fy2023'],
  ['２０２４年度', 'start-year fy2024', 'end-year fy2023'],
  ['令和6年度', 'start-year fy2024', 'end-year fy2023'],
  ['令和元年度', 'start-year fy2019', 'end-year fy2018'],
  ['Q4 FY2024', 'start-year fy2024q4', 'end-year fy2023q4'],
  ['4QFY24', 'start-year fy2024q4', 'end-year fy2023q4'],
  ['FY2024 fourth quarter', 'start-year fy2024q4', 'end-year fy2023q4'],
  ['2024年度第4四半期', 'start-year fy2024q4', 'end-year fy2023q4'],
  ['2024年度第四四半期', 'start-year fy2024q4', 'end-year fy2023q4'],
  ['SoftBank Group Q4 FY2024 results', 'start-year fy2024q4', 'end-year fy2023q4'],
  ['FY2024 Jan–Mar', 'start-year fy2024q4', 'end-year fy2023q4'],
  ['2024年度1〜3月期', 'start-year fy2024q4', 'end-year fy2023q4'],
  ['fy2024q4', 'key fy2024q4', 'end-year fy2023q4'],
  ['fy2024-9m', 'key fy2024-9m', 'end-year fy2023-9m'],
  ['Q2 FY2024 (Jul–Sep 2024)', 'start-year fy2024q2'],
  ['Q2 FY2024 (Jul–Sep 2023)', 'end-year fy2023q2'],
  ['2024年度（2025年3月期）', 'start-year fy2024'],
  ['2024年度（2024年3月期）', 'end-year fy2023'],
  ['1H FY24', 'start-year fy2024h1', 'end-year fy2023h1'],
  ['2024年度上期', 'start-year fy2024h1', 'end-year fy2023h1'],
  ['2024年度第2四半期累計', 'start-year fy2024h1', 'end-year fy2023h1'],
  ['2H FY24', 'start-year fy2024q3+fy2024q4', 'end-year fy2023q3+fy2023q4'],
  ['H1 2024', 'start-year fy2024h1', 'end-year fy2023h1', 'calendar fy2023q4+fy2024q1'],
  ['9M FY2024', 'start-year fy2024-9m', 'end-year fy2023-9m'],
  ['nine months of FY2024', 'start-year fy2024-9m', 'end-year fy2023-9m'],
  ['2024年度第3四半期累計', 'start-year fy2024-9m', 'end-year fy2023-9m'],
  [
    '通期 2024',
    ...['start-year fy2024', 'end-year fy2023', 'calendar fy2023q4+fy2024q1+fy2024q2+fy2024q3'],
  ],
  ['CY2024 Q3', 'calendar fy2024q2'],
  ['calendar Q3 2024', 'calendar fy2024q2'],
  ['2024年第3四半期（暦年）', 'calendar fy2024q2'],
  ['Q3 (Jul–Sep 2024)', 'months fy2024q2'],
  ['2021年3月期', 'closing-month fy2020'],
  ['21年3月期', 'closing-month fy2020'],
  ['令和7年3月期', 'closing-month fy2024'],
  ['平成31年3月期', 'closing-month fy2018'],
  ['25/3期', 'closing-month fy2024'],
  ['FY3/25', 'closing-month fy2024'],
  ['FY3/2025 1Q', 'closing-month fy2024q1'],
  ['FY2025/3', 'closing-month fy2024'],
  ['FYE March 2025', 'closing-month fy2024'],
  ['fiscal year ended March 31, 2025', 'closing-month fy2024'],
  ['year to March 2025', 'closing-month fy2024'],
  ['2025年3月期第1四半期', 'closing-month fy2024q1'],
  ['2025年3月期第3四半期', 'closing-month fy2024q3', 'cumulative fy2024-9m'],
  ['2025年3月期第2四半期（4～9月）', 'cumulative fy2024h1'],
  ['2025年3月期第2四半期（7～9月）', 'closing-month fy2024q2'],
  ['2024/25', 'both-years fy2024'],
  ['FY2024-25 Q4', 'both-years fy2024q4'],
  ['Jan-Mar 2025', 'months fy2024q4'],
  ['January to March 2025', 'months fy2024q4'],
  ['2025年1-3月期', 'months fy2024q4'],
  ['２５年１～３月期', 'months fy2024q4'],
  ['令和6年4ー6月期', 'months fy2024q1'],
  ['2024年4～12月期', 'months fy2024-9m'],
  ['Apr 2024–Mar 2025', 'months fy2024'],
  ['1 April 2024 to 31 March 2025', 'months fy2024'],
  ['April 1, 2024 – March 31, 2025', 'months fy2024'],
  ['2024年4月1日から2025年3月31日まで', 'months fy2024'],
  ['2024-04-01/2024-06-30', 'months fy2024q1'],
  ['October 2024–March 2025', 'months fy2024q3+fy2024q4'],
  ['March 2025 quarter', 'end-month fy2024q4'],
  ['Mar-25 quarter', 'end-month fy2024q4'],
  ['quarter ended June 30, 2024', 'end-month fy2024q1'],
  ['six months ended September 30, 2024', 'end-month fy2024h1'],
  ['2024年9月中間期', 'end-month fy2024h1'],
  ['2025年3月', 'end-month fy2024q4', 'end-month fy2024'],
  ['第45期', 'term fy2024'],
  ['第42期第1四半期', 'term fy2021q1'],
  ['4-6月期', 'no-year fy2025q1', 'no-year fy2024q1'],
  ['Apr–Jun', 'no-year fy2025q1', 'no-year fy2024q1'],
  ['2Q', 'no-year fy2025q2', 'no-year fy2024q2'],
  ['第2四半期', 'no-year fy2025q2', 'no-year fy2024q2'],
  ['calendar 2Q', 'no-year fy2025q1', 'no-year fy2024q1'],
  ['March quarter', 'no-year fy2025q4', 'no-year fy2024q4'],
  ['上半期', 'no-year fy2025h1', 'no-year fy2024h1'],
  ['9か月', 'no-year fy2025-9m', 'no-year fy2024-9m'],
  ['通期', 'no-year fy2025', 'no-year fy2024'],
]

describe('a fiscal label', () => {
  it.each(LABELS)('%s', (label, ...readings) => {
    expect(readingsOf(label)).toEqual(readings)
  })

  it.each([
    ['', 'unknown'],
    ['SoftBank', 'unknown'],
    ['banana', 'unknown'],
    ['Q5 2024', 'unknown'],
    ['FY2024 FY2023', 'unknown'],
    ['2024年度 2030年3月期', 'unknown'],
    ['CY2024 FY2024', 'unknown'],
    ['fy0001q1', 'unknown'],
    ["<script>alert('Q1 2021')</script>", 'unknown'],
    ['Q1\u00002021', 'unknown'],
    ['Q1 2021 '.repeat(60), 'too-long'],
    ['2024年12月期', 'other-year-end'],
    ['2-4月期', 'not-quarters'],
    ['May 2024', 'not-quarters'],
    ['第30期', 'early-term'],
  ])('%s has no reading and a reason: %s', (label, problem) => {
    expect(readFiscalLabel(label, KNOWN)).toEqual({ readings: [], problem })
  })

  it('without a year is read only among the periods that are known', () => {
    expect(readFiscalLabel('2Q')).toEqual({ readings: [], problem: 'no-year' })
    const [first] = KNOWN
    expect(readFiscalLabel('1Q', first ? [first] : []).readings).toHaveLength(1)
    expect(readFiscalLabel('2Q', first ? [first] : []).problem).toBe('no-year')
  })
})

describe('the months of a reading', () => {
  it('are those of its periods, one after the other', () => {
    const labels = [...LABELS.map(([label]) => label), '2Q', '下期', 'CY2019']
    for (const { start, end, periods } of labels.flatMap(
      (label) => readFiscalLabel(label, KNOWN).readings,
    )) {
      expect(periods[0]?.start).toBe(start)
      expect(periods.at(-1)?.end).toBe(end)
    }
  })

  it('are three under every naming of a quarter, and differ by a year between the two ends', () => {
    const years = fc.integer({ min: 1990, max: 2050 })
    const quarters = fc.constantFrom<PeriodPart>('q1', 'q2', 'q3', 'q4')
    fc.assert(
      fc.property(years, quarters, (year, part) => {
        const { readings } = readFiscalLabel(`${part.toUpperCase()} ${year}`)
        const [start, end] = [fiscalPeriod(year, part), fiscalPeriod(year - 1, part)]
        expect(readings.slice(0, 2).map(({ periods }) => periods)).toEqual([[start], [end]])
        const month = Number(part.slice(1)) * 3
        const calendar = `${year}-${String(month - 2).padStart(2, '0')}-01`
        expect(readings[2]).toMatchObject({ naming: 'calendar', start: calendar })
        expect(readings[2]?.periods).toHaveLength(1)
      }),
    )
  })

  it('are told once: no two readings of one label have the same months', () => {
    for (const [label] of LABELS) {
      const spans = readFiscalLabel(label, KNOWN).readings.map(({ start, end }) => start + end)
      expect(new Set(spans).size).toBe(spans.length)
    }
  })
})

describe('whatever is typed', () => {
  const WORDS = [
    'FY',
    'Q1',
    '2024',
    '年度',
    '3月期',
    '4-6月',
    '第',
    '期',
    '/',
    '令和',
    'Mar',
    '25',
    ' ',
  ]
  it('never throws, and is either read or refused with a reason', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(typed, (label) => {
        const { readings, problem } = readFiscalLabel(label, KNOWN)
        expect(readings.length > 0).toBe(problem === null)
      }),
      { numRuns: 2000 },
    )
  })
})
