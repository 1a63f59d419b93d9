import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { outside, overlapping, textBoxes } from '#tests/support/drawn-text.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { WIDTHS, type WidthClass } from './drawing.ts'
import { Flow } from './flow.client.tsx'
import { flowHeight } from './flow-layout.ts'
import { placeFlow } from './flow-places.ts'
import { StillFlow } from './flow-still.tsx'
import type { FlowDrawing, FlowNode } from './flow-view.ts'

function node(key: string, label: string, rest: Partial<FlowNode> = {}): FlowNode {
  return { key, markKey: null, label, amount: '$2.5bn', tone: 'slate', firmness: 'tinted', ...rest }
}

function toDrawing(
  span: FlowDrawing['span'],
  nodes: readonly FlowNode[],
  flows: readonly (readonly [string, string, number])[],
): FlowDrawing {
  const links = flows.map(([source, target, value]) => ({
    ...{ markKey: `${source} ${target}`, source, target, value, firmness: 'tinted' as const },
  }))
  const marks = links.map(({ markKey: key }) => ({ key, name: key, lines: [], value: '2.5' }))
  return { form: 'flow', alt: 'Who puts in what', span, nodes, links, marks }
}

/** Four columns, links named in an order that would cross. */
const MONEY = toDrawing(
  'full',
  [
    ...[node('us', 'US Treasury'), node('jp', 'Japan’s Ministry of Finance'), node('lp', 'Others')],
    ...[node('dollars', 'Borrowed in dollars'), node('yen', 'Borrowed in yen')],
    ...[node('equity', 'Equity'), node('debt', 'Debt'), node('all', 'Investable total')],
    node('uses', 'American technology and infrastructure', { firmness: 'hatched' }),
  ],
  [
    ...([['lp', 'equity', 0.5]] as const),
    ...([
      ['us', 'equity', 1.5],
      ['jp', 'equity', 1],
    ] as const),
    ...([
      ['yen', 'debt', 2],
      ['dollars', 'debt', 4],
    ] as const),
    ...([
      ['debt', 'all', 6],
      ['equity', 'all', 3],
      ['all', 'uses', 9],
    ] as const),
  ],
)
/** Two columns, one source to two ends. */
const SHARED = toDrawing(
  'half',
  [node('cash', 'Cash'), node('us', 'United States'), node('jp', 'Japan')],
  [
    ['cash', 'us', 90],
    ['cash', 'jp', 10],
  ],
)

const CARRIED: Readonly<Record<FlowDrawing['span'], Readonly<Record<string, number>>>> = {
  full: { us: 1.5, jp: 1, lp: 0.5, dollars: 4, yen: 2, equity: 3, debt: 6, all: 9, uses: 9 },
  half: { cash: 100, us: 90, jp: 10 },
}

const widthsOf = ({ span }: FlowDrawing) => Object.entries(WIDTHS[span]) as [WidthClass, number][]
const CASES = [
  ...widthsOf(MONEY).map(([width, pixels]) => ['four columns', width, pixels, MONEY] as const),
  ...widthsOf(SHARED).map(([width, pixels]) => ['two columns', width, pixels, SHARED] as const),
]

function sides({ nodes, links }: FlowDrawing, width: WidthClass, drawing: FlowDrawing) {
  const places = placeFlow(drawing, width)
  return nodes.map(({ key }, at) => {
    const ends = (side: 'source' | 'target') =>
      links
        .flatMap((link, index) => {
          const place = places.links[index]
          if (!place || link[side] !== key) return []
          const middle = side === 'source' ? place.sourceY : place.targetY
          return [{ top: middle - place.linkWidth / 2, foot: middle + place.linkWidth / 2 }]
        })
        .toSorted((a, b) => a.top - b.top)
    const place = places.nodes[at]
    if (!place) throw new RangeError(key)
    return {
      key,
      place,
      filled: [ends('source'), ends('target')].filter((each) => each.length > 0),
    }
  })
}

describe.each(CASES)('a still flow of %s, %s', (_, width, pixels, drawing) => {
  it('has nodes as high as what they carry, on one scale', () => {
    const heights = placeFlow(drawing, width).nodes.map(({ height }) => height)
    const carried = drawing.nodes.map(({ key }) => CARRIED[drawing.span][key] ?? 0)
    const scale = Math.max(...heights) / Math.max(...carried)
    heights.forEach((height, at) => {
      expect(height, drawing.nodes[at]?.key).toBeCloseTo((carried[at] ?? 0) * scale, 6)
    })
    expect(Math.min(...heights)).toBeGreaterThan(0)
  })

  it('has ribbons that touch at each node, fill it and leave it no further', () => {
    for (const { key, place, filled } of sides(drawing, width, drawing)) {
      for (const ends of filled) {
        expect(ends[0]?.top, key).toBeCloseTo(place.y, 6)
        expect(ends.at(-1)?.foot, key).toBeCloseTo(place.y + place.height, 6)
        for (const [index, { top }] of ends.slice(1).entries()) {
          expect(top, key).toBeCloseTo(ends[index]?.foot ?? 0, 6)
        }
      }
    }
  })

  it('keeps everything inside, and every name and amount apart', () => {
    const host = document.createElement('div')
    host.innerHTML = renderToStaticMarkup(<StillFlow drawing={drawing} width={width} id="test" />)
    const height = flowHeight(drawing, width)
    for (const { x, y, ...size } of placeFlow(drawing, width).nodes) {
      expect(Math.min(x, y, pixels - x - size.width, height - y - size.height)).toBeGreaterThan(0)
    }
    const texts = textBoxes(host)
    expect(outside(texts, { width: pixels, height })).toEqual([])
    expect(overlapping(texts)).toEqual([])
    const said = texts.map(({ text }) => text).join(' ')
    for (const { amount } of drawing.nodes) expect(said).toContain(amount)
  })
})

describe('a still flow', () => {
  setStage()
  let alive: { marks: string[]; words: (string | null)[] }

  const marks = () =>
    all('[data-mark]').map(
      (each) => `${each.getAttribute('data-mark')} ${each.getAttribute('data-value')}`,
    )
  const words = () => all('svg text').map((each) => each.textContent)

  beforeEach(async () => {
    await show(<Flow drawing={MONEY} width="middle" id="test" />)
    alive = { marks: marks(), words: words() }
    await show(<StillFlow drawing={MONEY} width="middle" id="test" />)
  })

  it('has the marks and words of the living chart, in a picture with a name', () => {
    expect(marks().toSorted()).toEqual(alive.marks.toSorted())
    expect(words().toSorted()).toEqual(alive.words.toSorted())
    const svg = box.querySelector('svg')
    expect(svg?.getAttribute('aria-label')).toBe(MONEY.alt)
    expect(svg?.getAttribute('height')).toBe(`${flowHeight(MONEY, 'middle')}`)
  })

  it('orders ribbons by where they go, whatever their order in the view', () => {
    const { nodes, links } = placeFlow(MONEY, 'middle')
    const top = (source: string) => {
      const at = MONEY.links.findIndex((link) => link.source === source)
      return links[at]?.targetY ?? 0
    }
    expect(top('us')).toBeLessThan(top('jp'))
    expect(top('jp')).toBeLessThan(top('lp'))
    expect(top('equity')).toBeLessThan(top('debt'))
    expect(nodes.map(({ y }) => y).every(Number.isFinite)).toBe(true)
  })
})
