import { describe, expect, it } from 'vitest'
import { readFiscalLabel } from '#domain/fiscal-label.ts'
import { type FiscalPeriod, fiscalPeriod, quartersOf } from '#domain/period.ts'
import { LOCALES } from '#i18n/locale.ts'
import { SOURCES } from '#tests/support/mini-sources.ts'
import { reader } from '#tests/support/reader.ts'
import { type LabelFacts, toLabels } from './view.ts'

const KNOWN: readonly FiscalPeriod[] = [2020, 2021].flatMap((year) => [
  ...quartersOf(year),
  fiscalPeriod(year, 'year'),
])
const LATEST = fiscalPeriod(2021, 'q4')
const numbered = SOURCES.find(({ publisher }) => publisher === 'SoftBank Group Corp.') ?? null

function viewOf(label: string, locale: 'en' | 'ja' = 'en', facts: Partial<LabelFacts> = {}) {
  const all = { label, known: KNOWN, latest: LATEST, numbered: null, ...facts }
  return toLabels(all, reader(locale, undefined, '/softbank/labels').here)
}

describe('a label that is read', () => {
  it('has every reading with its months, how it is named, and its page', () => {
    const asked = viewOf('Q1 2021').asked
    expect(asked?.said).toBe('3 readings, the likeliest first.')
    expect(asked?.readings).toEqual([
      {
        ...{ key: '2021-04-01/2021-06-30', days: '2021-04-01/2021-06-30' },
        ...{ name: 'Q1 FY2021', months: 'Apr–Jun 2021' },
        naming: 'by the year it starts in, as SoftBank does',
        pages: [{ text: 'Results of Q1 FY2021', href: '/en/softbank/fy2021q1' }],
      },
      {
        ...{ key: '2020-04-01/2020-06-30', days: '2020-04-01/2020-06-30' },
        ...{ name: 'Q1 FY2020', months: 'Apr–Jun 2020', naming: 'by the year it ends in' },
        pages: [{ text: 'Results of Q1 FY2020', href: '/en/softbank/fy2020q1' }],
      },
      {
        ...{ key: '2021-01-01/2021-03-31', days: '2021-01-01/2021-03-31' },
        ...{ name: 'Q4 FY2020', months: 'Jan–Mar 2021' },
        naming: 'counted from January to December',
        pages: [{ text: 'Results of Q4 FY2020', href: '/en/softbank/fy2020q4' }],
      },
    ])
  })

  it('says the same in Japanese', () => {
    const asked = viewOf('2021年3月期', 'ja').asked
    expect(asked?.said).toBe('読み方は一つ。')
    expect(asked?.readings).toMatchObject([
      {
        ...{ name: '2020年度', months: '2020年4月～2021年3月' },
        pages: [{ text: '2020年度の業績', href: '/ja/softbank/fy2020' }],
      },
    ])
  })

  it('leads to the comparison where a period has no page of its own', () => {
    const pages = (label: string) => viewOf(label).asked?.readings.map((each) => each.pages)
    expect(pages('1H FY2021')?.[0]).toEqual([
      { text: 'Numbers of H1 FY2021', href: '/en/softbank?q=fy2021h1' },
    ])
    expect(pages('CY2020')?.[0]?.map(({ href }) => href)).toEqual([
      null,
      ...['/en/softbank/fy2020q1', '/en/softbank/fy2020q2', '/en/softbank/fy2020q3'],
    ])
  })

  it('says what the record does not have', () => {
    const pages = viewOf('Q1 FY2030').asked?.readings.map((each) => each.pages)
    expect(pages).toEqual([
      [{ text: 'Q1 FY2030: not in the record', href: null }],
      [{ text: 'Q1 FY2029: not in the record', href: null }],
    ])
    expect(viewOf('9M FY2022').asked?.readings[0]?.pages[0]?.href).toBeNull()
  })

  it('without a year is every such quarter of the record, the latest first', () => {
    const asked = viewOf('4-6月期').asked
    expect(asked?.said).toBe('No year is named: 2 such periods in the record, the latest first.')
    const readings = asked?.readings
    expect(readings?.map(({ name }) => name)).toEqual(['Q1 FY2021', 'Q1 FY2020'])
  })

  it('leads into the reader’s own edition', () => {
    const { here } = reader('ja', '2022-06-01', '/softbank/labels')
    const facts = { label: 'FY2021', known: KNOWN, latest: LATEST, numbered: null }
    const [first] = toLabels(facts, here).asked?.readings ?? []
    expect(first?.pages[0]?.href).toBe('/ja/on/2022-06-01/softbank/fy2021')
  })
})

