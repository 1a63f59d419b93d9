import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Fund } from '#domain/fund.ts'
import type { Locale } from '#domain/text.ts'
import { figure, text } from '#tests/support/mini-parts.ts'
import { MINI_RATES } from '#tests/support/mini-rates.ts'
import { cite } from '#tests/support/mini-sources.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toSizeChart } from './size-chart.ts'

const FIRST = day('2025-05-24')
const FT = [cite('ft-2025-05-24', 'E')]

function context(locale: Locale = 'en'): FigureContext {
  const edition = { day: day('2026-11-22'), latest: true }
  return { here: { locale, ...edition, path: '/fund' }, edition, rates: MINI_RATES }
}

function fund(id: string, value: string, rest: Partial<Fund> = {}): Fund {
  const parts = { knownOn: FIRST, label: text('Size', '規模'), cites: FT }
  return {
    ...{ id, name: text(id, id), group: 'binational', class: 'two-government' },
    ...{ capitalised: 'yes', countries: [], owner: null, parties: [], inception: null },
    ...{ status: null, leverage: null, split: null, note: null, knownOn: FIRST, cites: FT },
    figures: [figure({ kind: 'fund', id }, '2025-05-24', 'size', value, parts)],
    ...rest,
  }
}

const JOINT = fund('joint-fund', '300bn USD', { capitalised: 'no' })
const NATIONAL = { group: 'sovereign', class: 'national' } as const
const FUNDS = [
  fund('nbim', '2104bn USD', NATIONAL),
  fund('rcif', '2bn USD'),
  JOINT,
  fund('china-brazil', '20bn USD', { capitalised: 'in-part' }),
  fund('uae-india', '75bn USD', { capitalised: 'no' }),
  fund('vehicle', '550bn USD', { class: 'programme', capitalised: 'no' }),
]

function chart(funds: readonly Fund[] = FUNDS, locale: Locale = 'en') {
  const view = toSizeChart(funds, 'joint-fund', context(locale))
  if (view?.drawing.form !== 'rows') throw new RangeError('no rows are drawn')
  const { groups, marks, keys } = view.drawing
  return { ...view, groups, marks, keys, rows: groups.flatMap((group) => group.rows) }
}

describe('the fund beside others', () => {
  it('would outsize every fund of two governments with capital', () => {
    expect(chart().title).toBe(
      'At $300bn, the fund would outsize all 2 funds of two governments with capital',
    )
    expect(chart(FUNDS, 'ja').title).toBe(
      '3,000億ドルなら、資金の拠出がある二国政府ファンド2本のいずれよりも大きい',
    )
  })

  it.each([
    [[JOINT], 'At $300bn, there is no fund of two governments with capital to compare'],
    [
      [JOINT, fund('rcif', '2bn USD')],
      'At $300bn, the fund would outsize the only fund of two governments with capital',
    ],
    [
      [JOINT, fund('same', '300bn USD'), fund('rcif', '2bn USD')],
      'At $300bn, the fund would be as large as the largest of 2 funds of two governments with capital',
    ],
    [
      [JOINT, fund('larger', '400bn USD'), fund('rcif', '2bn USD')],
      'At $300bn, the fund would be number 2 beside 2 funds of two governments with capital',
    ],
  ])('stays true to the record: %#', (funds, title) => {
    expect(chart(funds).title).toBe(title)
  })

  it('stands among its class, the largest first, the other classes apart', () => {
    expect(chart().groups.map(({ title, rows }) => [title, rows.map(({ key }) => key)])).toEqual([
      ['Fund of two governments', ['joint-fund', 'uae-india', 'china-brazil', 'rcif']],
      ['Programme', ['vehicle']],
      ['National fund', ['nbim']],
    ])
  })

  it('is marked among them, and what has no capital is hatched', () => {
    const firm = Object.fromEntries(chart().rows.map(({ key, firmness }) => [key, firmness]))
    expect(firm).toMatchObject({
      ...{ 'joint-fund': 'hatched', rcif: 'solid', 'china-brazil': 'tinted' },
    })
    expect(
      chart()
        .rows.filter(({ strong }) => strong)
        .map(({ key }) => key),
    ).toEqual(['joint-fund'])
    expect(chart().keys.map(({ firmness }) => firmness)).toEqual(['solid', 'tinted', 'hatched'])
  })

  it('is beside sixteen rows at most, and the note says how many are left out', () => {
    const many = [...Array(40).keys()].flatMap((at) => [
      fund(`a${at}`, `${at + 1}bn USD`),
      fund(`b${at}`, `${at + 1}bn USD`, { capitalised: 'in-part' }),
      fund(`c${at}`, `${at + 1}bn USD`, { class: 'programme', capitalised: 'no' }),
      fund(`d${at}`, `${at + 1}bn USD`, NATIONAL),
    ])
    const view = chart([...FUNDS, ...many])
    expect(view.rows.length).toBeLessThanOrEqual(16)
    expect(view.rows.map(({ key }) => key)).toContain('joint-fund')
    expect(view.note).toContain(`${FUNDS.length + many.length - view.rows.length} more`)
  })

  it('is beside no fund whose size is not in dollars, and the note counts it', () => {
    const view = chart([...FUNDS, fund('yen', '100bn JPY')])
    expect(view.rows.map(({ key }) => key)).not.toContain('yen')
    expect(view.note).toContain('1 more')
    expect(chart().note).toBe('All 6 funds of the record with a size in dollars are drawn.')
  })

  it('is the table row by row, with the same numbers', () => {
    const { table, marks } = chart()
    expect(table.rows.map(({ key }) => key)).toEqual(marks.map(({ key }) => key))
    const inTable = table.rows.map(({ cells: [first] }) =>
      first?.kind === 'figure' ? first.view.value : '',
    )
    expect(inTable).toEqual(marks.map(({ value }) => value))
    expect(marks[0]?.value).toBe('300000000000')
  })

  it('is not drawn where the record gives it no size', () => {
    expect(toSizeChart(FUNDS.slice(0, 2), 'joint-fund', context())).toBeNull()
  })
})
