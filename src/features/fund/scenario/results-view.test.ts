import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { parseDecimal } from '#domain/decimal.ts'
import type { Assumptions, ScenarioInput } from '#domain/scenario.ts'
import type { Locale } from '#domain/text.ts'
import { ROUND } from '#tests/support/scenarios.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toScenarioResults } from './results-view.ts'

type Changes = Readonly<Partial<Record<ScenarioInput, string>>>

function resultsOf(changes: Changes, locale: Locale) {
  const changed = Object.entries(changes).map(([input, text]) => [input, parseDecimal(text)])
  const assumptions: Assumptions = { ...ROUND, ...Object.fromEntries(changed) }
  const here = { locale, day: day('2026-11-22'), latest: true, path: '/fund/scenario' }
  return toScenarioResults(assumptions, { here } as FigureContext)
}

function lineOf(line: string, changes: Changes = {}, locale: Locale = 'en') {
  const { keys, groups, holders } = resultsOf(changes, locale)
  const results = [...keys, ...groups.flatMap((group) => group.results)]
  const found = results.find(({ value }) => value.line === line)?.receipt
  const held = holders.receipts.flatMap(({ lines }) => lines.map(({ receipt }) => receipt))
  return found ?? held.find((receipt) => receipt.line === line)
}

describe('the headline of a scenario', () => {
  it.each([
    [
      {},
      'On these assumptions $600.0 billion would be invested, $300.0 billion of it borrowed; it would pay $21.0 billion a year, 7.0% on the equity, and break even at a return of 2.5%.',
      'この仮定では、投資できる総額は6000億ドルで、うち3000億ドルが借り入れとなる。1年に残る現金は210億ドルで、資本の7.0%に当たる。収支が釣り合う収益率は2.5%。',
    ],
    [
      { return: '1' },
      'On these assumptions $600.0 billion would be invested, $300.0 billion of it borrowed; it would fall short by $9.0 billion a year, 3.0% of the equity, and break even only at a return of 2.5%.',
      'この仮定では、投資できる総額は6000億ドルで、うち3000億ドルが借り入れとなる。1年に90億ドルが不足し、資本の3.0%に当たる。収支が釣り合うには2.5%の収益率が要る。',
    ],
    [
      { return: '2.5' },
      'On these assumptions $600.0 billion would be invested, $300.0 billion of it borrowed; it would exactly break even, at a return of 2.5%: nothing would be left for the holders.',
      'この仮定では、投資できる総額は6000億ドルで、うち3000億ドルが借り入れとなる。収益率2.5%で収支がちょうど釣り合い、出資者には何も残らない。',
    ],
    [
      { leverage: '1' },
      'On these assumptions $300.0 billion would be invested, none of it borrowed; it would pay $15.0 billion a year, 5.0% on the equity, and break even at a return of 1.0%.',
      'この仮定では、投資できる総額は3000億ドルで、借り入れはない。1年に残る現金は150億ドルで、資本の5.0%に当たる。収支が釣り合う収益率は1.0%。',
    ],
  ])('says what is left, what is missing, or that nothing is: %o', (changes, en, ja) => {
    expect(resultsOf(changes, 'en').headline).toBe(en)
    expect(resultsOf(changes, 'ja').headline).toBe(ja)
  })
})

describe('a bad year', () => {
  it.each([
    ['0', 'Nothing would be lost.'],
    ['10', 'The holders would lose 20.0% of what they put in; the lenders would lose nothing.'],
    ['50', 'The equity would be gone to the last cent; the lenders would still lose nothing.'],
    ['60', 'The equity would be gone, and the lenders would lose $60.0 billion besides.'],
  ])('with a fall of %s%% says who bears it', (loss, said) => {
    const { groups } = resultsOf({ loss }, 'en')
    expect(groups.find(({ key }) => key === 'loss')?.lead).toBe(said)
  })

  it('says of the lenders beneath the table of holders whether there are any', () => {
    const said = (changes: Changes) => resultsOf(changes, 'en').holders.lenders
    expect(said({ leverage: '1' })).toBe('Nothing is borrowed, so there are no lenders.')
    expect(said({})).toBe('In the bad year the lenders would lose nothing.')
    expect(said({ loss: '60' })).toBe('In the bad year the lenders would lose $60.0 billion.')
  })
})

