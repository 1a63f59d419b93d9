import { describe, expect, it } from 'vitest'
import { outside, overlapping, textBoxes } from '#tests/support/drawn-text.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { WIDTHS, type WidthClass } from './drawing.ts'
import { Flow } from './flow.client.tsx'
import { flowHeight } from './flow-layout.ts'
import type { FlowDrawing, FlowLink, FlowNode } from './flow-view.ts'
import { type Box, overlap } from './line-geometry.ts'

function node(key: string, label: string, amount: string, rest: Partial<FlowNode> = {}): FlowNode {
  return { key, markKey: key, label, amount, tone: 'slate', firmness: 'solid', ...rest }
}

function link(source: string, target: string, value: number, rest: Partial<FlowLink> = {}) {
  return {
    markKey: `${source} ${target}`,
    source,
    target,
    value,
    firmness: 'solid' as const,
    ...rest,
  }
}

function toDrawing(
  span: FlowDrawing['span'],
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
): FlowDrawing {
  const keys = [
    ...nodes.flatMap(({ markKey }) => markKey ?? []),
    ...links.map((each) => each.markKey),
  ]
  const marks = keys.map((key) => ({
    key,
    name: key,
    lines: [],
    value: key.includes('hidden') ? '' : '2.5',
  }))
  return { form: 'flow', alt: 'Who lends, who receives', span, nodes, links, marks }
}

/** Lenders, a vehicle in the middle, three projects; what one lender gives is not known. */
const LOANS = toDrawing(
  'full',
  [
    node('hidden', 'Japan Bank for International Cooperation', 'not disclosed', { tone: 'japan' }),
    node('banks', 'Private banks', '$2.2bn', { tone: 'private' }),
    node('nexi', 'Guarantees of NEXI', '$1bn', { firmness: 'outlined' }),
    node('spv', 'Special purpose vehicle', '$5bn'),
    node('gas', 'Gas power in Ohio', '$3bn', { tone: 'us' }),
    node('oil', 'Crude oil export terminal, Texas', '$1.5bn', { tone: 'us' }),
    node('dust', 'Synthetic diamonds, Georgia', '$0.01bn', { tone: 'us' }),
  ],
  [
    link('hidden', 'spv', 2, { firmness: 'hatched' }),
    link('banks', 'spv', 2.2),
    link('nexi', 'spv', 1, { firmness: 'dotted' }),
    link('spv', 'gas', 3),
    link('spv', 'oil', 1.5),
    link('spv', 'dust', 0.01),
  ],
)

/** Two separate flows; the ends have no number of their own. */
const SHARES = toDrawing(
  'half',
  [
    node('before', '日本の回収まで', '100ドル'),
    node('after', '日本の回収後', '100ドル'),
    node('us-1', '米国', '50ドル', { markKey: null, tone: 'us' }),
    node('jp-1', '日本', '50ドル', { markKey: null, tone: 'japan' }),
    node('us-2', '米国', '99ドル', { markKey: null, tone: 'us' }),
    node('jp-2', '日本', '1ドル', { markKey: null, tone: 'japan' }),
  ],
  [
    link('before', 'us-1', 50, { tone: 'us' }),
    link('before', 'jp-1', 50),
    link('after', 'us-2', 99),
    link('after', 'jp-2', 1),
  ],
)

setStage()

async function draw(view: FlowDrawing, width: WidthClass): Promise<void> {
  await show(<Flow drawing={view} width={width} id="test" />)
}

const widthsOf = ({ span }: FlowDrawing) => Object.entries(WIDTHS[span]) as [WidthClass, number][]
const nodeBoxes = () =>
  all('[data-node]').map((each): Box & { key: string } => {
    const of = (name: string) => Number(each.getAttribute(name))
    const key = each.getAttribute('data-node') ?? ''
    return { key, x: of('x'), y: of('y'), width: of('width'), height: of('height') }
  })

describe.each([
  ['three columns', LOANS],
  ['two flows side by side', SHARES],
] as const)('a flow of %s', (_, view) => {
  const widths = widthsOf(view)

  it.each(widths)('has no two nodes over each other, all inside: %s', async (width, pixels) => {
    await draw(view, width)
    const nodes = nodeBoxes()
    expect(nodes).toHaveLength(view.nodes.length)
    const pairs = nodes.flatMap((one, index) =>
      nodes
        .slice(index + 1)
        .flatMap((other) => (overlap(one, other) ? [[one.key, other.key]] : [])),
    )
    expect(pairs).toEqual([])
    const height = flowHeight(view, width)
    for (const { x, y, ...size } of nodes) {
      expect(Math.min(x, y, pixels - x - size.width, height - y - size.height)).toBeGreaterThan(0)
    }
  })

  it.each(widths)('has every name and amount inside and apart: %s', async (width, pixels) => {
    await draw(view, width)
    const texts = textBoxes(box)
    const said = texts.map(({ text }) => text).join(' ')
    for (const { amount } of view.nodes) expect(said).toContain(amount)
    expect(outside(texts, { width: pixels, height: flowHeight(view, width) })).toEqual([])
    expect(overlapping(texts)).toEqual([])
  })

  it.each(widths)('has one element for each mark, with its exact value: %s', async (width) => {
    await draw(view, width)
    const drawn = all('[data-mark]').map((each) => [
      each.getAttribute('data-mark'),
      each.getAttribute('data-value'),
    ])
    expect(drawn.toSorted()).toEqual(view.marks.map(({ key, value }) => [key, value]).toSorted())
  })
})

describe('a ribbon', () => {
  const fillOf = (key: string) => all(`[data-mark="${key}"]`)[0]?.getAttribute('fill')

  it('has the tone of its source unless it says its own, and is hatched where nothing is known', async () => {
    await draw(LOANS, 'middle')
    expect(fillOf('banks spv')).toBe('var(--private)')
    expect(fillOf('hidden spv')).toBe('url(#test-hatch)')
    await draw(SHARES, 'middle')
    expect([fillOf('before us-1'), fillOf('before jp-1')]).toEqual(['var(--us)', 'var(--slate)'])
  })

  it('is as broad as what it carries', async () => {
    await draw(SHARES, 'middle')
    const heights = new Map(nodeBoxes().map(({ key, height }) => [key, height]))
    expect((heights.get('us-1') ?? 0) / (heights.get('jp-1') ?? 1)).toBeCloseTo(1, 1)
    expect((heights.get('us-2') ?? 0) / (heights.get('after') ?? 1)).toBeCloseTo(0.99, 1)
  })
})

describe('a drawing of a flow', () => {
  it('is a picture with a name, without focus, in the order of its view', async () => {
    await draw(LOANS, 'wide')
    const svg = all('svg')[0]
    expect([svg?.getAttribute('role'), svg?.getAttribute('aria-label')]).toEqual([
      'img',
      'Who lends, who receives',
    ])
    expect(all('[tabindex="0"]').length).toBe(0)
    const ends = nodeBoxes().filter(({ key }) => ['gas', 'oil', 'dust'].includes(key))
    expect(ends.toSorted((a, b) => a.y - b.y).map(({ key }) => key)).toEqual(['gas', 'oil', 'dust'])
  })
})
