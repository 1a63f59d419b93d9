import { describe, expect, it } from 'vitest'
import { all, setStage, show } from '#tests/support/stage.ts'
import { Bars } from './bars.client.tsx'
import type { BarGroup, BarMark, BarsDrawing } from './bars-view.ts'
import { WIDTH_CLASSES, type WidthClass } from './drawing.ts'
import { meet } from './label-places.ts'
import { sizeOf } from './size.ts'
import { textWidth } from './text-width.ts'

/** SoftBank Group's net income in trillions of yen, and the quarter nobody looked up. */
const ALONE = drawing({
  groups: [
    group('fy2025q1', [bar({ value: 0.4218, label: '¥422bn', strong: true })]),
    group('fy2025q2', [bar({ value: 2.5022, label: '¥2.50tn', noted: true })]),
    group('fy2025q3', [bar({ value: -0.2486, label: '−¥249bn' })]),
    group('fy2026q1', [bar({ value: 0.3473, label: '¥347bn', strong: true })]),
    group('fy2026q2', [bar({ gap: 'not assessed' })]),
  ],
})

function bar(rest: Partial<BarMark>): BarMark {
  const nothing = { value: null, label: '', strong: false, noted: false, gap: null }
  return { markKey: '', series: 'a', ...nothing, ...rest }
}

function group(key: string, bars: readonly BarMark[]): BarGroup {
  const [year, quarter] = [key.slice(2, 6), key.at(-1)]
  const named = bars.map((each) => ({ ...each, markKey: `${key}.${each.series}` }))
  return {
    ...{ key, tick: `Q${quarter}`, band: `FY${year}`, since: `from Apr ${year}` },
    ...{ first: quarter === '1', name: key, bars: named },
  }
}

function drawing(rest: Partial<BarsDrawing> & Pick<BarsDrawing, 'groups'>): BarsDrawing {
  const marks = rest.groups.flatMap(({ bars, name }) =>
    bars.map(({ markKey, value }) => ({
      ...{ key: markKey, name, lines: [], value: value === null ? '' : `${value}e12` },
    })),
  )
  const ticks = [-1, 0, 1, 2].map((at) => ({ at, text: `${at}`.replace('-', '−') }))
  return {
    ...{ form: 'bars', span: 'full', alt: 'Bars by quarter', unit: '¥ trillion', marks },
    ...{ axis: { low: -1, high: 2.8, ticks }, stacked: false, events: [] },
    series: [{ key: 'a', word: 'Net income', tone: 'gain', accent: 'japan' }],
    ...rest,
  }
}

setStage()

async function draw(of: BarsDrawing, width: WidthClass = 'wide'): Promise<void> {
  await show(<Bars drawing={of} width={width} id="chart" />)
}

const textsOf = (selector: string) => all(selector).map((each) => each.textContent)
const numberOf = (element: Element | undefined, name: string) => Number(element?.getAttribute(name))
const markOf = (key: string) => all(`[data-mark="${key}"]`)[0]

/** Where the texts of a selector stand, as far as that can be told without a screen. */
function boxesOf(selector: string) {
  return all(selector).map((each) => {
    const size = Number(each.closest('[font-size]')?.getAttribute('font-size'))
    const width = textWidth(each.textContent ?? '', size)
    const anchor = each.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start'
    const x = numberOf(each, 'x') - { start: 0, middle: width / 2, end: width }[anchor as 'start']
    return { x, y: numberOf(each, 'y') - size, width, height: size }
  })
}

