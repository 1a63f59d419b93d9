import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CapitalSplit } from '#domain/capital.ts'
import { toPlain } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { outside, overlapping, textBoxes } from '#tests/support/drawn-text.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { scenarios } from '#tests/support/scenarios.ts'
import { SPLITS, splitAs, toSplit } from '#tests/support/splits.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { WIDTHS, type WidthClass } from '#ui/chart/drawing.ts'
import { flowHeight } from '#ui/chart/flow-layout.ts'
import { StillFlow } from '#ui/chart/flow-still.tsx'
import type { FlowDrawing } from '#ui/chart/flow-view.ts'
import { toScenarioFlow } from './scenario-flow.ts'

const REPORTED = RECORD.vehicles
  .flatMap(({ figures }) => figures)
  .find(({ id }) => id === 'joint-fund.2025-05-24.initial-capital')
const WIDTH_CASES = Object.entries(WIDTHS.full) as [WidthClass, number][]

function flowOf({ drawing }: ChartView): FlowDrawing {
  if (drawing.form !== 'flow') throw new Error('no flow is drawn')
  return drawing
}

function drawn(drawing: FlowDrawing, width: WidthClass): HTMLElement {
  const host = document.createElement('div')
  host.innerHTML = renderToStaticMarkup(<StillFlow drawing={drawing} width={width} id="f" />)
  return host
}

function expectReadable(split: CapitalSplit, locale: Locale, width: WidthClass, pixels: number) {
  const drawing = flowOf(toScenarioFlow(split, realReader(locale), REPORTED))
  const host = drawn(drawing, width)
  const texts = textBoxes(host)
  expect(outside(texts, { width: pixels, height: flowHeight(drawing, width) })).toEqual([])
  expect(overlapping(texts)).toEqual([])
  const marks = [...host.querySelectorAll('[data-mark]')].map(
    (each) => `${each.getAttribute('data-mark')} ${each.getAttribute('data-value')}`,
  )
  expect(marks.toSorted()).toEqual(
    drawing.marks.map(({ key, value }) => `${key} ${value}`).toSorted(),
  )
}

describe.each(WIDTH_CASES)('the way of the money, %s', (width, pixels) => {
  it.each(SPLITS)('can be read at %s and %sx in both languages', (_shares, _leverage, split) => {
    for (const locale of ['en', 'ja'] as const) expectReadable(split, locale, width, pixels)
  })

  it('can be read whatever is assumed', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const split = toSplit(assumptions)
        for (const locale of ['en', 'ja'] as const) expectReadable(split, locale, width, pixels)
      }),
      { numRuns: 25 },
    )
  })
})

describe('the way of the money', () => {
  const view = toScenarioFlow(splitAs('40/40/10/10', '2.5'), realReader('en'), REPORTED)

  it('leads from holders and lenders through equity and debt to a whole of unknown uses', () => {
    const { nodes, links } = flowOf(view)
    expect(nodes.map(({ label, amount }) => `${label} ${amount}`)).toEqual([
      ...['US Treasury $120bn', 'Japan’s Ministry of Finance $120bn'],
      ...['Other limited partners $30bn', 'The public $30bn'],
      ...['Borrowed in dollars $225bn', 'Borrowed in yen $225bn'],
      ...['Equity $300bn', 'Debt $450bn', 'Investable total $750bn'],
      'American technology and infrastructure split not published',
    ])
    expect(links.map(({ source, target, value }) => [source, target, value])).toEqual([
      ...['us', 'japan'].map((key) => [key, 'equity', 0.16]),
      ...['partners', 'public'].map((key) => [key, 'equity', 0.04]),
      ...['usd', 'jpy'].map((key) => [key, 'debt', 0.3]),
      ...[
        ['equity', 'total', 0.4],
        ['debt', 'total', 0.6],
        ['total', 'uses', 1],
      ],
    ])
  })

  it('is tinted where it is assumed, hatched where nobody has said anything, and nowhere solid', () => {
    const { nodes, links } = flowOf(view)
    for (const { key, firmness } of nodes) {
      expect(firmness, key).toBe(key === 'uses' ? 'hatched' : 'tinted')
    }
    for (const { markKey, firmness } of links) {
      expect(firmness, markKey).toBe(markKey === 'uses' ? 'hatched' : 'tinted')
    }
  })

  it('gives no number to the uses, and says of each part first how well it is known', () => {
    const { marks, alt } = flowOf(view)
    const uses = marks.find(({ key }) => key === 'uses')
    expect(uses).toEqual({
      ...{ key: 'uses', value: '', lines: ['split not published'] },
      name: 'Unknown: American technology and infrastructure',
    })
    for (const { name } of marks) expect(name).toMatch(/^(Assumed|As reported|Unknown): /)
    expect(alt).toContain('As reported: Equity → Investable total, $300bn')
  })

  it.each(SPLITS)('has no ribbon for nothing, but its row: %s at %sx', (_shares, _x, split) => {
    const { drawing, table } = toScenarioFlow(split, realReader('ja'))
    const nothing = [...split.holders, ...split.lenders, { key: 'debt', amount: split.debt }]
      .filter(({ amount }) => amount.amount === 0n)
      .map(({ key }) => key as string)
    const marks = drawing.marks.map(({ key }) => key)
    expect(marks.filter((key) => nothing.includes(key))).toEqual([])
    expect(table.rows.map(({ key }) => key).toSorted()).toEqual([...marks, ...nothing].toSorted())
    for (const key of nothing) {
      const cells = table.rows.find((row) => row.key === key)?.cells
      expect(cells).toContainEqual({ kind: 'computed', value: '0', text: '0ドル' })
    }
  })

  it('has the exact amounts of the split in its marks and its table', () => {
    for (const [, , split] of SPLITS) {
      const { drawing, table } = toScenarioFlow(split, realReader('en'))
      const values = new Map(drawing.marks.map(({ key, value }) => [key, value]))
      for (const { key, amount } of [...split.holders, ...split.lenders]) {
        expect(values.get(key) ?? '0').toBe(toPlain(amount))
        const cell = table.rows.find((row) => row.key === key)?.cells.at(-1)
        expect(cell).toMatchObject({ kind: 'computed', value: toPlain(amount) })
      }
    }
  })

  it('says the same in Japanese', () => {
    const japanese = toScenarioFlow(splitAs('40/40/10/10', '2.5'), realReader('ja'), REPORTED)
    expect(japanese.title).toBe('7,500億ドルの出どころ。使い道の内訳は公表されていない')
    expect(flowOf(japanese).nodes.at(-1)).toMatchObject({
      label: messages('ja').fundCapital.flow.uses,
      amount: '内訳は公表されていない',
    })
  })
})
