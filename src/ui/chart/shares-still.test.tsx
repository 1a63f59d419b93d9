import { describe, expect, it } from 'vitest'
import { outside, overlapping, textBoxes } from '#tests/support/drawn-text.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { WIDTHS, type WidthClass } from './drawing.ts'
import type { ShareRow, ShareSegment } from './share-view.ts'
import { Shares } from './shares.client.tsx'
import { StillShares } from './shares-still.tsx'
import { type SharesDrawing, sharesHeight } from './shares-view.ts'

function segment(key: string, part: number, rest: Partial<ShareSegment> = {}): ShareSegment {
  return {
    key,
    title: `Part ${key}`,
    lines: ['$30bn'],
    part,
    class: 'assumed',
    tone: 'us',
    ...rest,
  }
}

function row(key: string, segments: readonly ShareSegment[], rest: Partial<ShareRow> = {}) {
  return { key, title: `Whole ${key}`, line: null, marked: false, segments, ...rest }
}

/** A whole with its bracket, its small part shown larger, and one nobody knows the size of. */
const ROWS: readonly ShareRow[] = [
  row('all', [segment('debt', 0.9), segment('equity', 0.1)], { marked: true }),
  row(
    'held',
    [
      segment('known', 0.5, { class: 'known' }),
      segment('one', 0.25, { class: 'unknown' }),
      segment('other', 0.25, { class: 'unknown' }),
    ],
    { enlarges: 'equity' },
  ),
  row('loans', [segment('loan', 1, { class: 'unknown', torn: true })], {
    said: [{ key: 'tenfold', text: 'One commentator: 10x' }],
  }),
]
const MARKED = ['all', 'debt', 'equity', 'known', 'one', 'other', 'tenfold', 'loan']
const DRAWING: SharesDrawing = {
  ...{ form: 'shares', span: 'full', alt: 'Stacked bars', rows: ROWS },
  keys: [{ label: 'assumed', tone: 'slate', firmness: 'tinted' }],
  marks: MARKED.map((key) => ({ key, name: key, lines: [], value: key === 'loan' ? '' : '30' })),
}

setStage()

const still = (width: WidthClass) => show(<StillShares drawing={DRAWING} width={width} id="test" />)
const marks = () => all('[data-mark]').map((each) => each.getAttribute('data-mark'))
const words = () => all('svg text').map((each) => each.textContent)
const shapes = () =>
  all('[data-mark] > rect, [data-mark] > path').map((each) =>
    ['x', 'y', 'width', 'height', 'd', 'fill'].map((name) => each.getAttribute(name)),
  )
const boxOf = (key: string) => {
  const rect = box.querySelector(`[data-mark="${key}"] rect`)
  const of = (name: string) => Number(rect?.getAttribute(name))
  return { x: of('x'), y: of('y'), width: of('width'), height: of('height') }
}

describe.each(Object.entries(WIDTHS.full) as [WidthClass, number][])(
  'stacks of shares that stay still, %s',
  (width, pixels) => {
    it('have every mark, word and shape where the living chart has them', async () => {
      await show(<Shares drawing={DRAWING} width={width} id="test" />)
      const alive = { marks: marks(), words: words(), shapes: shapes().map((each) => each.join()) }
      await still(width)
      expect(marks().toSorted()).toEqual(MARKED.toSorted())
      expect(marks().toSorted()).toEqual(alive.marks.toSorted())
      expect(words().toSorted()).toEqual(alive.words.toSorted())
      expect(
        shapes()
          .map((each) => each.join())
          .toSorted(),
      ).toEqual(alive.shapes.toSorted())
    })

    it('are as large as the page keeps room for, with every word inside and apart', async () => {
      await still(width)
      const size = { width: pixels, height: sharesHeight(DRAWING, width) }
      expect(box.querySelector('svg')?.getAttribute('height')).toBe(`${size.height}`)
      expect(outside(textBoxes(box), size)).toEqual([])
      expect(overlapping(textBoxes(box))).toEqual([])
    })

    it('have parts as long as their shares of the whole', async () => {
      await still(width)
      const long = (key: string) => (boxOf(key).width + 4) / pixels
      expect(long('debt')).toBeCloseTo(0.9, 1)
      expect(long('equity')).toBeCloseTo(0.1, 1)
      expect(long('known')).toBeCloseTo(0.5, 1)
    })
  },
)

describe('a stack of shares', () => {
  it('shows a part of the one before larger: from its foot to the whole width', async () => {
    await still('wide')
    const shape = box.querySelector('path[fill="var(--grid)"]')?.getAttribute('d') ?? ''
    const [left, foot, right] = shape
      .split(/[A-Z ]/)
      .slice(1)
      .map(Number)
    const equity = boxOf('equity')
    expect([left, right].map((each) => Math.round(each ?? 0))).toEqual([1080, 1197])
    expect(foot).toBeCloseTo(equity.y + equity.height, -1)
    expect(shape).toContain('H0Z')
  })

  it('draws what is assumed tinted and dashed, never in a full colour', async () => {
    await still('wide')
    const painted = all('[data-mark="debt"] rect')
    expect(painted).toHaveLength(1)
    expect(painted[0]?.getAttribute('fill')).toBe('var(--us-tint)')
    expect(painted[0]?.getAttribute('stroke-dasharray')).toBe('4 3')
  })

  it('tears off the end of a whole that has no size', async () => {
    await still('wide')
    const torn = box.querySelector('[data-mark="loan"] path')
    expect(torn?.getAttribute('fill')).toBe('url(#test-hatch)')
    expect(torn?.getAttribute('d')?.match(/L/g)?.length).toBeGreaterThan(6)
  })

  it('says over a stack, each as a mark of its own, what is said of the whole', async () => {
    await still('wide')
    expect(box.querySelector('[data-mark="tenfold"]')?.textContent).toBe('One commentator: 10x')
    expect(box.querySelector('[data-mark="loan"]')?.textContent).not.toContain('10x')
  })
})
