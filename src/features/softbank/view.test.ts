import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { reader } from '#tests/support/reader.ts'
import {
  awaited,
  HOLDINGS,
  MEASURES,
  PRESS,
  quarters,
  years,
} from '#tests/support/softbank-facts.ts'
import { type SoftbankFacts, toSoftbankView } from './view.ts'

const FACTS: SoftbankFacts = {
  quarters: quarters(),
  years: years(),
  measures: MEASURES,
  holdings: HOLDINGS,
  pressChecks: PRESS,
}
const NOTHING = { quarters: [], years: [], holdings: [], pressChecks: [] }

const viewOf = (locale: Locale, facts: Partial<SoftbankFacts> = {}, on?: string) =>
  toSoftbankView({ ...FACTS, ...facts }, reader(locale, on, '/softbank'))

describe('the latest quarter', () => {
  it('stands against the same quarter a year before, in yen and in dollars', () => {
    expect(viewOf('en').latest).toMatchObject({
      title: 'Latest quarter: Q4 FY2024',
      lead: 'Q4 FY2024 (Jan–Mar 2025) against Q4 FY2023 (Jan–Mar 2024).',
      results: 'Results published on May 13, 2025.',
      now: { figure: { text: '¥517.2 billion', converted: { text: '≈ $3.4 billion' } } },
      before: { figure: { text: '¥231.1 billion', converted: { text: '≈ $1.6 billion' } } },
      change: '+123.8%',
    })
    expect(viewOf('ja').latest).toMatchObject({
      title: '直近の四半期：2024年度第4四半期',
      now: { figure: { text: '5172億円', converted: { text: '約34億ドル' } } },
      change: '123.8%増',
    })
  })

  it('compares every line that has a number, and says why some are not compared', () => {
    const rows = viewOf('en').latest?.rows.map(({ key, now, before, change }) => {
      return [key, now?.text, before?.text, change]
    })
    expect(rows).toEqual([
      ['net-income', '517.2', '231.1', '+123.8%'],
      ['svf-segment-income', '26.1', '(96.7)', 'loss → profit'],
      ['ltv', '18.0%', undefined, 'one of the two is missing'],
    ])
  })

  it('is the last one an older edition knows', () => {
    const early = [...quarters().slice(0, 4), awaited('fy2024q1')]
    const { latest } = viewOf('ja', { quarters: early, years: [] }, '2024-07-01')
    expect(latest?.title).toBe('直近の四半期：2023年度第4四半期')
    expect(latest?.before).toBeNull()
  })
})

describe('the index of periods', () => {
  it('has a line for each quarter and year, newest first, with the way to its page', () => {
    const [flows, annual] = viewOf('en', { quarters: [...quarters(), awaited('fy2025q1')] }).periods
    expect(flows).toMatchObject({ key: 'quarters', title: 'Quarters', periodHead: 'Quarter' })
    expect(flows?.caption).toBe('Net income by quarter (¥ billions). Parentheses mean minus')
    expect(flows?.rows).toHaveLength(9)
    expect(flows?.rows.slice(0, 2)).toMatchObject([
      {
        ...{ key: 'fy2025q1', href: '/en/softbank/fy2025q1' },
        across: 'Results not yet published, as far as this edition knows.',
      },
      {
        ...{ period: 'Q4 FY2024 (Jan–Mar 2025)', href: '/en/softbank/fy2024q4' },
        income: { text: '517.2', converted: { text: '≈ $3.4bn' } },
        ...{ change: '+123.8%', rate: { text: '¥152.40/$' }, results: 'May 13, 2025' },
      },
    ])
    expect(annual?.rows.map(({ change }) => change)).toEqual([
      ...['loss → profit', 'one of the two is missing'],
    ])
  })

  it('leads to the pages of the reader’s own edition and language', () => {
    const [, annual] = viewOf('ja', {}, '2025-07-10').periods
    expect(annual?.rows[0]).toMatchObject({
      ...{ period: '2024年度（2025年3月期）', href: '/ja/on/2025-07-10/softbank/fy2024' },
      income: { text: '11,533' },
    })
  })
})

describe('what stands beside the index', () => {
  it('gives the latest ratio of debt to holdings with its own day', () => {
    expect(viewOf('en').means.positions).toMatchObject([
      { key: 'ltv', day: 'as of Mar 31, 2025', figure: { text: '18.0%' } },
    ])
  })

  it('says the verdicts on the press in one sentence', () => {
    expect(viewOf('en').press).toEqual({
      summary: '1 sentence checked: 1 supported.',
      href: '/en/softbank/claims',
    })
    expect(viewOf('ja').press.summary).toBe('検証した文は1。正確1。')
  })
})

it('an edition before the first results knows nothing', () => {
  expect(viewOf('en', NOTHING, '2015-01-01')).toMatchObject({
    ...{ latest: null, periods: [], means: { positions: [] }, press: { summary: null } },
  })
})