describe('a label that is not read', () => {
  it.each([
    ['banana', 'This is not understood as a label of a quarter or a year.'],
    ['2024年12月期', 'SoftBank’s fiscal years close in March: none of them closes in that month.'],
    ['2-4月期', 'These months are not whole quarters of SoftBank’s fiscal year.'],
    [
      '第30期',
      'Fiscal years are read by number from no. 40 on (Apr 2019–Mar 2020): earlier numbers have no source here.',
    ],
  ])('%s: %s', (label, said) => {
    const asked = viewOf(label).asked
    expect(asked?.said).toBe(said)
    expect(asked?.readings).toEqual([])
  })

  it('is answered with examples that are', () => {
    for (const locale of LOCALES) {
      const examples = viewOf('banana', locale).asked?.examples ?? []
      expect(examples.length).toBeGreaterThanOrEqual(5)
      for (const { label } of examples) {
        expect(readFiscalLabel(label, KNOWN).problem, label).toBeNull()
      }
    }
    expect(viewOf('Q1 2021').asked?.examples).toEqual([])
  })

  it('is shown again only in part where it is long', () => {
    const view = viewOf('長'.repeat(5000))
    expect(view.asked?.label).toBe(`${'長'.repeat(60)}…`)
    expect(view.asked?.said).toBe('This is longer than any label.')
    expect(view.path.length).toBeLessThan(700)
  })

  it('loses what cannot be seen, and is read without it', () => {
    expect(viewOf('Q1\u0000\u202e2021\n').asked?.label).toBe('Q1 2021')
    expect(viewOf(' \u0007 ').asked).toBeNull()
  })
})

describe('the address', () => {
  it('keeps the question, for other languages and editions', () => {
    expect(viewOf('').path).toBe('/softbank/labels')
    expect(viewOf('Q1 2021').path).toBe('/softbank/labels?label=Q1+2021')
    expect(viewOf('<b>&*').path).toBe('/softbank/labels?label=%3Cb%3E%26%2A')
    const { searchParams } = new URL(`http://x${viewOf('2021年3月期').path}`)
    expect(searchParams.get('label')).toBe('2021年3月期')
  })
})

describe('the names of one quarter', () => {
  it('each may be read as that quarter, in both languages and for every quarter', () => {
    for (const locale of LOCALES) {
      for (const latest of KNOWN.filter(({ part }) => part !== 'year')) {
        const { namings } = viewOf('', locale, { latest, numbered })
        expect(namings?.rows).toHaveLength(7)
        for (const { key, example } of namings?.rows ?? []) {
          const { readings } = readFiscalLabel(example.label)
          const found = readings.find(({ naming }) => naming === key)
          expect(found?.periods, `${example.label} ${key}`).toEqual([latest])
        }
      }
    }
  })

  it('say what else they may mean', () => {
    const rows = viewOf('').namings?.rows ?? []
    expect(rows.map(({ example, readings }) => [example.label, readings.join(', ')])).toEqual([
      ['Q4 FY2021', 'Jan–Mar 2022, Jan–Mar 2021'],
      ['Q4 FY2022', 'Jan–Mar 2023, Jan–Mar 2022'],
      ['Q1 2022', 'Apr–Jun 2022, Apr–Jun 2021, Jan–Mar 2022'],
      ['FY3/2022 Q4', 'Jan–Mar 2022'],
      ['Q4 2021/22', 'Jan–Mar 2022'],
      ['Jan–Mar 2022', 'Jan–Mar 2022'],
    ])
  })

  it('number the fiscal year only where the edition knows the document that does', () => {
    const keys = (facts: Partial<LabelFacts>) =>
      viewOf('', 'en', facts).namings?.rows.map(({ key }) => key)
    expect(keys({ numbered })).toContain('term')
    expect(viewOf('', 'en', { numbered }).namings?.numbered?.href).toBe(
      `/en/sources/${numbered?.id}`,
    )
    expect(keys({ numbered: null })).not.toContain('term')
  })

  it('are not told where no quarter is known', () => {
    expect(viewOf('Q1 2021', 'en', { known: [], latest: null }).namings).toBeNull()
  })
})