describe('a shortfall', () => {
  it('is said in words beside the amount, and beside what would come back', () => {
    const noted = (changes: Changes) => {
      const { keys, groups } = resultsOf(changes, 'en')
      const results = [...keys, ...groups.flatMap((group) => group.results)]
      return results.filter(({ note }) => note).map(({ value }) => value.line)
    }
    expect(noted({ return: '1' })).toEqual(['cash', 'recovered'])
    expect(noted({ return: '2.5' })).toEqual([])
    expect(resultsOf({ return: '1' }, 'ja').holders.caption).toContain('△はマイナス')
    expect(resultsOf({}, 'ja').holders.caption).not.toContain('△')
  })
})

describe('the receipt of a line', () => {
  const debts = { leverage: '10', usd: '4.29', jpy: '3.115' }

  it('has the formula by name, with its numbers in, and for machines', () => {
    expect(lineOf('interest', debts)).toEqual({
      line: 'interest',
      words: 'debt in dollars × cost of dollar debt + debt in yen × cost of yen debt',
      numbers: '$1,350bn × 4.29% + $1,350bn × 3.115% ≈ $100.0 billion',
      machine: '1350000000000 * 0.0429 + 1350000000000 * 0.03115',
    })
    expect(lineOf('interest', debts, 'ja')?.numbers).toBe(
      '1兆3500億ドル × 4.29% + 1兆3500億ドル × 3.115% ≈ 1000億ドル',
    )
  })

  it('says = only where no digit is left out', () => {
    expect(lineOf('debt', { leverage: '2' })?.numbers).toBe('$600bn − $300bn = $300.0 billion')
    expect(lineOf('debt', { equity: '300.1', leverage: '10' })?.numbers).toBe(
      '$3,001bn − $300.1bn ≈ $2.70 trillion',
    )
  })

  it('puts brackets around a sum that is divided, and around a negative number after a sign', () => {
    expect(lineOf('break-even')?.numbers).toBe('($6bn + $9bn) ÷ $600bn = 2.5%')
    expect(lineOf('break-even')?.machine).toBe('(6000000000 + 9000000000) / 600000000000 * 100')
    const paid = { usd: '-1', jpy: '-1' }
    expect(lineOf('interest', paid)?.numbers).toBe(
      '$150bn × (−1%) + $150bn × (−1%) = −$3.0 billion',
    )
    expect(lineOf('cash', paid)?.machine).toBe('36000000000 - 6000000000 - (-3000000000)')
    expect(lineOf('cash', paid, 'ja')?.numbers).toContain('60億ドル − （△30億ドル）')
  })

  it('says by how much whole cents change a holder’s part', () => {
    const third = { ...{ us: '33.33', japan: '33.33', partners: '33.34', public: '0' } }
    const odd = { ...third, equity: '1.1', leverage: '1.01', jpy: '3.333', dollars: '0' }
    expect(lineOf('cash-us', odd)?.machine).toBe('55183370 * 0.3333 - 0.001')
    expect(lineOf('cash-us', odd)?.numbers).toBe('$55.1834m × 33.33% − $0.001 ≈ $18.4 million')
    expect(lineOf('put-us', third)?.machine).toBe('300000000000 * 0.3333')
    expect(lineOf('cash-public', odd)?.machine).toMatch(/ \* 0$/)
  })

  it('shows the two years between which the equity doubles, never two for less', () => {
    expect(lineOf('doubling')?.numbers).toBe('(1 + 7.0%)¹⁰ ≈ 1.96 < 2 ≤ (1 + 7.0%)¹¹ ≈ 2.10')
    expect(lineOf('doubling', { return: '30', leverage: '12' })?.numbers).toMatch(/^2 ≤ /)
    expect(lineOf('doubling', { return: '2.6' })?.numbers).toBe('(1 + 0.2%)¹⁰⁰ ≈ 1.22 < 2')
    expect(lineOf('doubling', { return: '1' })?.numbers).toBe('1 + (−3.0%) < 1')
    expect(lineOf('doubling', { return: '2.5' })?.numbers).toBe('1 + 0.0% = 1')
  })

  it('has no numbers where there is nothing to divide by or to measure against', () => {
    expect(lineOf('cost', { leverage: '1' })).toMatchObject({
      numbers: null,
      machine: '0 / 0 * 100',
    })
    expect(lineOf('put-of-receipts')?.numbers).toBe('$120bn ÷ $5,000bn = 2.4%')
  })
})
