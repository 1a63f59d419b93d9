import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, toPlain } from '#domain/money.ts'
import { parseDisplayed } from '#i18n/parse.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { scenarios } from '#tests/support/scenarios.ts'
import { SPLITS, splitAs, toSplit } from '#tests/support/splits.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { toAssumedCapital } from './assumed-capital.ts'

const REPORTED = RECORD.vehicles
  .flatMap(({ figures }) => figures)
  .find(({ id }) => id === 'joint-fund.2025-05-24.initial-capital')

function stacks(view: ChartView) {
  if (view.drawing.form !== 'shares') throw new Error('no shares are drawn')
  return view.drawing.rows.map(({ title, segments }) => [
    title,
    ...segments.map((each) => [each.title, each.part, ...each.lines]),
  ])
}

function cellsOf(view: ChartView, key: string) {
  const row = view.table.rows.find((each) => each.key === key)
  return row?.cells.map((cell) => (cell.kind === 'figure' ? cell.view.text : cell.text))
}

describe('the capital as a reader assumes it', () => {
  it('is a whole of debt and equity, and the equity among its holders, to scale', () => {
    const view = toAssumedCapital(splitAs('40/40/10/10', '10'), realReader('en'), REPORTED)
    expect(view.title).toBe('On these assumptions, $2.7tn of $3tn would be borrowed')
    expect(stacks(view)).toEqual([
      [
        'Investable total $3tn',
        ['Debt', 0.9, '$2.7tn (90%)'],
        ['Equity', 0.1, '$300bn (10%)', 'as reported'],
      ],
      [
        'Equity $300bn',
        ['US Treasury', 0.4, '$120bn (40%)'],
        ['Japan’s Ministry of Finance', 0.4, '$120bn (40%)'],
        ['Other limited partners', 0.1, '$30bn (10%)'],
        ['The public', 0.1, '$30bn (10%)'],
      ],
    ])
  })

  it('says the same in Japanese', () => {
    const view = toAssumedCapital(splitAs('33.33/33.33/33.34/0', '2.5'), realReader('ja'), REPORTED)
    expect(view.title).toBe('この仮定では、7,500億ドルのうち4,500億ドルを借り入れる')
    expect(stacks(view)).toEqual([
      [
        '投資可能総額 7,500億ドル',
        ['負債', 0.6, '4,500億ドル（60%）'],
        ['資本', 0.4, '3,000億ドル（40%）', '報道どおり'],
      ],
      [
        '資本 3,000億ドル',
        ['米財務省', 0.3333, '999.9億ドル（33.33%）'],
        ['日本の財務省', 0.3333, '999.9億ドル（33.33%）'],
        ['他の有限責任組合員', 0.3334, '1,000.2億ドル（33.34%）'],
      ],
    ])
  })

  it('draws no part of nothing, and has it in the table as nothing', () => {
    const view = toAssumedCapital(splitAs('100/0/0/0', '1'), realReader('en'))
    expect(view.title).toBe('On these assumptions, $300bn would be owned, and nothing borrowed')
    expect(view.drawing.marks.map(({ key }) => key)).toEqual(['total', 'equity', 'us'])
    expect(cellsOf(view, 'debt')).toEqual(['Assumed', '$0', '0% of the total'])
    expect(cellsOf(view, 'japan')).toEqual(['Assumed', '$0', '0% of the equity'])
    expect(cellsOf(view, 'us')).toEqual(['Assumed', '$300bn', '100% of the equity'])
  })

  it('calls the equity reported only while it is the very amount of the report', () => {
    const of = (equity: string) =>
      toAssumedCapital(splitAs('40/40/10/10', '2', equity), realReader('en'), REPORTED)
    expect(cellsOf(of('300'), 'equity')?.[0]).toBe('As reported')
    expect(
      of('300')
        .source.map(({ text }) => text)
        .join(''),
    ).toContain('Financial Times')
    expect(cellsOf(of('300.1'), 'equity')?.[0]).toBe('Assumed')
    expect(of('300.1').source.map(({ text }) => text)).toEqual([
      'Source: assumptions of the reader, all of them in the address of this page.',
    ])
  })

  it('has the same exact number in each mark and in its row of the table', () => {
    for (const [, , split] of SPLITS) {
      const { drawing, table } = toAssumedCapital(split, realReader('en'))
      for (const { key, value } of drawing.marks) {
        const cell = table.rows.find((row) => row.key === key)?.cells.find(isComputed)
        expect(cell?.value, key).toBe(value)
      }
    }
  })

  it('adds up whatever is assumed, and writes every amount out to its last cent', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const split = toSplit(assumptions)
        const { table } = toAssumedCapital(split, realReader('en'))
        const total = table.rows[0]?.cells.find(isComputed)
        expect(total?.value).toBe(toPlain(add(split.equity, split.debt)))
        for (const { cells } of table.rows) {
          const amount = cells.find(isComputed)
          const back = parseDisplayed(amount?.text ?? '', 'en')
          expect(back && Number(amount?.value) - Number(back.digits) / 10 ** back.scale).toBe(0)
        }
      }),
      { numRuns: 40 },
    )
  })
})

function isComputed<C extends { readonly kind: string }>(
  cell: C,
): cell is C & { readonly kind: 'computed' } {
  return cell.kind === 'computed'
}