/** Pairs with a quarter in which one of the two is unknown, and both ways of drawing them. */
const PAIRS = [
  group('fy2025q1', [bar({ value: 0.5 }), bar({ series: 'b', value: 0.7 })]),
  group('fy2025q2', [bar({ value: 0.5 }), bar({ series: 'b', value: -0.7 })]),
  group('fy2025q3', [bar({ gap: 'unknown' }), bar({ series: 'b', value: 1.1 })]),
  group('fy2025q4', [bar({ gap: 'unknown' }), bar({ series: 'b', gap: 'unknown' })]),
]
const TWO = {
  series: [
    { key: 'a', word: 'Segment income', tone: 'ink', accent: 'ink' },
    { key: 'b', word: 'Gain on investments', tone: 'japan', accent: 'japan' },
  ],
} as const
const BESIDE = drawing({ ...TWO, groups: PAIRS })
const STACKED = drawing({ ...TWO, groups: PAIRS, stacked: true })
/** Thirty quarters, as many as SoftBank Group's, with three events close together. */
const LONG = drawing({
  groups: [...Array(30).keys()].map((at) =>
    group(`fy${2019 + (at >> 2)}q${(at % 4) + 1}`, [
      bar({ value: Math.sin(at) * 2, label: `¥${at}.00tn`, noted: true }),
    ]),
  ),
  events: [
    { id: 'idea', groupKey: 'fy2025q1', part: 0.6, text: 'A fund is floated', short: 'Idea' },
    { id: 'deal', groupKey: 'fy2025q2', part: 0.2, text: 'A deal is announced', short: 'Deal' },
    { id: 'signed', groupKey: 'fy2025q2', part: 0.7, text: 'It is signed', short: 'Signed' },
    { id: 'early', groupKey: 'fy2019q2', part: 0.5, text: 'Long before', short: 'Before' },
  ],
})

describe('bars by category', () => {
  it.each(WIDTH_CLASSES)(
    'have one element for each mark, with its exact value (%s)',
    async (width) => {
      for (const of of [ALONE, BESIDE, STACKED, LONG]) {
        await draw(of, width)
        const drawn = all('[data-mark]').map((each) => [
          each.getAttribute('data-mark'),
          each.getAttribute('data-value'),
        ])
        const marks = of.marks.map(({ key, value }) => [key, value])
        expect(drawn.toSorted()).toEqual(marks.toSorted())
        const { width: x, height: y } = sizeOf(of, width)
        expect(all('svg')[0]?.getAttribute('viewBox')).toBe(`0 0 ${x} ${y}`)
      }
    },
  )

  it('hang under the zero line where they are negative, in the tone of losses', async () => {
    await draw(ALONE)
    const zero = Number(/ ([\d.]+)H/.exec(all('.zero')[0]?.getAttribute('d') ?? '')?.[1])
    const loss = markOf('fy2025q3.a')
    expect(numberOf(loss, 'y')).toBeCloseTo(zero, 0)
    expect(loss?.getAttribute('fill')).toBe('var(--loss)')
    const profit = markOf('fy2025q2.a')
    expect(numberOf(profit, 'y') + numberOf(profit, 'height')).toBeCloseTo(zero, 0)
    expect(profit?.getAttribute('fill')).toBe('var(--gain)')
    expect(markOf('fy2026q1.a')?.getAttribute('fill')).toBe('var(--japan)')
  })

  it('are a hatched gap across the zero line with the reason along it where there is no number', async () => {
    await draw(ALONE, 'narrow')
    expect(all('[data-gap]')).toHaveLength(1)
    expect(all('[data-gap] rect').at(-1)?.getAttribute('fill')).toBe('url(#chart-hatch)')
    expect(textsOf('.gap-words text')).toEqual(['not assessed'])
    const gap = all('[data-gap] rect')[0]
    const zero = Number(/ ([\d.]+)H/.exec(all('.zero')[0]?.getAttribute('d') ?? '')?.[1])
    expect(numberOf(gap, 'y')).toBeLessThan(zero)
    expect(numberOf(gap, 'y') + numberOf(gap, 'height')).toBeGreaterThan(zero)
  })

  it('say unit, years and series once', async () => {
    await draw(ALONE)
    expect(textsOf('.unit')).toEqual(['¥ trillion'])
    expect(textsOf('.band text')).toEqual(['FY2025', 'from Apr 2025', 'FY2026', 'from Apr 2026'])
    expect(textsOf('.legend text')).toEqual([])
    await draw(BESIDE, 'narrow')
    expect(textsOf('.band text')).toEqual(['FY2025'])
    expect(textsOf('.legend text')).toEqual(['Segment income', 'Gain on investments'])
  })

  it('stand side by side in the order of their series', async () => {
    await draw(BESIDE)
    const [a, b] = [markOf('fy2025q1.a'), markOf('fy2025q1.b')]
    expect(numberOf(a, 'x') + numberOf(a, 'width')).toBeLessThan(numberOf(b, 'x'))
    expect(all('[data-gap]')).toHaveLength(3)
  })

  it('stack upwards where positive and downwards where negative, with what is unknown on top', async () => {
    await draw(STACKED)
    const [a, b] = [markOf('fy2025q1.a'), markOf('fy2025q1.b')]
    expect(numberOf(b, 'y') + numberOf(b, 'height')).toBeCloseTo(numberOf(a, 'y'), 0)
    const [up, down] = [markOf('fy2025q2.a'), markOf('fy2025q2.b')]
    expect(numberOf(down, 'y')).toBeCloseTo(numberOf(up, 'y') + numberOf(up, 'height'), 0)
    const stub = markOf('fy2025q3.a')?.querySelector('rect') ?? undefined
    expect(numberOf(stub, 'y')).toBeLessThan(numberOf(markOf('fy2025q3.b'), 'y'))
  })

  it('keep a pixel where a number is near zero', async () => {
    const near = [bar({ value: 0.0001 })]
    await draw(drawing({ groups: [group('fy2025q1', near)] }))
    expect(numberOf(markOf('fy2025q1.a'), 'height')).toBeGreaterThanOrEqual(1)
  })

  it('are a picture with a name that no key stops at', async () => {
    await draw(ALONE)
    expect(all('svg')[0]?.getAttribute('role')).toBe('img')
    expect(all('svg')[0]?.getAttribute('aria-label')).toBe('Bars by quarter')
    expect(all('[tabindex="0"]')).toEqual([])
  })
})

