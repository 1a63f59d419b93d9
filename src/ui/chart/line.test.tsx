import { describe, expect, it } from 'vitest'
import { outside, overlapping, textBoxes } from '#tests/support/drawn-text.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { WIDTHS, type WidthClass } from './drawing.ts'
import { Line } from './line.client.tsx'
import { lineHeight } from './line-layout.ts'
import type { LineDot, LineDrawing } from './line-view.ts'

const TONES = ['us', 'japan', 'private', 'slate'] as const
const NAMES = ['Treasury', 'Japan Bank for International Cooperation', 'Partners', 'Guarantees']

/** Twelve quarters; the sixth has no number in any series, the ninth none in the second. */
function drawing(count: number, rest: Partial<LineDrawing> = {}, gap = 'unknown'): LineDrawing {
  const series = TONES.slice(0, count).map((tone, index) => ({
    ...{ key: `s${index}`, name: NAMES[index] ?? '', tone },
    dots: [...Array(12).keys()].map((at) => {
      const missing = at === 5 || (index === 1 && at === 8)
      const value = Math.round((10 + index * 2 + Math.sin(at + index) * 8) * 10) / 10
      return dot(`s${index}-${at}`, at * 91, missing ? null : value, gap)
    }),
  }))
  return {
    ...{
      form: 'line',
      alt: 'Lines of what was lent',
      span: 'full',
      unit: '¥ trillion',
      events: [],
    },
    axis: { low: 0, high: 24, ticks: [0, 10, 20].map((at) => ({ at, text: `${at}` })) },
    ticks: [0, 365, 730].map((at, index) => ({ at, text: `${2023 + index}` })),
    series,
    marks: series.flatMap(({ dots }) =>
      dots.map(({ markKey, value }) => ({
        ...{ key: markKey, name: markKey, lines: [], value: value === null ? '' : `${value}` },
      })),
    ),
    ...rest,
  }
}

function dot(markKey: string, at: number, value: number | null, gap: string): LineDot {
  const known = value !== null
  return {
    ...{ markKey, at, value, label: known ? `¥${value}tn` : '', gap: known ? null : gap },
    ...{ cut: null, firmness: 'solid' },
  }
}

/** The first series on a new basis from its fourth dot. */
function withCut(view: LineDrawing): LineDrawing {
  const [first, ...others] = view.series
  if (!first) throw new RangeError('no series')
  const dots = first.dots.map((each, at) => (at === 3 ? { ...each, cut: 'Sprint left out' } : each))
  return { ...view, series: [{ ...first, dots }, ...others] }
}

/** Only the first dots of the first series. */
function first(view: LineDrawing, count: number): LineDrawing {
  const series = view.series
    .slice(0, 1)
    .map((each) => ({ ...each, dots: each.dots.slice(0, count) }))
  return { ...view, series, marks: view.marks.slice(0, count) }
}

setStage()

async function draw(view: LineDrawing, width: WidthClass = 'wide'): Promise<void> {
  await show(<Line drawing={view} width={width} id="test" />)
}

const widthsOf = ({ span }: LineDrawing) => Object.entries(WIDTHS[span]) as [WidthClass, number][]
/** The places along the width that the drawn lines pass, piece by piece. */
const pieces = () =>
  all('.recharts-line-curve').map((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x)),
  )
const placeOf = (key: string) => Number(all(`[data-mark="${key}"]`)[0]?.getAttribute('cx'))

