import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { figure, text } from '#tests/support/mini-parts.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { reader } from '#tests/support/reader.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { PAYOUT_FIGURES, toPayoutChart } from './payout-chart.ts'

function share(measure: string, value: string): Figure {
  const label = text('US share of cash flow', '米国の取り分')
  return figure({ kind: 'event', id: 'mou-0904' }, '2025-09-04', measure, value, {
    ...{ basis: null, knownOn: day('2025-09-05'), label, cites: [cite('t-room-us-2025-07-23')] },
  })
}

const FIGURES = [
  share('us-share-before-recovery', '50 %'),
  share('us-share-after-recovery', '90 %'),
]

function flowOf(view: ChartView | null) {
  if (view?.drawing.form !== 'flow') throw new RangeError('no flow')
  return view.drawing
}

describe('the rule of who gets what', () => {
  it('is asked of the two shares the memorandum has', () => {
    expect(FIGURES.map(({ id }) => id)).toEqual(PAYOUT_FIGURES)
  })

  it('says in both languages what the record has of it, and that it is an illustration', () => {
    const [en, ja] = [reader('en'), reader('ja')].map((of) => toPayoutChart(FIGURES, of))
    expect(en?.title).toBe(
      'Of each $100 of cash, $50 goes to the United States until Japan is repaid, $90 after',
    )
    expect(ja?.title).toBe('現金100ドルのうち米国へ渡るのは、日本の回収まで50ドル、回収後は90ドル')
    expect(en?.lead).toContain('illustration')
    expect(ja?.lead).toContain('実際に支払われた額ではない')
  })

  it('keeps the two stages apart: no node takes from both', () => {
    const { links, nodes } = flowOf(toPayoutChart(FIGURES, reader('en')))
    expect(links.map(({ source, target, value }) => [source, target, value])).toEqual([
      ['before', 'before-us', 50],
      ['before', 'before-japan', 50],
      ['after', 'after-us', 90],
      ['after', 'after-japan', 10],
    ])
    expect(nodes.map(({ label, amount }) => [label, amount])).toEqual([
      ['Until Japan is repaid', '$100'],
      ['After Japan is repaid', '$100'],
      ['United States', '$50'],
      ['Japan', '$50'],
      ['United States', '$90'],
      ['Japan', '$10'],
    ])
  })

  it('follows the shares of the record, whatever they are', () => {
    const figures = [FIGURES[0] as Figure, share('us-share-after-recovery', '87.5 %')]
    const view = toPayoutChart(figures, reader('en'))
    expect(view?.title).toContain('$87.5 after')
    expect(flowOf(view).links.at(-1)?.value).toBe(12.5)
  })

  it('has the same shares in its table; Japan’s are marked as worked out', () => {
    const view = toPayoutChart(FIGURES, reader('ja'))
    const rows = view?.table.rows.map(({ key, cells: [to, cell] }) => {
      const value =
        cell?.kind === 'figure' ? cell.view.value : cell?.kind === 'computed' && cell.value
      const text = cell?.kind === 'figure' ? cell.view.text : cell?.kind === 'computed' && cell.text
      return [key, to?.kind === 'text' && to.text, text, value]
    })
    expect(rows).toEqual([
      ['before-us', '米国', '50%', '50'],
      ['before-japan', '日本', '50%（100 − 50）', '50'],
      ['after-us', '米国', '90%', '90'],
      ['after-japan', '日本', '10%（100 − 90）', '10'],
    ])
    expect(view?.drawing.marks.map(({ key, value }) => [key, value])).toEqual(
      rows?.map(([key, , , value]) => [key, value]),
    )
  })

  it('is not drawn unless the edition has both stages', () => {
    expect(toPayoutChart(FIGURES.slice(0, 1), reader('en'))).toBeNull()
    expect(toPayoutChart([], reader('ja'))).toBeNull()
  })
})
