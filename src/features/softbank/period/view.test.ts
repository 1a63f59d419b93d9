import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realSoftbank, realSoftbankReader } from '#tests/support/real-softbank.ts'
import { type PeriodView, toPeriodView } from './view.ts'

const find = (key: string, locale: Locale = 'en', on?: string) =>
  toPeriodView(key, realSoftbank(on), realSoftbankReader(locale, `/softbank/${key}`, on))

function page(key: string, locale: Locale = 'en', on?: string): PeriodView {
  const view = find(key, locale, on)
  if (!view) throw new RangeError(`no page of ${key}`)
  return view
}

/** A line of the table: the number, the change on the year, the change on the quarter. */
function line({ lines }: PeriodView, measure: string) {
  const row = lines.rows.find(({ key }) => key === measure)
  return row && [row.now.text, row.year.change, row.quarter.change]
}

describe('the page of a quarter', () => {
  it('has every figure against the year before and the quarter before', () => {
    const view = page('fy2024q4')
    expect(view.title).toBe('SoftBank Group, Q4 FY2024 (Jan–Mar 2025)')
    expect(view.lines).toMatchObject({
      ...{ now: 'Q4 FY2024', before: 'Q4 FY2023, a year before' },
      quarterBefore: 'Q3 FY2024, the quarter before',
    })
    expect(view.lines.rows).toHaveLength(10)
    expect(line(view, 'net-income')).toEqual(['517.2', '+123.8%', 'loss → profit'])
    expect(line(view, 'svf-segment-income')).toEqual(['26.1', 'loss → profit', 'loss → profit'])
    expect(line(view, 'svf-investment-gain')).toEqual(['177.2', 'loss → profit', 'loss → profit'])
    expect(view.lines.missing.map(({ line: name, figure }) => [name, figure.text])).toEqual([
      ['Total equity', 'unknown'],
      ['Equity attributable to owners of the parent', 'unknown'],
    ])
    expect(view.heads.map(({ figure }) => figure.text)).toEqual([
      ...['¥517.2 billion', '¥26.1 billion', '¥177.2 billion'],
    ])
  })

  it('says which months, when the results came, and at which rates', () => {
    const view = page('fy2024q4')
    expect(view).toMatchObject({ days: 'Jan 1–Mar 31, 2025', results: { day: 'May 13, 2025' } })
    expect(view.results?.source.cites.length).toBeGreaterThan(0)
    expect(view.rates.map(({ key, rate }) => [key, rate?.text, rate?.kind])).toEqual([
      ['average', '¥152.40/$', 'average'],
      ['period-end', '¥149.90/$', 'period-end'],
      ['results', '¥147.75/$', 'day'],
    ])
    expect(view.lines.rates).toContain('Q4 FY2023: flows ¥148.56/$, positions ¥151.22/$')
  })

  it('is called otherwise by others, each name in its language', () => {
    const names = (locale: Locale) =>
      page('fy2024q4', locale).names.names.map(({ text, lang }) => [text, lang])
    expect(names('en')).toEqual([
      ['Q4 FY2025, Q4 2025', undefined],
      ['2025年3月期第4四半期', 'ja'],
      ['Q1 2025', undefined],
    ])
    expect(names('ja')).toEqual([
      ['Q4 FY2025, Q4 2025', 'en'],
      ['2025年3月期第4四半期', undefined],
      ['2025年第1四半期', undefined],
    ])
    expect(page('fy2024q4').names.labels.href).toBe('/en/softbank/labels?label=Q4%20FY2025')
  })

  it('has what the press said of it, as it was rated', () => {
    const { sentences } = page('fy2024q4')
    expect(sentences.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['mint-124', 'mint-usd', 'mint-vf']),
    )
    expect(sentences.find(({ id }) => id === 'mint-124')).toMatchObject({
      ...{ outlet: 'Mint', day: 'May 25, 2025', ratingWord: 'Supported' },
      href: '/en/softbank/claims#mint-124',
    })
    expect(page('fy2024q4', 'en', '2025-05-24').sentences).toEqual([])
  })

  it('has what happened in its months, the weightier and SoftBank’s own', () => {
    const { events, parties, more } = page('fy2024q4').events
    expect(events.map(({ id }) => id)).toContain('stargate-launch')
    expect(events.every(({ when }) => /(Jan|Feb|Mar) \d+, 2025/.test(when.text))).toBe(true)
    expect(parties.map(({ id }) => id)).toContain('masayoshi-son')
    expect(more.href).toBe('/en/timeline#m-2025-01')
    const long = page('fy2026q2').events
    expect(long.more.word).toMatch(/^\d+ more events in the timeline$/)
    expect(long.events.map(({ id }) => id)).not.toContain('301-hearings')
  })

  it('leads on to the periods around it and to a comparison', () => {
    const { previous, next, year, quarters, compare } = page('fy2024q4', 'ja').around
    expect([previous?.key, next?.key, year?.key, quarters]).toEqual([
      ...['fy2024q3', 'fy2025q1', 'fy2024', []],
    ])
    expect(compare.map(({ href }) => href)).toEqual([
      '/ja/softbank?q=fy2024q4,fy2023q4',
      '/ja/softbank?q=fy2024q4,fy2024q3',
    ])
  })
})

