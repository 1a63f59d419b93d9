import { describe, expect, it } from 'vitest'
import { outside, overlapping, textBoxes } from '#tests/support/drawn-text.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { askYen } from '#tests/support/yen-facts.ts'
import { Line } from '#ui/chart/line.client.tsx'
import { StillLine } from '#ui/chart/line-still.tsx'
import type { LineDrawing } from '#ui/chart/line-view.ts'
import { sizeOf } from '#ui/chart/size.ts'

setStage()

const VEHICLE = 'pledge=us-japan-vehicle.2025-07-22.pledge'
const ASKED = [
  ['the first capital', ''],
  ['a pledge on its own day', `${VEHICLE}&on=2025-07-22`],
  ['two days close together', `${VEHICLE}&on=2025-07-25`],
  ['a pledge of a time without rates', 'pledge=rcif.2012-06-05.size'],
  ['all the rates', `${VEHICLE}&on=2019-01-02`],
] as const
const DRAWINGS = ASKED.flatMap(([name, address]) =>
  (['en', 'ja'] as const).map((locale) => {
    const { chart } = askYen(address, locale)
    if (chart?.drawing.form !== 'line') throw new Error(`${address}: no line`)
    return [`${name}, ${locale}`, chart.drawing] as const
  }),
)
const WIDTHS = ['narrow', 'middle', 'wide'] as const

const circles = () =>
  all('circle[data-mark]').map((each) =>
    ['data-mark', 'data-value', 'cx', 'cy'].map((name) => each.getAttribute(name)),
  )
const words = () =>
  all('svg text')
    .map((each) => each.textContent)
    .toSorted()
/** Across and down of every corner of the lines, one after another. */
const corners = (selector: string) =>
  all(selector).flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/-?[\d.]+/g)].map(([number]) => Number(number)),
  )

async function draw(drawing: LineDrawing, width: (typeof WIDTHS)[number]): Promise<void> {
  await show(<StillLine drawing={drawing} width={width} id="chart" />)
}

describe('a drawing of a line that stays still', () => {
  it.each(DRAWINGS)(
    'has every dot, word and corner where the living chart has them: %s',
    async (_, drawing) => {
      await show(<Line drawing={drawing} width="middle" id="chart" />)
      const [alive, curve] = [[circles(), words()], corners('.recharts-line-curve')]
      await draw(drawing, 'middle')
      expect(all('[data-mark]')).toHaveLength(drawing.marks.length)
      expect([circles(), words()]).toEqual(alive)
      const line = corners('path.line')
      expect(line).toHaveLength(curve.length)
      const off = line.map((number, at) => Math.abs(number - (curve[at] ?? Number.NaN)))
      expect(Math.max(...off)).toBeLessThan(0.1)
    },
  )

  it.each(DRAWINGS)('keeps its texts inside and apart at every width: %s', async (_, drawing) => {
    for (const width of WIDTHS) {
      await draw(drawing, width)
      const size = sizeOf(drawing, width)
      const texts = textBoxes(box)
      expect(texts.length).toBeGreaterThan(6)
      expect(outside(texts, size), width).toEqual([])
      expect(overlapping(texts), width).toEqual([])
      expect([...all('svg')].map((svg) => Number(svg.getAttribute('height')))).toEqual([
        size.height,
      ])
    }
  })
})
