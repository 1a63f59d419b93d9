import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import type { WidthClass } from './drawing.ts'
import { RelationMap } from './map.client.tsx'
import { mapHeight } from './map-layout.ts'
import { StillMap } from './map-still.tsx'
import type { MapDrawing, MapLine, MapNode } from './map-view.ts'

setStage()

function node(key: string, x: number, y: number, rest: Partial<MapNode> = {}): MapNode {
  const place = { x, y, width: 70, height: 21 }
  return {
    ...{ key, label: key, tone: 'private', firmness: 'tinted', chosen: false },
    ...{ places: { narrow: place, middle: place, wide: place }, ...rest },
  }
}

function line(key: string, source: string, target: string, rest: Partial<MapLine> = {}): MapLine {
  return {
    ...{ key, source, target, stroke: 'solid', heavy: false, mutual: false, amount: null },
    ...rest,
  }
}

const NODES = [
  node('Son', 10, 10, { chosen: true }),
  node('Fund', 230, 150, { firmness: 'outlined', tone: 'slate' }),
]
const LINES = [
  line('floated', 'Son', 'Fund', { stroke: 'dashed', heavy: true, amount: '$300bn' }),
  line('talked', 'Fund', 'Son', { mutual: true }),
]
const DRAWING: MapDrawing = {
  ...{ form: 'map', span: 'full', alt: 'Son and a fund', nodes: NODES, lines: LINES },
  keys: [
    { kind: 'node', word: 'Private', tone: 'private', firmness: 'tinted' },
    { kind: 'line', word: 'reported', stroke: 'dashed', heavy: false },
  ],
  heights: { narrow: 200, middle: 200, wide: 200 },
  marks: ['Son', 'floated', 'Fund', 'talked'].map((key) => {
    return { key, name: key, lines: [], value: key === 'floated' ? '300000000000' : '' }
  }),
}

const pathsOf = (key: string) => [...box.querySelectorAll(`[data-mark="${key}"] path`)]

describe.each(['narrow', 'middle', 'wide'] as const)('a map, %s', (width: WidthClass) => {
  it('has a mark for every box and every line, and is the same as a picture', async () => {
    await show(<RelationMap drawing={DRAWING} width={width} id="map" />)
    const marks = all('[data-mark]').map((each) => each.getAttribute('data-mark'))
    expect(marks.toSorted()).toEqual(DRAWING.marks.map(({ key }) => key).toSorted())
    const floated = box.querySelector('[data-mark="floated"]')
    expect(floated?.getAttribute('data-value')).toBe('300000000000')
    const still = renderToStaticMarkup(<StillMap drawing={DRAWING} width={width} id="map" />)
    for (const key of marks) expect(still).toContain(`data-mark="${key}"`)
    expect(still).toContain(`height="${mapHeight(DRAWING, width)}"`)
  })

  it('has dashes for what is reported, and a head at both ends of what both do', async () => {
    await show(<RelationMap drawing={DRAWING} width={width} id="map" />)
    const [reported, head] = pathsOf('floated')
    expect(reported?.getAttribute('stroke-dasharray')).toBe('6 4')
    expect(head?.getAttribute('d')?.match(/Z/g)).toHaveLength(1)
    const [confirmed, heads] = pathsOf('talked')
    expect(confirmed?.hasAttribute('stroke-dasharray')).toBe(false)
    expect(heads?.getAttribute('d')?.match(/Z/g)).toHaveLength(2)
  })

  it('lays two lines between the same boxes beside each other, and writes an amount on its line', async () => {
    await show(<RelationMap drawing={DRAWING} width={width} id="map" />)
    const bends = ['floated', 'talked'].map((key) =>
      pathsOf(key)[0]?.getAttribute('d')?.replace(/^.*Q/, '').split(' ').slice(0, 2).join(' '),
    )
    expect(new Set(bends).size).toBe(2)
    expect(all('text').map((each) => each.textContent)).toContain('$300bn')
  })
})
