import { describe, expect, it } from 'vitest'
import { all, setStage, show } from '#tests/support/stage.ts'
import type { WidthClass } from './drawing.ts'
import { meet } from './label-places.ts'
import { sizeOf } from './size.ts'
import { textWidth } from './text-width.ts'
import { Waterfall } from './waterfall.client.tsx'
import type { WaterfallDrawing, WaterfallStep } from './waterfall-view.ts'

const HALF = ['narrow', 'middle'] as const satisfies readonly WidthClass[]

/** SoftBank Group's FY2024 in trillions of yen: a loss, a profit across zero, a loss, a profit, the year. */
const YEAR = drawing([
  step('q1', 0, -0.17, '−¥174bn'),
  step('q2', -0.17, 1.01, '+¥1.18tn'),
  step('q3', 1.01, 0.64, '−¥369bn'),
  step('q4', 0.64, 1.15, '+¥517bn'),
  { ...step('year', 0, 1.15, '¥1.15tn'), total: true, tone: 'japan', tick: 'FY2024, as filed' },
])
const HOLED = drawing([
  step('q1', 0, 0.4, '+¥400bn'),
  { ...step('q2', null, null, ''), gap: 'not assessed' },
  step('q3', 0.4, 0.9, '+¥500bn'),
])

function step(
  markKey: string,
  from: number | null,
  to: number | null,
  label: string,
): WaterfallStep {
  const tone = (to ?? 0) < (from ?? 0) ? 'loss' : 'gain'
  return { markKey, tick: markKey.toUpperCase(), from, to, total: false, tone, label, gap: null }
}

function drawing(steps: readonly WaterfallStep[]): WaterfallDrawing {
  return {
    ...{ form: 'waterfall', span: 'half', alt: 'Steps of a year', unit: '¥ trillion', steps },
    axis: { low: -0.3, high: 1.3, ticks: [0, 0.5, 1].map((at) => ({ at, text: `${at}` })) },
    marks: steps.map(({ markKey, from, to }) => ({
      ...{ key: markKey, name: markKey, lines: [] },
      value: from === null || to === null ? '' : `${to - from}`,
    })),
  }
}

setStage()

async function draw(of: WaterfallDrawing, width: WidthClass = 'middle'): Promise<void> {
  await show(<Waterfall drawing={of} width={width} id="chart" />)
}

const textsOf = (selector: string) => all(selector).map((each) => each.textContent)

function edgesOf(key: string) {
  const mark = all(`[data-mark="${key}"] > rect`).at(-1)
  const of = (name: string) => Number(mark?.getAttribute(name))
  return {
    left: of('x'),
    top: of('y'),
    bottom: of('y') + of('height'),
    fill: mark?.getAttribute('fill'),
  }
}

function boxesOf(selector: string) {
  return all(selector).map((each) => {
    const size = Number(each.closest('[font-size]')?.getAttribute('font-size'))
    const width = textWidth(each.textContent ?? '', size)
    const anchor = each.closest('[text-anchor]')?.getAttribute('text-anchor')
    const x = Number(each.getAttribute('x')) - (anchor === 'end' ? width : width / 2)
    return { x, y: Number(each.getAttribute('y')) - size, width, height: size }
  })
}

describe('steps to a total', () => {
  it.each(HALF)('are one element each, with the exact value (%s)', async (width) => {
    for (const of of [YEAR, HOLED]) {
      await draw(of, width)
      expect(
        all('[data-mark]').map((each) => [
          each.getAttribute('data-mark'),
          each.getAttribute('data-value'),
        ]),
      ).toEqual(of.marks.map(({ key, value }) => [key, value]))
      const { width: x, height: y } = sizeOf(of, width)
      expect(all('svg')[0]?.getAttribute('viewBox')).toBe(`0 0 ${x} ${y}`)
    }
  })

  it('begin where the one before ended, also across zero, and are joined there', async () => {
    await draw(YEAR)
    const [q1, q2, q3, q4, year] = ['q1', 'q2', 'q3', 'q4', 'year'].map(edgesOf)
    const zero = Number(/ ([\d.]+)H/.exec(all('.zero')[0]?.getAttribute('d') ?? '')?.[1])
    expect(q1?.top).toBeCloseTo(zero, 0)
    expect(q2?.bottom).toBeCloseTo(q1?.bottom ?? 0, 0)
    expect(q2?.top).toBeLessThan(zero)
    expect(q3?.top).toBeCloseTo(q2?.top ?? 0, 0)
    expect(q4?.bottom).toBeCloseTo(q3?.bottom ?? 0, 0)
    expect([year?.top, year?.bottom]).toEqual([q4?.top, expect.closeTo(zero, 0)])
    expect(all('.connector')).toHaveLength(4)
  })

  it('are told apart by sign and tone', async () => {
    await draw(YEAR)
    expect(['q1', 'q2', 'year'].map((key) => edgesOf(key).fill)).toEqual([
      ...['var(--loss)', 'var(--gain)', 'var(--japan)'],
    ])
    expect(textsOf('.step-labels text')).toEqual(YEAR.steps.map(({ label }) => label))
  })

  it('are a hatched gap with its word where there is no number, and nothing is joined to it', async () => {
    await draw(HOLED)
    expect(edgesOf('q2').fill).toBe('url(#chart-hatch)')
    expect(textsOf('.gap-word')).toEqual(['not assessed'])
    expect(all('.connector')).toEqual([])
  })

  it.each(HALF)(
    'keep every label, inside the drawing and clear of the others (%s)',
    async (width) => {
      for (const of of [YEAR, HOLED]) {
        await draw(of, width)
        const labels = boxesOf('.step-labels text')
        expect(labels).toHaveLength(of.steps.filter(({ to }) => to !== null).length)
        const covered = labels.filter((each, index) =>
          labels.some((other, at) => at > index && meet(each, other, 0)),
        )
        expect(covered).toEqual([])
        const { width: right, height } = sizeOf(of, width)
        for (const text of boxesOf('text[x]')) {
          expect(text.x).toBeGreaterThanOrEqual(0)
          expect(text.x + text.width).toBeLessThanOrEqual(right + 0.5)
          expect(text.y).toBeGreaterThanOrEqual(0)
          expect(text.y + text.height).toBeLessThanOrEqual(height)
        }
      }
    },
  )

  it('break the name of a total into lines where it is narrow', async () => {
    await draw(YEAR, 'narrow')
    expect(textsOf('.tick')).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'FY2024,', 'as filed'])
    await draw(YEAR, 'middle')
    expect(textsOf('.tick').at(-1)).toBe('FY2024, as filed')
  })
})