describe('the labels of bars', () => {
  it('are on what is pointed out first, and on the rest where there is room', async () => {
    await draw(ALONE)
    expect(textsOf('.bar-labels text').toSorted()).toEqual([
      '¥2.50tn',
      '¥347bn',
      '¥422bn',
      '−¥249bn',
    ])
    await draw(LONG, 'narrow')
    expect(textsOf('.bar-labels text').length).toBeGreaterThan(3)
    expect(textsOf('.bar-labels text').length).toBeLessThan(20)
  })

  it.each(WIDTH_CLASSES)('and all other texts stay inside the drawing (%s)', async (width) => {
    for (const of of [ALONE, BESIDE, STACKED, LONG]) {
      await draw(of, width)
      const { width: right, height } = sizeOf(of, width)
      for (const text of boxesOf('text[x]')) {
        expect(text.x).toBeGreaterThanOrEqual(0)
        expect(text.x + text.width).toBeLessThanOrEqual(right + 0.5)
        expect(text.y).toBeGreaterThanOrEqual(0)
        expect(text.y + text.height).toBeLessThanOrEqual(height)
      }
    }
  })

  it.each(WIDTH_CLASSES)('never cover each other (%s)', async (width) => {
    await draw(LONG, width)
    for (const group of ['.bar-labels text', '.band > text:first-child', '.events text']) {
      const boxes = boxesOf(group)
      const covered = boxes.filter((each, index) =>
        boxes.some((other, at) => at > index && meet(each, other, 0)),
      )
      expect(covered).toEqual([])
    }
  })
})

describe('events over bars', () => {
  it('are dashed lines with their names, the short ones where it is narrow', async () => {
    await draw(LONG)
    expect(all('[data-event]')).toHaveLength(4)
    expect(textsOf('.events text')).toContain('A deal is announced')
    await draw(LONG, 'narrow')
    expect(textsOf('.events text').toSorted()).toEqual(['Before', 'Deal', 'Idea', 'Signed'])
  })

  it('are left out where their quarter is not drawn', async () => {
    await draw({ ...ALONE, events: LONG.events })
    const drawn = all('[data-event]').map((each) => each.getAttribute('data-event'))
    expect(drawn.toSorted()).toEqual(['deal', 'idea', 'signed'])
  })

  it('have names that no other line crosses', async () => {
    await draw(LONG)
    const names = boxesOf('.events text')
    const lines = all('.events path').map((path) =>
      /M([\d.]+) ([\d.]+)V/.exec(path.getAttribute('d') ?? ''),
    )
    for (const [at, name] of names.entries()) {
      for (const [index, line] of lines.entries()) {
        const [x, top] = [Number(line?.[1]), Number(line?.[2])]
        const crossed = x > name.x && x < name.x + name.width && top < name.y + name.height
        expect(index !== at && crossed).toBe(false)
      }
    }
  })
})
