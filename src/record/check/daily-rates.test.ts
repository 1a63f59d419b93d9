import { describe, expect, it } from 'vitest'
import { changeFile, copyOfRecord, smallFile, smallRecord } from '#tests/support/record-dir.ts'
import { checkRecord } from '../check.ts'

const DAILY = 'daily-rates.yaml'
const RATES = 'rates.yaml'

/** The problems of the small record after one passage of a file was replaced. */
function problemsWith(name: string, passage: string, by: string) {
  return checkRecord(smallRecord({ [name]: smallFile(name, passage, by) })).problems
}

describe('the daily series', () => {
  it('is part of the record, and its absence one problem', () => {
    const { problems } = checkRecord(smallRecord({ [DAILY]: null }))
    expect(problems).toMatchObject([
      { place: { file: DAILY, line: 1, column: 1 }, what: 'missing' },
    ])
  })

  it.each([
    ['2025-05-21: 143.68', '2025-05-32: 143.68', '2025-05-32: "2025-05-32" is no day'],
    ['2025-05-21: 143.68', '2025-05-21: 0.00', '2025-05-21: 0.00 is no rate'],
    ['2025-05-21: 143.68', '2025-05-21: "14x"', '2025-05-21: "14x" is not accepted'],
  ])('has a day and a rate above zero in every line: not %s → %s', (passage, by, what) => {
    const problems = problemsWith(DAILY, passage, by)
    expect(problems).toMatchObject([{ place: { file: DAILY, line: 2 }, what }])
    expect(problems[0]?.example).not.toBe('')
  })

  it('has every day once and in order of time', () => {
    expect(problemsWith(DAILY, '2025-05-22: 143.89', '2025-05-19: 144.99')).toMatchObject([
      { place: { file: DAILY, line: 3, column: 13 }, what: '2025-05-19: stands after 2025-05-21' },
    ])
    const [twice] = problemsWith(DAILY, '2025-05-22: 143.89', '2025-05-21: 143.89')
    expect(twice).toMatchObject({ place: { file: DAILY, line: 3 } })
  })

  it('has no hole of more than a week', () => {
    const last = '2025-05-30: 144.18\n'
    expect(problemsWith(DAILY, last, `${last}2025-06-06: 144.9\n`)).toEqual([])
    expect(problemsWith(DAILY, last, `${last}2025-06-07: 144.9\n`)).toMatchObject([
      { place: { file: DAILY, line: 9 }, what: '2025-06-07: no rate for 8 days, since 2025-05-30' },
    ])
  })
})

describe('a day of rates.yaml', () => {
  it('has the rate that was published on its observed day', () => {
    expect(problemsWith(RATES, 'rate: 142.61', 'rate: 142.74')).toMatchObject([
      {
        place: { file: RATES, line: 7, column: 52 },
        what: 'rate: 142.74 for 2025-05-24, but daily-rates.yaml has 142.61 on 2025-05-23',
        example: '- { day: 2025-05-24, observed: 2025-05-23, rate: 142.61 }',
      },
    ])
  })

  it('may say the same rate with other digits', () => {
    expect(problemsWith(RATES, 'rate: 142.61', 'rate: 142.610')).toEqual([])
  })

  it.each([
    ['an earlier day', '2025-05-22, rate: 143.89'],
    ['a day later than itself', '2025-05-27, rate: 144.37'],
    ['a day without a rate', '2025-05-24, rate: 142.61'],
  ])('is observed on the last published day up to it, not on %s', (_, observed) => {
    expect(problemsWith(RATES, '2025-05-23, rate: 142.61', observed)).toMatchObject([
      {
        place: { file: RATES, line: 7, column: 34 },
        expected: 'a day of daily-rates.yaml: 2025-05-23',
      },
    ])
  })

  it('is not before the first published day', () => {
    const day = '- { day: 2025-05-24, observed: 2025-05-23, rate: 142.61 }'
    const early = '- { day: 2025-05-19, observed: 2025-05-19, rate: 144.99 }'
    const said = problemsWith(RATES, day, `${early}\n  ${day}`)
    expect(said).toMatchObject([{ expected: 'a day of daily-rates.yaml: it has none so early' }])
  })
})

describe('a mean of rates.yaml', () => {
  const WEEK = 'period: fy2024q4, start: 2025-01-01, end: 2025-03-31'
  const mean = (rate: string, count: number) =>
    `- { ${WEEK.replace('2025-01-01', '2025-05-20').replace('2025-03-31', '2025-05-27')}, rate: ${rate}, from: daily, observations: ${count} }`
  const OLD = `- { ${WEEK}, rate: 152.3966, from: daily, observations: 61 }`

  it('is the mean of the daily rates, rounded once to four decimals', () => {
    expect(problemsWith(RATES, OLD, mean('143.854', 5))).toEqual([])
    const [wrong, ...more] = problemsWith(RATES, OLD, mean('143.8541', 5))
    expect(more).toEqual([])
    expect(wrong).toMatchObject({
      place: { file: RATES, line: 9 },
      what: 'rate: 143.8541 as the mean of 5 daily rates, 2025-05-20/2025-05-27',
      expected: 'the mean of the 5 daily rates, 143.8540',
    })
  })

  it('says of how many days it is', () => {
    expect(problemsWith(RATES, OLD, mean('143.854', 6))).toHaveLength(1)
  })
})

describe('the real record', () => {
  it('holds every day and mean to the published series: one wrong digit is one problem', () => {
    const directory = copyOfRecord()
    const line = changeFile(directory, DAILY, '2026-02-17: 153.57', '2026-02-17: 153.75')
    const { problems } = checkRecord(directory)
    expect(line).toBeGreaterThan(3)
    const files = new Set(problems.map(({ place }) => place.file))
    expect(files).toEqual(new Set([RATES]))
    const [first] = problems.filter(({ what }) => what.includes('for 2026-02-17'))
    expect(first?.what).toContain('153.57 for 2026-02-17, but daily-rates.yaml has 153.75')
    expect(problems.some(({ what }) => what.includes('as the mean of'))).toBe(true)
  })
})