describe('a line', () => {
  it('stops at a time without a number: no piece passes it', async () => {
    await draw(drawing(1))
    expect(pieces().map((piece) => piece.length)).toEqual([5, 6])
    const [before, after] = [placeOf('s0-4'), placeOf('s0-6')]
    expect(before).toBeLessThan(after)
    const passed = pieces().filter(
      (piece) => Math.min(...piece) < after && Math.max(...piece) > before,
    )
    expect(passed).toEqual([])
  })

  it('has a hatched band that says why where no series has a number', async () => {
    await draw(drawing(1))
    const [gap, ...more] = all('rect[data-mark]')
    expect(more).toEqual([])
    expect(gap?.getAttribute('data-mark')).toBe('s0-5')
    expect(gap?.getAttribute('data-value')).toBe('')
    expect(gap?.getAttribute('fill')).toBe('url(#test-hatch)')
    expect(all('[data-gap]').map((each) => each.textContent)).toEqual(['unknown'])
  })

  it('says in a legend why, where another series has a number or the band is too narrow', async () => {
    await draw(drawing(2))
    expect(all('.legend text').map((each) => each.textContent)).toEqual(['unknown'])
    expect(all('[data-mark="s1-8"]')[0]?.getAttribute('width')).toBe('9')
  })

  it('writes a Japanese reason in a narrow band letter under letter', async () => {
    const view = drawing(1, { span: 'half' }, '未確認')
    await draw(view, 'narrow')
    expect(all('[data-gap] tspan').map((each) => each.textContent)).toEqual(['未', '確', '認'])
  })

  it('is cut at a change of basis, with its word over the break', async () => {
    await draw(withCut(drawing(1)))
    expect(pieces().map((piece) => piece.length)).toEqual([3, 2, 6])
    const cut = all('[data-cut="s0-3"]')[0]
    expect(cut?.textContent).toBe('Sprint left out')
    const at = Number(/^M([\d.]+)/.exec(cut?.querySelector('path')?.getAttribute('d') ?? '')?.[1])
    expect(at).toBeGreaterThan(placeOf('s0-2'))
    expect(at).toBeLessThan(placeOf('s0-3'))
  })

  it('has its dots on its line, wherever labels make room above it', async () => {
    await draw(withCut(drawing(1)))
    const dots = [0, 1, 2].map((at) => placeOf(`s0-${at}`))
    expect(pieces()[0]?.map((x) => Math.round(x))).toEqual(dots.map((x) => Math.round(x)))
  })

  it('labels its last value and its extremes', async () => {
    await draw(drawing(1))
    const texts = all('.value-labels text').map((each) => each.textContent)
    expect(texts).toEqual(['¥2tn', '¥17.9tn'])
    expect(all('.value-labels text')[0]?.getAttribute('font-weight')).toBe('700')
  })

  it('carries thin lines of what happened, by the ids the timeline has', async () => {
    const events = [
      { key: 'mou-0904', at: 600, label: 'Memorandum signed' },
      { key: 'first-loans', at: 640, label: 'First loans' },
    ]
    await draw(drawing(1, { events }))
    expect(all('[data-event]').map((each) => each.getAttribute('data-event'))).toEqual([
      'mou-0904',
      'first-loans',
    ])
    expect(overlapping(textBoxes(box))).toEqual([])
  })
})

describe('every drawing of lines', () => {
  const events = [
    { key: 'mou-0904', at: 600, label: 'Memorandum signed by both sides in Washington' },
    { key: 'first-loans', at: 990, label: 'First loans' },
  ]
  const views = [
    ['one series', drawing(1, { span: 'half' })],
    ['two series with a cut and events', withCut(drawing(2, { span: 'half', events }))],
    ['four series with a cut and events', withCut(drawing(4, { events }))],
    ['one dot', first(drawing(1), 1)],
  ] as const satisfies readonly (readonly [string, LineDrawing])[]

  it.each(views)('has one element for each mark, with its exact value: %s', async (_, view) => {
    for (const [width] of widthsOf(view)) {
      await draw(view, width)
      const drawn = all('[data-mark]').map((each) => [
        each.getAttribute('data-mark'),
        each.getAttribute('data-value'),
      ])
      expect(drawn.toSorted()).toEqual(view.marks.map(({ key, value }) => [key, value]).toSorted())
    }
  })

  it.each(views)('keeps its texts inside and apart at its width: %s', async (_, view) => {
    for (const [width, pixels] of widthsOf(view)) {
      await draw(view, width)
      const size = { width: pixels, height: lineHeight(view, width) }
      const svg = all('svg')[0]
      expect([svg?.getAttribute('width'), svg?.getAttribute('height')]).toEqual([
        `${size.width}`,
        `${size.height}`,
      ])
      const texts = textBoxes(box)
      expect(texts.length).toBeGreaterThan(3)
      expect(outside(texts, size)).toEqual([])
      expect(overlapping(texts)).toEqual([])
    }
  })

  it('is a picture with a name, without focus', async () => {
    await draw(drawing(1))
    const svg = all('svg')[0]
    expect([svg?.getAttribute('role'), svg?.getAttribute('aria-label')]).toEqual([
      'img',
      'Lines of what was lent',
    ])
    expect(all('[tabindex="0"]').length).toBe(0)
  })
})
