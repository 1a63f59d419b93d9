import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGAINSTS, CURRENCIES_SHOWN, SPANS, TELLINGS } from '#domain/comparison.ts'
import { MEASURES } from '#domain/softbank.ts'
import { asking, comparing, REAL_COMPARISON } from '#tests/support/real-comparison.ts'
import { readQuestion, writeQuestion } from './question.ts'

const { known } = REAL_COMPARISON
const keysOf = (address: string) => comparing(address).periods.map(({ key }) => key)
const kindsOf = (address: string) => asking(address).problems.map(({ kind }) => kind)

/** Any address the form can send. */
const addresses = fc
  .record({
    q: fc.subarray(
      [...known.quarters, ...known.years].map(({ key }) => key),
      { minLength: 0, maxLength: 8 },
    ),
    m: fc.subarray([...MEASURES], { maxLength: 5 }),
    by: fc.constantFrom(...SPANS),
    vs: fc.constantFrom(...AGAINSTS),
    told: fc.constantFrom(...TELLINGS),
    cur: fc.constantFrom(...CURRENCIES_SHOWN),
  })
  .map(({ q, m, ...rest }) => {
    const query = new URLSearchParams(rest)
    for (const key of q) query.append('q', key)
    for (const id of m) query.append('m', id)
    return query
  })

describe('the address of a comparison', () => {
  it('restores it exactly, whatever a reader chose', () => {
    fc.assert(
      fc.property(addresses, (query) => {
        const first = readQuestion(query, known)
        if (!first) throw new Error('nothing to compare')
        const again = asking(writeQuestion(first.comparison))
        expect(again).toEqual({ comparison: first.comparison, problems: [] })
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['q=fy2024q4,fy2023q4', ['fy2023q4', 'fy2024q4']],
    ['q=fy2024q4&q=fy2023q4&q=fy2024q4', ['fy2023q4', 'fy2024q4']],
    ['q=FY2024Q4', ['fy2024q4']],
    ['q=fy2024q3..fy2025q2', ['fy2024q3', 'fy2024q4', 'fy2025q1', 'fy2025q2']],
    ['q=fy2022..fy2024', ['fy2022', 'fy2023', 'fy2024']],
    ['q=fy2024h1..fy2024', ['fy2024h1', 'fy2024-9m', 'fy2024']],
    ['q=fy2024q3&by=cumulative', ['fy2024-9m']],
    ['q=fy2024q3,fy2023q1&by=year', ['fy2023', 'fy2024']],
    ['q=fy2024&by=quarter', ['fy2024q4']],
    ['q=fy2024,fy2023q2&by=quarter', ['fy2023q2']],
    ['', ['fy2025q1', 'fy2026q1']],
    ['by=year', ['fy2024', 'fy2025']],
  ])('%s names %j', (address, periods) => {
    expect(keysOf(address)).toEqual(periods)
  })

  it('takes whole years counted from their start for no run of quarters', () => {
    const years = comparing('q=fy2022,fy2023,fy2024&by=cumulative')
    expect(writeQuestion(years)).toBe('q=fy2022,fy2023,fy2024&m=net-income&by=cumulative')
  })

  it('writes a run short, however long it is', () => {
    const run = comparing('q=fy2019q1..fy2026q1')
    expect(run.periods).toHaveLength(29)
    expect(writeQuestion(run)).toBe('q=fy2019q1..fy2026q1&m=net-income')
  })
})

describe('an address that cannot be answered as asked', () => {
  it.each([
    ['q=fy2099q7', ['no-period'], ['fy2025q1', 'fy2026q1']],
    ['q=fy2099q4', ['not-in-record'], ['fy2026q2']],
    ['q=fy1999q4', ['not-in-record'], ['fy2019q1']],
    ['q=fy2024q4..fy2023q1', ['no-run'], ['fy2024q4']],
    ['q=fy2024q4,fy2024', ['mixed'], ['fy2024q4']],
    ['q=fy2024q4,<script>', ['no-period'], ['fy2024q4']],
    ['q=..,%00,fy2024q4..', ['no-period'], ['fy2025q1', 'fy2026q1']],
    ['by=month&q=fy2024q4', ['no-choice'], ['fy2024q4']],
    ['q=fy2024&vs=quarter', ['no-quarter-before'], ['fy2024']],
  ])('%s says %j and takes the nearest', (address, problems, periods) => {
    expect(kindsOf(address)).toEqual(problems)
    expect(keysOf(address)).toEqual(periods)
  })

  it('takes six of seven periods that are no run, and four of five lines', () => {
    const seven = 'q=fy2024q4,fy2023q4,fy2022q4,fy2021q4,fy2020q4,fy2019q4,fy2024q1'
    expect(kindsOf(seven)).toEqual(['too-many-periods'])
    expect(keysOf(seven)).toHaveLength(6)
    expect(keysOf(seven)).not.toContain('fy2024q1')
    const five = 'q=fy2024q4&m=nav,ltv,eps,assets,equity'
    expect(kindsOf(five)).toEqual(['too-many-measures'])
    expect(comparing(five).measures).toHaveLength(4)
  })

  it('takes net income for a line there is not, five hundred times over', () => {
    const many = `q=fy2024q4&${'m=profit&'.repeat(500)}m=turnover`
    expect(asking(many).problems).toEqual([{ kind: 'no-measure', given: ['profit', 'turnover'] }])
    expect(comparing(many).measures).toEqual(['net-income'])
  })

  it('never throws, whatever stands in it', () => {
    const garbage = fc.array(
      fc.tuple(fc.constantFrom('q', 'm', 'by', 'vs', 'told', 'cur', 'x'), fc.string()),
    )
    fc.assert(
      fc.property(garbage, (pairs) => {
        const question = readQuestion(new URLSearchParams(pairs), known)
        expect(question?.comparison.periods.length).toBeGreaterThan(0)
        expect(question?.comparison.measures.length).toBeGreaterThan(0)
      }),
    )
  })

  it('is nothing to compare where no quarter had ended', () => {
    const nothing = { quarters: [], years: [], latest: null }
    expect(readQuestion(new URLSearchParams('q=fy2024q4'), nothing)).toBeNull()
  })
})
