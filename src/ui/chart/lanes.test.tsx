import { describe, expect, it } from 'vitest'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import type { WidthClass } from './drawing.ts'
import { Lanes } from './lanes.client.tsx'
import { layoutLanes } from './lanes-layout.ts'
import type { LaneMark, Month } from './lanes-parts.ts'
import { type LanesDrawing, lanesHeight } from './lanes-view.ts'
import { textWidth } from './text-width.ts'

const WIDTHS = [
  ['narrow', 328],
  ['middle', 680],
  ['wide', 1200],
] as const
const FROM = 20_089
const NOW = FROM + 691
const MONTHS: readonly Month[] = [...Array(23).keys()].map((index) => ({
  ...{ at: FROM + Math.round(index * 30.44), number: (index % 12) + 1 },
  ...{ text: `M${(index % 12) + 1}`, year: `${2025 + Math.floor(index / 12)}` },
}))
const FIRMNESS = ['solid', 'solid-gap', 'outlined', 'struck', 'hatched'] as const

function mark(key: string, lane: string, at: number, rest: Partial<LaneMark> = {}): LaneMark {
  return {
    ...{ key, lane, name: key, lines: ['a line'], value: '', firmness: 'solid', size: 2 },
    ...{ from: at, to: at, uncertain: false, open: null, apart: null, label: null },
    ...rest,
  }
}

/** Fifty events of one summer, some on one day, and the major ones with words. */
const busy = [...Array(50).keys()].map((index) =>
  mark(`busy-${index}`, 'busy', FROM + 200 + Math.floor(index / 2) * 4, {
    size: index % 5 === 0 ? 3 : index % 2 === 0 ? 2 : 1,
    firmness: FIRMNESS[index % 5] ?? 'solid',
    label:
      index % 5 === 0 ? { text: `What both governments said on day ${index}`, rank: index } : null,
  }),
)
const calm = [
  mark('loose', 'calm', 0, { from: FROM + 300, to: FROM + 330, uncertain: true }),
  mark('by-then', 'calm', FROM + 400, { uncertain: true, open: 'before' }),
  mark('major', 'calm', FROM + 500, { size: 3, label: { text: 'The fund is floated', rank: 0 } }),
  mark('today', 'calm', NOW),
]
const apart = [
  mark('long-ago', 'calm', 13_948, {
    apart: { side: 'earlier', month: 'Mar', year: '2008' },
  }),
  mark('was-due', 'busy', FROM + 400, {
    ...{ firmness: 'dotted', apart: { side: 'scheduled', month: 'M2', year: '2026' } },
  }),
  mark('is-due', 'busy', NOW + 800, {
    ...{ firmness: 'dotted', size: 3, apart: { side: 'scheduled', month: 'M1', year: '2029' } },
  }),
]

const DRAWING: LanesDrawing = {
  ...{ form: 'lanes', span: 'full', alt: 'Events by day in two lanes' },
  marks: [...busy, ...calm, ...apart],
  lanes: [
    { key: 'busy', title: 'Deal and vehicle', note: '52, last Aug 2025', tone: 'ink' },
    { key: 'calm', title: 'Fund', note: '5, last Nov 2026', tone: 'private' },
  ],
  legend: [...FIRMNESS, 'dotted' as const, 'whisker' as const].map((shape) => ({
    ...{ shape, text: `What is ${shape}` },
  })),
  axis: {
    ...{ from: FROM, now: NOW, nowText: 'Nov 22, 2026', scheduled: 'Scheduled', months: MONTHS },
    observed: { at: NOW - 52, text: 'last observed event Oct 1, 2026' },
  },
}

setStage()

const draw = (width: WidthClass, drawing = DRAWING) =>
  show(<Lanes drawing={drawing} width={width} id={`t-${width}`} />)
const number = (element: Element | null | undefined, name: string) =>
  Number(element?.getAttribute(name))
const circleOf = (key: string) => box.querySelector(`[data-mark="${key}"] circle`)

/** The box a text takes, by the widths the drawing itself counts with. */
function boxOf(text: Element) {
  const size = Number(text.closest('[font-size]')?.getAttribute('font-size') ?? 11)
  const bold = text.getAttribute('font-weight') === '700'
  const width = textWidth(text.textContent ?? '', size, bold)
  const anchor = text.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start'
  const x = number(text, 'x')
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  const y = number(text, 'y')
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 }
}