describe('a derived quarter', () => {
  it('gives its sum in words and numbers, how far it may be off, and what it came from', () => {
    const [income] = page('fy2025q4').derived.filter(({ figure }) =>
      figure.id.endsWith('net-income'),
    )
    expect(income).toMatchObject({
      ...{ words: 'Year − nine months', unit: ' (¥ billions)', unbound: null },
      formula: '5,002.271 − 3,172.653 = 1,829.618',
      bound: { text: '± 0.001', value: '1000000' },
      inputs: [{ name: 'Net income attributable to owners of the parent, FY2025' }],
    })
    expect(page('fy2025q4', 'ja').derived[1]).toMatchObject({
      ...{ words: '通期 − 第3四半期累計', unit: '（単位：10億円）' },
    })
  })

  it('says so where it was worked out in another way, or has no bound', () => {
    const derived = page('fy2024q4').derived.map(({ formula, bound, unbound }) => [
      formula,
      bound?.text,
      unbound,
    ])
    expect(derived[0]).toEqual(['7,243.752 − 5,719.247 ÷ 1.079 = 1,943.3', '± 2.5', null])
    expect(page('fy2021q2').derived.at(-1)).toMatchObject({
      ...{ formula: '202.46 − 437.45 = −¥234.99', bound: null },
      unbound: 'A bound cannot be given: the number of shares changes.',
    })
  })
})

describe('what must be known before comparing', () => {
  it('is the presentation of a line, its note, and a break in its series', () => {
    const { lines, breaks } = page('fy2025q3').reading
    expect(lines.find(({ key }) => key === 'svf-investment-gain')).toMatchObject({
      presentation: 'Presented as: Vision Funds, consolidated.',
    })
    expect(breaks.map(({ id }) => id)).toEqual(['vision-funds-2025', 'split-2026'])
    expect(line(page('fy2025q3'), 'svf-investment-gain')?.[1]).toBe(
      'not compared: two presentations',
    )
    expect(page('fy2023q2').reading.breaks).toEqual([])
  })

  it('is also what was printed otherwise', () => {
    expect(page('fy2020q1').printings.map(({ key }) => key)).toEqual([
      'softbank.fy2020q1.net-sales',
      'softbank.fy2020q1.income-before-tax',
    ])
    expect(page('fy2024q1').printings).toEqual([])
  })
})

describe('a quarter of which little is known', () => {
  it('keeps what fits no line apart: the gain whose line is not named is in no series', () => {
    const view = page('fy2026q1')
    expect(line(view, 'investment-gain')).toBeUndefined()
    expect(view.lines.missing.map(({ figure }) => figure.id)).toContain(
      'softbank.fy2026q1.investment-gain',
    )
    const also = view.also.flatMap(({ figures }) => figures.map(({ figure }) => figure))
    expect(also.find(({ id }) => id === 'softbank.fy2026q1.press-investment-gains')?.value).toBe(
      '1860000000000',
    )
    expect(view.lines.rows.map(({ now }) => now.value)).not.toContain('1860000000000')
    expect(view.holdings.map(({ key }) => key)).toEqual(['softbank-2026-06-30'])
  })

  it('that nobody looked up says so, and has no number', () => {
    const view = page('fy2026q2')
    expect(view.results).toBeNull()
    expect(view.status).toMatch(/^Not assessed: /)
    expect(view.lines.rows).toEqual([])
    expect(view.lines.missing).toHaveLength(12)
    expect(view.lines.missing.every(({ figure }) => figure.missing === 'not-assessed')).toBe(true)
    expect(view.heads).toMatchObject([{ figure: { text: 'not assessed' }, changes: [] }])
    expect(view.around.next).toBeNull()
  })
})

describe('the page of a year', () => {
  it('has its quarters, whether they add up, and no quarter before', () => {
    const view = page('fy2024')
    expect(view.quarters?.rows.map(({ key }) => key)).toEqual([
      ...['fy2024q4', 'fy2024q3', 'fy2024q2', 'fy2024q1'],
    ])
    expect(view.sums?.rows.find(({ key }) => key.endsWith('net-income'))).toMatchObject({
      ...{ finding: 'adds up', difference: { text: '(10)' } },
    })
    expect(view.lines.quarterBefore).toBeNull()
    expect(view.around).toMatchObject({ year: null, position: { href: '/en/softbank/fy2024q4' } })
    expect(view.names.names.map(({ text }) => text)).toEqual(['FY2025', '2025年3月期'])
  })

  it('writes a loss as a loss, and gives no percentage over one', () => {
    expect(line(page('fy2021', 'ja'), 'net-income')).toEqual([
      ...['△17,080', '赤字転換', '一方の値がない'],
    ])
    expect(line(page('fy2022'), 'net-income')?.[1]).toBe('loss narrowed by ¥737.9 billion')
  })

  it('without quarters, or without the day of its results, says what is missing', () => {
    const view = page('fy2015')
    expect(view).toMatchObject({
      ...{ quarters: null, sums: null, results: null },
      status: 'The day of the results is not in the record.',
    })
    expect(view.rates.map(({ rate }) => rate)).toEqual([null, null])
  })
})

describe('an edition', () => {
  it('has no page of a period that had not ended, is no quarter or year, or is not in the record', () => {
    expect(find('fy2024q4', 'en', '2025-03-30')).toBeNull()
    expect(find('fy2024q4', 'en', '2025-03-31')).not.toBeNull()
    for (const key of ['fy2025h1', 'fy2024-9m', 'fy2014', 'fy2026', 'FY2024', 'q4', '']) {
      expect(find(key), key).toBeNull()
    }
  })

  it('waits for results, and says that they are not out', () => {
    const view = page('fy2024q4', 'en', '2025-05-12')
    expect(view.status).toBe('Results not yet published, as far as this edition knows.')
    expect(view.lines.rows).toEqual([])
    expect(view.around.next).toBeNull()
  })

  it('tells the numbers of its day', () => {
    expect(line(page('fy2020q1', 'en', '2020-09-01'), 'net-sales')?.[0]).toBe('1,450.1')
    expect(line(page('fy2020q1'), 'net-sales')?.[0]).toBe('1,280.0')
  })
})
