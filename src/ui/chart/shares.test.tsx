import { describe, expect, it } from 'vitest'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import type { WidthClass } from './drawing.ts'
import type { ShareSegment } from './share-view.ts'
import { Shares } from './shares.client.tsx'
import { type SharesDrawing, sharesHeight } from './shares-view.ts'

const HOLDERS = [
  segment('us', { title: 'US Treasury', lines: ['a stake'], part: 0.25, tone: 'us' }),
  segment('japan', { title: 'Ministry of Finance', part: 0.25, tone: 'japan' }),
  segment('partners', { title: 'Partners', lines: ['possibly'], part: 0.25, tone: 'private' }),
  segment('public', { title: 'The public', lines: ['possibly'], part: 0.25, tone: 'private' }),
]
const DRAWING = drawing(HOLDERS)

function segment(key: string, rest: Partial<ShareSegment>): ShareSegment {
  return { ...{ key, title: key, lines: [], part: 1, class: 'unknown', tone: 'slate' }, ...rest }
}

function drawing(segments: readonly ShareSegment[]): SharesDrawing {
  const keys = ['debt', 'equity', ...segments.map(({ key }) => key)]
  return {
    ...{ form: 'shares', span: 'half', alt: 'Stacked bars of debt and equity' },
    keys: [{ label: 'share unknown', tone: 'slate', firmness: 'hatched' }],
    rows: [
      {
        ...{ key: 'debts', title: 'Debt', line: null, marked: false },
        segments: [segment('debt', { title: 'Leverage: not disclosed' })],
      },
      { key: 'equity', title: 'Equity about $300bn', line: 'as reported', marked: true, segments },
    ],
    marks: keys.map((key) => ({
      ...{ key, name: key, lines: [], value: key === 'equity' ? '300000000000' : '' },
    })),
  }
}

setStage()

async function draw(width: WidthClass, of = DRAWING): Promise<void> {
  await show(<Shares drawing={of} width={width} id="capital" />)
}

const rectsOf = (key: string) => [...box.querySelectorAll(`[data-mark="${key}"] rect`)]
const numberOf = (element: Element | undefined, name: string) => Number(element?.getAttribute(name))

describe.each(['narrow', 'middle'] as const)('stacks of shares, %s', (width) => {
  it('have one mark for each part and one for the whole that is a number', async () => {
    await draw(width)
    const keys = all('[data-mark]').map((each) => each.getAttribute('data-mark'))
    expect(keys.toSorted()).toEqual(DRAWING.marks.map(({ key }) => key).toSorted())
    const equity = box.querySelector('[data-mark="equity"]')
    expect(equity?.getAttribute('data-value')).toBe('300000000000')
    expect(equity?.textContent).toContain('Equity about $300bn')
  })

  it('hatch every share nobody stated, and draw none of them solid', async () => {
    await draw(width)
    for (const { key } of HOLDERS) {
      expect(rectsOf(key)[0]?.getAttribute('fill')).toBe('url(#capital-hatch)')
    }
  })

  it('give unknown shares equal widths in one block, each line between them in question', async () => {
    await draw(width)
    const widths = HOLDERS.map(({ key }) => numberOf(rectsOf(key)[0], 'width'))
    expect(Math.min(...widths)).toBeGreaterThan(60)
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(4)
    const starts = HOLDERS.map(({ key }) => numberOf(rectsOf(key)[0], 'x'))
    starts.slice(1).forEach((start, index) => {
      expect(start - (starts[index] ?? 0) - (widths[index] ?? 0)).toBeLessThan(0.2)
    })
    expect(all('text').filter((each) => each.textContent === '?')).toHaveLength(3)
  })

  it('colour the top edge by side', async () => {
    await draw(width)
    expect(HOLDERS.map(({ key }) => rectsOf(key)[1]?.getAttribute('fill'))).toEqual([
      ...['var(--us)', 'var(--japan)', 'var(--private)', 'var(--private)'],
    ])
  })

  it('have the height that was reserved, and every word in the drawing', async () => {
    await draw(width)
    expect(numberOf(all('svg')[0], 'height')).toBe(sharesHeight(DRAWING, width))
    expect(all('svg')[0]?.getAttribute('aria-label')).toBe(DRAWING.alt)
    expect(all('text').map((each) => each.textContent)).toEqual(
      expect.arrayContaining(['Debt', 'share unknown', 'possibly']),
    )
    for (const text of all('text')) {
      expect(numberOf(text, 'y')).toBeLessThan(sharesHeight(DRAWING, width))
    }
  })
})

describe('a stack of shares', () => {
  const UNEVEN = drawing([
    segment('us', {
      title: 'United States',
      lines: ['85%'],
      part: 0.85,
      tone: 'us',
      class: 'known',
    }),
    segment('japan', {
      title: 'Japan',
      lines: ['15%'],
      part: 0.15,
      class: 'assumed',
      tone: 'japan',
    }),
  ])

  it('draws what is stated solid and to scale, what is assumed tinted with a broken edge', async () => {
    await draw('middle', UNEVEN)
    const [us, japan] = [rectsOf('us')[0], rectsOf('japan')[0]]
    expect(us?.getAttribute('fill')).toBe('var(--us)')
    expect(japan?.getAttribute('fill')).toBe('var(--japan-tint)')
    expect(japan?.getAttribute('stroke-dasharray')).toBe('4 3')
    expect(numberOf(us, 'width') / numberOf(japan, 'width')).toBeCloseTo(85 / 15, 0)
  })

  it('is drawn in steps where a segment is too narrow for its words', async () => {
    const tops = () => ['us', 'japan'].map((key) => numberOf(rectsOf(key)[0], 'y'))
    await draw('middle', UNEVEN)
    const [us, japan] = tops()
    expect(us).toBe(japan)
    await draw('narrow', UNEVEN)
    const [first, second] = tops()
    expect(second).toBeGreaterThan(first ?? 0)
    expect(all('[data-mark="japan"] text').map((each) => each.textContent)).toEqual([
      ...['Japan', '15%'],
    ])
  })

  it('puts its words on a patch of paper as long as they stand on it', async () => {
    await draw('narrow')
    const [, , patch] = rectsOf('us')
    expect(patch?.getAttribute('fill')).toBe('var(--paper)')
    await draw('narrow', UNEVEN)
    expect(rectsOf('us')).toHaveLength(2)
  })
})