describe.each(WIDTHS)('events in lanes, %s', (width, pixels) => {
  it('are one mark each, with the value the table has, in a picture of the size foretold', async () => {
    await draw(width)
    const keys = all('[data-mark]').map((each) => each.getAttribute('data-mark'))
    expect(keys.toSorted()).toEqual(DRAWING.marks.map(({ key }) => key).toSorted())
    expect(all('[data-mark]').every((each) => each.getAttribute('data-value') === '')).toBe(true)
    const svg = box.querySelector('svg')
    expect([number(svg, 'width'), number(svg, 'height')]).toEqual([
      pixels,
      lanesHeight(DRAWING, width),
    ])
    expect(svg?.getAttribute('role')).toBe('img')
    expect(svg?.hasAttribute('tabindex')).toBe(false)
  })

  it('stand left of the edition’s day if they were observed, right of it if they are scheduled', async () => {
    await draw(width)
    const now = Number(/^M([\d.]+)/.exec(all('.lane-now path')[0]?.getAttribute('d') ?? '')?.[1])
    for (const { key, apart: away } of DRAWING.marks) {
      const x = number(circleOf(key), 'cx')
      if (away?.side === 'scheduled') expect(x, key).toBeGreaterThan(now + 5)
      else expect(x, key).toBeLessThanOrEqual(now)
    }
    expect(circleOf('was-due')?.getAttribute('stroke-dasharray')).toBeTruthy()
    expect(number(circleOf('long-ago'), 'cx')).toBeLessThan(
      layoutLanes(DRAWING, width).across.start,
    )
  })

  it('do not cover each other by more than a third of their width', () => {
    for (const { marks } of layoutLanes(DRAWING, width).lanes) {
      for (const [index, a] of marks.entries()) {
        for (const b of marks.slice(index + 1)) {
          const covered = a.r + b.r - Math.hypot(a.x - b.x, a.y - b.y)
          expect(covered, `${a.mark.key}, ${b.mark.key}`).toBeLessThan((Math.min(a.r, b.r) * 2) / 3)
        }
      }
    }
  })

  it('stay in their lane and in the picture, with every word', async () => {
    await draw(width)
    const { lanes, height, bottom } = layoutLanes(DRAWING, width)
    for (const [index, { marks, top }] of lanes.entries()) {
      const end = lanes[index + 1]?.top ?? bottom
      for (const { y, r, x } of marks) {
        expect(y - r).toBeGreaterThan(top)
        expect(y + r).toBeLessThan(end)
        expect(x - r).toBeGreaterThanOrEqual(0)
        expect(x + r).toBeLessThanOrEqual(pixels)
      }
    }
    expect(all('text').length).toBeGreaterThan(12)
    for (const text of all('text')) {
      const { left, right, top, bottom: low } = boxOf(text)
      expect(left, `${text.textContent}`).toBeGreaterThanOrEqual(0)
      expect(right, `${text.textContent}`).toBeLessThanOrEqual(pixels)
      expect(top, `${text.textContent}`).toBeGreaterThanOrEqual(0)
      expect(low, `${text.textContent}`).toBeLessThanOrEqual(height)
    }
  })

  it('have no word over another', async () => {
    await draw(width)
    const texts = all('text').map((text) => ({ text: text.textContent, ...boxOf(text) }))
    for (const [index, a] of texts.entries()) {
      for (const b of texts.slice(index + 1)) {
        const over = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
        expect(over, `${a.text} over ${b.text}`).toBe(false)
      }
    }
  })
})

describe('events in lanes', () => {
  it('are moved in the same way each time, and seen to be many where they are', () => {
    const [one, two] = [layoutLanes(DRAWING, 'narrow'), layoutLanes(DRAWING, 'narrow')]
    expect(one).toEqual({ ...two, across: one.across })
    const [many, few] = one.lanes.map(({ marks, middle }) =>
      Math.max(...marks.map(({ y }) => Math.abs(y - middle))),
    )
    expect(many).toBeGreaterThan((few ?? 0) + 8)
  })

  it('are named where there is room and a reader looks closely: not on a phone', async () => {
    await draw('wide')
    expect(all('[data-label]').map((each) => each.getAttribute('data-label'))).toContain('major')
    expect(all('[data-label]').length).toBeGreaterThan(3)
    for (const label of all('[data-label]')) {
      expect(label.querySelectorAll('text').length).toBeLessThanOrEqual(2)
      for (const text of label.querySelectorAll('text')) {
        const words = boxOf(text)
        for (const { x, y, r } of layoutLanes(DRAWING, 'wide').lanes.flatMap(
          (each) => each.marks,
        )) {
          const [dx, dy] = [
            Math.max(words.left - x, 0, x - words.right),
            Math.max(words.top - y, 0, y - words.bottom),
          ]
          expect(Math.hypot(dx, dy), `${text.textContent}`).toBeGreaterThan(r)
        }
      }
    }
    await draw('narrow')
    expect(all('[data-label]')).toEqual([])
  })

  it('whose day is not known have a line over the days that are possible, open where nobody set an end', async () => {
    await draw('wide')
    expect(all('[data-whisker]').map((each) => each.getAttribute('data-whisker'))).toEqual([
      'loose',
      'by-then',
    ])
    const { across } = layoutLanes(DRAWING, 'wide')
    const [from, to] = /^M([\d.]+) [\d.]+H([\d.]+)/
      .exec(box.querySelector('[data-whisker="loose"]')?.getAttribute('d') ?? '')
      ?.slice(1)
      .map(Number) ?? [0, 0]
    expect(from).toBeCloseTo(across.at(FROM + 300), 0)
    expect(to).toBeCloseTo(across.at(FROM + 330), 0)
    const caps = (key: string) =>
      box.querySelector(`[data-whisker="${key}"]`)?.getAttribute('d')?.match(/v5/g)?.length
    expect([caps('loose'), caps('by-then')]).toEqual([2, 1])
  })

  it('name each year once on the axis, and fewer months where there is less room', async () => {
    await draw('wide')
    const years = all('.lane-dates text').flatMap(({ textContent }) =>
      /^20\d\d$/.test(textContent ?? '') ? [textContent] : [],
    )
    expect(years).toEqual(['2008', '2025', '2026', '2026', '2029'])
    const wide = all('.lane-dates text').length
    await draw('narrow')
    expect(all('.lane-dates text').length).toBeLessThan(wide)
  })

  it('of an edition with nothing scheduled and nothing observed end with its day', async () => {
    const early: LanesDrawing = {
      ...DRAWING,
      marks: [mark('only', 'calm', FROM + 10)],
      axis: { ...DRAWING.axis, observed: null },
    }
    await draw('narrow', early)
    expect(all('[data-mark]')).toHaveLength(1)
    expect(all('.lane-now text').map(({ textContent }) => textContent)).toEqual(['Nov 22, 2026'])
  })
})
