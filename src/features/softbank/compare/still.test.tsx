import { describe, expect, it } from 'vitest'
import { compare } from '#domain/compared.ts'
import { comparing, REAL_COMPARISON } from '#tests/support/real-comparison.ts'
import { realReader } from '#tests/support/real-record.ts'
import { all, setStage, show } from '#tests/support/stage.ts'
import { Bars } from '#ui/chart/bars.client.tsx'
import { StillBars } from '#ui/chart/bars-still.tsx'
import type { BarsDrawing } from '#ui/chart/bars-view.ts'
import { sizeOf } from '#ui/chart/size.ts'
import { toCompareChart } from './compare-chart.ts'

setStage()

/** Net income with its losses, the Vision Funds’ gain with its break, the ratio, per-share figures over the split. */
const DRAWINGS = ['net-income', 'svf-investment-gain', 'ltv', 'eps'].map((measure) => {
  const comparison = comparing(`q=fy2024q1..fy2026q2&m=${measure}`)
  const [line] = compare(comparison, REAL_COMPARISON)
  if (!line) throw new Error(measure)
  const { drawing } = toCompareChart(line, comparison, REAL_COMPARISON.breaks, realReader('ja'))
  return [measure, drawing as BarsDrawing] as const
})

const NUMBERS = ['x', 'y', 'width', 'height']
const boxes = () =>
  all('[data-mark] rect, rect[data-mark]').map((each) =>
    NUMBERS.map((name) => Number(each.getAttribute(name))),
  )
const words = () => all('svg text').map((each) => each.textContent)

describe('a drawing of bars that stays still', () => {
  it.each(DRAWINGS)(
    'has every mark and word where the living chart has them: %s',
    async (_, drawing) => {
      await show(<Bars drawing={drawing} width="narrow" id="chart" />)
      const [alive, said] = [boxes(), words()]
      await show(<StillBars drawing={drawing} width="narrow" id="chart" />)
      expect(all('[data-mark]')).toHaveLength(drawing.marks.length)
      expect(words()).toEqual(said)
      expect(boxes()).toHaveLength(alive.length)
      boxes().forEach((box, index) => {
        box.forEach((number, at) => {
          expect(number).toBeCloseTo(alive[index]?.[at] ?? Number.NaN, 0)
        })
      })
    },
  )

  it.each(DRAWINGS)('is as large as the page keeps room for: %s', async (_, drawing) => {
    await show(<StillBars drawing={drawing} width="middle" id="chart" />)
    const { width, height } = sizeOf(drawing, 'middle')
    const [svg] = all('svg')
    expect([svg?.getAttribute('width'), svg?.getAttribute('height')]).toEqual([
      `${width}`,
      `${height}`,
    ])
  })
})
