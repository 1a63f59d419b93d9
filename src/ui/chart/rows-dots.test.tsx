import { describe, expect, it } from 'vitest'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { pixelsOf, type WidthClass } from './drawing.ts'
import type { LogScale, RowView } from './row-view.ts'
import { Rows } from './rows.client.tsx'
import { layRows } from './rows-layout.ts'
import { logPlaces } from './rows-log.ts'
import { type RowsDrawing, rowsHeight } from './rows-view.ts'
import { textWidth } from './text-width.ts'

const SCALE: LogScale = {
  kind: 'log',
  ticks: [
    { at: 1e8, text: '1億ドル' },
    { at: 1e9, text: '10億ドル' },
    { at: 1e10, text: '100億ドル' },
    { at: 1e11, text: '1,000億ドル' },
    { at: 1e12, text: '1兆ドル' },
  ],
}
/** From the smallest fund of the record to the largest, each with a label as long as any. */
const ROWS = [
  row('fund', { at: 300e9, label: 'about $300bn', strong: true, tone: 'japan', lines: ['May 24'] }),
  row('target', { at: 75e9, label: '$75bn' }),
  row('part', { at: 20e9, label: 'up to $20bn', firmness: 'tinted' }),
  row('hundred', { at: 100e6, label: '$100m', firmness: 'solid' }),
  row('national', { at: 2_104e9, label: 'about $2.10tn', firmness: 'solid' }),
]

function row(key: string, rest: Partial<RowView>): RowView {
  return {
    ...{ key, title: `The fund called ${key}`, lines: [], at: null, to: null, label: '' },
    ...{ tone: 'slate', firmness: 'hatched', strong: false, none: 'dash' },
    ...rest,
  }
}

function drawingOf(rows: readonly RowView[]): RowsDrawing {
  return {
    ...{ form: 'rows', span: 'full', alt: 'Dots of the sizes of funds', scale: SCALE },
    keys: [{ label: 'capitalised', tone: 'slate', firmness: 'solid' }],
    groups: [
      { key: 'governments', title: 'Fund of two governments', rows: rows.slice(0, -1) },
      { key: 'national', title: 'National fund', rows: rows.slice(-1) },
    ],
    marks: rows.map(({ key, title, at }) => ({
      key,
      name: title,
      lines: [],
      value: `${at ?? ''}`,
    })),
  }
}

const DRAWING = drawingOf(ROWS)

setStage()

async function draw(width: WidthClass, drawing = DRAWING): Promise<void> {
  await show(<Rows drawing={drawing} width={width} id="sizes" />)
}

const mark = (key: string) => box.querySelector(`[data-mark="${key}"]`)
const dotOf = (key: string) => [...(mark(key)?.querySelectorAll('circle') ?? [])].at(-1)
const xOf = (key: string) => Number(dotOf(key)?.getAttribute('cx'))

describe.each(['narrow', 'middle', 'wide'] as const)('rows on a logarithmic axis, %s', (width) => {
  it('are dots and no bars, one for each row, with its exact number', async () => {
    await draw(width)
    const keys = all('[data-mark]').map((each) => each.getAttribute('data-mark'))
    expect(keys.toSorted()).toEqual(ROWS.map(({ key }) => key).toSorted())
    expect(mark('part')?.getAttribute('data-value')).toBe('20000000000')
    expect(all('[data-mark] rect')).toEqual([])
  })

  it('stand as far apart for each tenfold', async () => {
    await draw(width)
    const tens = all('.log-axis > g:first-child text').map((each) => Number(each.getAttribute('x')))
    const steps = tens.slice(1).map((x, index) => x - (tens[index] ?? 0))
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.3)
    expect(xOf('hundred')).toBeCloseTo(tens[0] ?? 0, 0)
    const from = (tens[3] ?? 0) - (tens[2] ?? 0)
    expect((xOf('part') - (tens[2] ?? 0)) / from).toBeCloseTo(Math.log10(2), 1)
  })

  it('stand the farther right the larger they are', () => {
    const { left, plot } = layRows(DRAWING, width)
    const amounts = [...Array(200).keys()].map((index) => 10 ** (8 + index / 45))
    const places = logPlaces(SCALE, [row('most', { at: amounts.at(-1) ?? 0 })], left, plot)
    const xs = amounts.map((amount) => places.at(amount))
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(new Set(xs).size).toBe(xs.length)
  })

  it('keep dots, labels and the words of the axis within the drawing and apart', async () => {
    await draw(width)
    const end = pixelsOf('full', width)
    for (const { key, label } of ROWS) {
      const text = mark(key)?.querySelector('text')
      const x = Number(text?.getAttribute('x'))
      const long = textWidth(label, 12, true)
      const [from, to] = text?.getAttribute('text-anchor') === 'end' ? [x - long, x] : [x, x + long]
      expect(from, key).toBeGreaterThanOrEqual(0)
      expect(to, key).toBeLessThanOrEqual(end)
      expect(xOf(key) + Number(dotOf(key)?.getAttribute('r'))).toBeLessThanOrEqual(end)
    }
    const ticks = all('.log-axis > g:first-child text').map((each) => {
      const half = textWidth(each.textContent ?? '', 11) / 2
      const x = Number(each.getAttribute('x'))
      return { from: x - half, to: x + half }
    })
    for (const [index, tick] of ticks.entries()) {
      expect(tick.from).toBeGreaterThan(ticks[index - 1]?.to ?? 0)
    }
    expect(ticks.at(-1)?.to).toBeLessThanOrEqual(end)
  })

  it('have the height that was reserved', async () => {
    await draw(width)
    const [svg] = all('svg')
    expect(Number(svg?.getAttribute('height'))).toBe(rowsHeight(DRAWING, width))
    const lowest = all('text, circle').map((each) =>
      Number(each.getAttribute('y') ?? each.getAttribute('cy')),
    )
    expect(Math.max(...lowest)).toBeLessThan(rowsHeight(DRAWING, width))
  })
})

describe('a dot', () => {
  it('is solid with capital, tinted with part of it, hatched without', async () => {
    await draw('wide')
    expect(dotOf('hundred')?.getAttribute('fill')).toBe('var(--slate)')
    expect(dotOf('part')?.getAttribute('fill')).toBe('var(--slate-tint)')
    expect(dotOf('target')?.getAttribute('fill')).toBe('url(#sizes-hatch)')
  })

  it('is larger and in its own colour where the drawing is about it', async () => {
    await draw('wide')
    const size = (key: string) => Number(dotOf(key)?.getAttribute('r'))
    expect(size('fund')).toBeGreaterThan(size('target'))
    expect(dotOf('fund')?.getAttribute('stroke')).toBe('var(--japan)')
  })

  it('is none where there is no amount: the row says so in words', async () => {
    await draw('wide', drawingOf([...ROWS, row('yen', { label: 'no rate' })]))
    expect(dotOf('yen')).toBeUndefined()
    expect(mark('yen')?.textContent).toBe('no rate')
  })
})
