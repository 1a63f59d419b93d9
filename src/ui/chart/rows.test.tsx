import { describe, expect, it } from 'vitest'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import type { WidthClass } from './drawing.ts'
import type { RowView } from './row-view.ts'
import { Rows } from './rows.client.tsx'
import { type RowsDrawing, rowsHeight } from './rows-view.ts'

/** The ladder’s amounts in dollars: a long bar, a very short one, and two without a number. */
const ROWS = [
  row('pledge', { title: 'Headline', lines: ['Pledge, Jul 22, 2025'], at: 550e9, label: '$550bn' }),
  row('named', { title: 'Named', at: 109e9, label: '$109bn', firmness: 'outlined' }),
  row('loans', { title: 'Financed', at: 2.17e9, label: 'more than ¥340bn', firmness: 'outlined' }),
  row('estimate', { title: 'Estimate', at: 30e9, to: 40e9, label: '$30–40bn' }),
  row('paid', { title: 'Paid', label: 'not disclosed', firmness: 'hatched' }),
  row('returned', { title: 'Returned', label: 'nothing stated', none: 'dash' }),
]
const VALUES: Record<string, string> = { pledge: '550000000000', loans: '340000000000' }
const DRAWING: RowsDrawing = {
  ...{ form: 'rows', span: 'full', alt: 'Bars of the amounts on each rung' },
  keys: [
    { label: 'official', tone: 'japan', firmness: 'solid' },
    { label: 'announced', tone: 'japan', firmness: 'solid-gap' },
  ],
  groups: [
    { key: 'stated', title: 'Stated', rows: ROWS.slice(0, 4) },
    { key: 'open', title: 'Open', rows: ROWS.slice(4) },
  ],
  marks: ROWS.map(({ key, title }) => ({
    ...{ key, name: title, lines: [], value: VALUES[key] ?? '' },
  })),
}

function row(key: string, rest: Partial<RowView>): RowView {
  return {
    ...{ key, title: key, lines: [], at: null, to: null, label: '', tone: 'japan' },
    ...{ firmness: 'solid', strong: false, none: 'hatched' },
    ...rest,
  }
}

setStage()

async function draw(width: WidthClass, drawing = DRAWING): Promise<void> {
  await show(<Rows drawing={drawing} width={width} id="ladder" />)
}

const mark = (key: string) => box.querySelector(`[data-mark="${key}"]`)
const lengthOf = (key: string) => Number(mark(key)?.querySelector('rect')?.getAttribute('width'))
const fillOf = (key: string) => mark(key)?.querySelector('rect')?.getAttribute('fill')

describe.each(['narrow', 'middle', 'wide'] as const)('rows of amounts, %s', (width) => {
  it('have one mark for each row, with its exact number', async () => {
    await draw(width)
    const keys = all('[data-mark]').map((each) => each.getAttribute('data-mark'))
    expect(keys.toSorted()).toEqual(ROWS.map(({ key }) => key).toSorted())
    expect(mark('loans')?.getAttribute('data-value')).toBe('340000000000')
    expect(mark('paid')?.getAttribute('data-value')).toBe('')
  })

  it('are to scale from zero', async () => {
    await draw(width)
    expect((lengthOf('named') + 1.5) / lengthOf('pledge')).toBeCloseTo(109 / 550, 2)
    expect(all('[data-mark] > rect[x]').length).toBeGreaterThan(0)
    const begins = ['pledge', 'named', 'loans'].map((key) =>
      Number(mark(key)?.querySelector('rect')?.getAttribute('x')),
    )
    expect(Math.max(...begins) - Math.min(...begins)).toBeLessThan(1)
  })

  it('show what is unknown as a hatched block with its word, and what does not apply as a dash', async () => {
    await draw(width)
    expect(fillOf('paid')).toBe('url(#ladder-hatch)')
    expect(mark('paid')?.textContent).toBe('not disclosed')
    expect(mark('returned')?.querySelector('rect')).toBeNull()
    expect(mark('returned')?.textContent).toBe('nothing stated')
    expect(all('#ladder-hatch')).toHaveLength(1)
  })

  it('keep a bar too small to see at a pixel and a half, and label it', async () => {
    const small = { ...DRAWING, groups: [{ key: 'one', title: null, rows: [...ROWS, TINY] }] }
    const marks = [...DRAWING.marks, { key: 'tiny', name: 'Tiny', lines: [], value: '1000000' }]
    await draw(width, { ...small, marks })
    expect(lengthOf('tiny')).toBe(1.5)
    expect(mark('tiny')?.textContent).toBe('$1m')
  })

  it('have the height that was reserved, and no word outside the drawing', async () => {
    await draw(width)
    const [svg] = all('svg')
    expect(Number(svg?.getAttribute('height'))).toBe(rowsHeight(DRAWING, width))
    for (const text of all('text')) {
      expect(Number(text.getAttribute('x'))).toBeGreaterThanOrEqual(0)
      expect(Number(text.getAttribute('y'))).toBeLessThan(rowsHeight(DRAWING, width))
    }
  })

  it('are a picture with a name, out of the way of the keyboard', async () => {
    await draw(width)
    expect(all('svg')[0]?.getAttribute('role')).toBe('img')
    expect(all('svg')[0]?.getAttribute('aria-label')).toBe(DRAWING.alt)
    expect(all('svg')[0]?.hasAttribute('tabindex')).toBe(false)
  })
})

const TINY = row('tiny', { title: 'Tiny', at: 1e6, label: '$1m' })

describe('a row of amounts', () => {
  it('draws a range as its lower end and an open rest', async () => {
    await draw('wide')
    const [rest, bar] = [...(mark('estimate')?.querySelectorAll('rect') ?? [])]
    expect(rest?.getAttribute('stroke-dasharray')).toBe('4 3')
    const [more, low] = [rest, bar].map((each) => Number(each?.getAttribute('width')))
    expect((more ?? 0) / (low ?? 1)).toBeCloseTo(1 / 3, 1)
  })

  it('is only outlined where it is only reported', async () => {
    await draw('wide')
    expect(fillOf('pledge')).toBe('var(--japan)')
    expect(fillOf('named')).toBe('var(--paper)')
  })

  it('of an exact zero has no bar that looks like an amount', async () => {
    const zero = row('zero', { at: 0, label: '$0' })
    const groups = [{ key: 'one', title: null, rows: [...ROWS, zero] }]
    const marks = [...DRAWING.marks, { key: 'zero', name: 'zero', lines: [], value: '0' }]
    await draw('wide', { ...DRAWING, groups, marks })
    expect(mark('zero')?.textContent).toBe('$0')
    expect(lengthOf('zero')).toBeLessThan(1)
  })

  it('names it left of the bar where there is room, else over the bar', async () => {
    const title = () => all('.row-words text').find((each) => each.textContent === 'Named')
    const barY = () => Number(mark('named')?.querySelector('rect')?.getAttribute('y'))
    await draw('wide')
    expect(Number(title()?.getAttribute('y'))).toBeGreaterThan(barY())
    await draw('narrow')
    expect(Number(title()?.getAttribute('y'))).toBeLessThan(barY())
  })

  it('without any number in the drawing still says so', async () => {
    const groups = [{ key: 'open', title: null, rows: ROWS.slice(4) }]
    await draw('narrow', { ...DRAWING, groups, marks: DRAWING.marks.slice(4) })
    expect(all('[data-mark]').map((each) => each.textContent)).toEqual([
      ...['not disclosed', 'nothing stated'],
    ])
  })
})
