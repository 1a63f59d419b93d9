import { describe, expect, it } from 'vitest'
import { askClocks } from '#tests/support/clocks-facts.ts'
import { outside, overlapping, textBoxes } from '#tests/support/drawn-text.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { Line } from '#ui/chart/line.client.tsx'
import { StillLine } from '#ui/chart/line-still.tsx'
import type { LineDrawing } from '#ui/chart/line-view.ts'
import { sizeOf } from '#ui/chart/size.ts'
import type { DrawnPace } from './pace-view.ts'

setStage()

const paceOf = (locale: 'en' | 'ja', on?: string): DrawnPace => {
  const { drawn } = askClocks('pace=line', locale, on).pace
  if (!drawn) throw new Error('no pace is drawn')
  return drawn
}
const drawingOf = (locale: 'en' | 'ja', on?: string): LineDrawing => {
  const { drawing } = paceOf(locale, on).chart
  if (drawing.form !== 'line') throw new Error('no line is drawn')
  return drawing
}
const WIDTHS = ['narrow', 'middle', 'wide'] as const
const DRAWINGS = (['en', 'ja'] as const).flatMap((locale) =>
  [undefined, '2025-09-05', '2026-02-19', '2026-04-01'].map(
    (on) => [`${locale}, ${on ?? 'latest'}`, drawingOf(locale, on)] as const,
  ),
)
const said = (sentence: DrawnPace['sentence']) =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('')

describe('an even pace', () => {
  it('is drawn only where it is asked for', () => {
    const off = askClocks('from=2025-12-01').pace
    expect([off.drawn, off.said]).toEqual([null, 'Not drawn: the memorandum has no schedule.'])
    expect(off.toggle.href).toBe('/en/vehicle/clocks?from=2025-12-01&pace=line#pace')
    const on = askClocks('from=2025-12-01&pace=line').pace
    expect([on.said, on.toggle.href]).toEqual([null, '/en/vehicle/clocks?from=2025-12-01#pace'])
  })

  it('has its amount to the cent, with the division', () => {
    expect(said(paceOf('en').sentence)).toBe(
      'On a straight line from Sep 4, 2025 to Jan 19, 2029, $198 billion of $550 billion would stand on Nov 22, 2026.',
    )
    expect(paceOf('en').formula).toBe('$550 billion × 444 days ÷ 1,233 days ≈ $198,053,527,980.54')
    expect(said(paceOf('ja').sentence)).toBe(
      '2025年9月4日から2029年1月19日までを直線で結ぶと、2026年11月22日には5500億ドルのうち1980億ドルとなる。',
    )
    expect(paceOf('ja').formula).toBe('5500億ドル × 444日 ÷ 1233日 ≈ 198,053,527,980.54ドル')
  })

  it('says that it is illustrative, and that loans in yen are not on it', () => {
    for (const [locale, word] of [
      ['en', 'Illustrative: the memorandum has no schedule.'],
      ['ja', '目安：覚書に年次の予定はない。'],
    ] as const) {
      expect(paceOf(locale).chart.note).toContain(word)
      const yen = paceOf(locale).yen.flatMap((part) =>
        typeof part !== 'string' && 'unit' in part ? [[part.unit, part.value]] : [],
      )
      expect(yen).toContainEqual(['JPY', '340000000000'])
    }
    expect(said(paceOf('en', '2026-02-19').yen)).toBe(
      'No loan in yen is in the record up to this day.',
    )
  })

  it('draws what is stated in dollars from its day on, and nothing before it', () => {
    const drawing = drawingOf('en')
    const selected = drawing.series.find(({ key }) => key === 'selected')
    expect(selected?.dots.map(({ at, value }) => [at, value])).toEqual([
      [166, 36],
      [444, 36],
    ])
    const [line] = drawing.series
    expect([line?.dashed, line?.dots.map(({ value }) => value)]).toEqual([
      true,
      [0, 198.053527, 550],
    ])
    expect(drawingOf('en', '2025-09-05').series).toHaveLength(1)
    expect(drawing.series.filter(({ dashed }) => dashed)).toHaveLength(1)
  })

  it('has the same numbers in its table', () => {
    const { drawing, table } = paceOf('ja').chart
    const rows = new Map(
      table.rows.map(({ key, cells }) => {
        const amount = cells.at(-1)
        if (amount?.kind === 'figure') return [key, amount.view.value]
        return [key, amount?.kind === 'computed' ? amount.value : '']
      }),
    )
    expect(rows).toEqual(new Map(drawing.marks.map(({ key, value }) => [key, value])))
  })
})

describe('the drawing of a pace', () => {
  it.each(DRAWINGS)('keeps its texts inside and apart at every width: %s', async (_, drawing) => {
    for (const width of WIDTHS) {
      await show(<StillLine drawing={drawing} width={width} id="chart" />)
      const texts = textBoxes(box)
      expect(texts.length).toBeGreaterThan(5)
      expect(overlapping(texts), width).toEqual([])
      expect(outside(texts, sizeOf(drawing, width)), width).toEqual([])
    }
  })

  it('is dashed for what nobody stated, and goes by steps for what is stated', async () => {
    const [line, first] = drawingOf('en').series
    if (!line || !first) throw new Error('nothing is stated')
    const [one] = first.dots
    if (!one) throw new Error('nothing is stated')
    const raised = { ...one, markKey: 'raised', at: one.at + 300, value: 200 }
    const drawing = { ...drawingOf('en'), series: [line, { ...first, dots: [one, raised] }] }
    await show(<StillLine drawing={drawing} width="wide" id="chart" />)
    const [dashed, steps] = all('path.line')
    expect(dashed?.getAttribute('stroke-dasharray')).toBe('4 3')
    expect(steps?.getAttribute('stroke-dasharray')).toBeNull()
    expect(steps?.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+$/)
    await show(<Line drawing={drawing} width="wide" id="chart" />)
    const curves = all('.recharts-line-curve')
    expect(curves.map((each) => each.getAttribute('stroke-dasharray'))).toEqual(['4 3', null])
    // Across to the new day on the old height, then up.
    expect(curves[1]?.getAttribute('d')?.match(/[\d.]+,[\d.]+/g)).toHaveLength(3)
  })
})
