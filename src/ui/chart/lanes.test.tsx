import { describe, expect, it } from 'vitest'
import { LANES_WORDS } from '#tests/support/lanes-words.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import type { WidthClass } from './drawing.ts'
import { Lanes } from './lanes.client.tsx'
import { layoutLanes } from './lanes-layout.ts'
import type { LaneMark, Month } from './lanes-parts.ts'
import { StillLanes } from './lanes-still.tsx'
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
const DATES = ['span', 'between', 'bound', 'soft'] as const
const FIRMNESS = ['solid', 'solid-gap', 'outlined', 'struck', 'hatched'] as const

function mark(key: string, lane: string, at: number, rest: Partial<LaneMark> = {}): LaneMark {
  return {
    ...{ key, lane, name: key, lines: ['a line'], value: '', firmness: 'solid', size: 2 },
    ...{ from: at, to: at, dated: 'day', soft: false, count: null, apart: null, label: null },
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
  mark('loose', 'calm', 0, { from: FROM + 300, to: FROM + 330, dated: 'span' }),
  mark('between', 'calm', 0, { from: FROM + 340, to: FROM + 390, dated: 'between' }),
  mark('by-then', 'calm', FROM + 440, { dated: 'before' }),
  mark('from-then', 'calm', FROM + 445, { dated: 'after' }),
  mark('about', 'calm', FROM + 480, { soft: true }),
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
  legend: [...FIRMNESS, 'dotted' as const, ...DATES].map((shape) => ({
    ...{ shape, text: `What is ${shape}` },
  })),
  axis: {
    ...{
      from: FROM,
      to: NOW,
      now: NOW,
      nowText: 'Nov 22, 2026',
      scheduled: 'Scheduled',
      months: MONTHS,
    },
    observed: { at: NOW - 52, text: 'last observed event Oct 1, 2026' },
  },
  density: {
    title: 'Events a month',
    months: MONTHS.slice(6, 10).map(({ at }, index) => {
      return { from: at, to: at + 29, count: [12, 3, 25, 1][index] ?? 0 }
    }),
  },
  gaps: [{ from: FROM + 560, to: FROM + 640, text: '81 days' }],
  ...{ dense: null, frame: null, words: LANES_WORDS },
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
    const laid = layoutLanes(DRAWING, width).lanes.flatMap(({ marks }) => marks)
    for (const {
      mark: { key, apart: away },
      x,
    } of laid) {
      if (away?.side === 'scheduled') expect(x, key).toBeGreaterThan(now + 5)
      else expect(x, key).toBeLessThanOrEqual(now + 0.01)
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
          const across = Math.max(0, Math.abs(a.x - b.x) - a.half - b.half)
          const covered = a.r + b.r - Math.hypot(across, a.y - b.y)
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

  it('whose day is not known are a bar over the days that are possible, capped where both ends are known', async () => {
    await draw('wide')
    const { across, lanes } = layoutLanes(DRAWING, 'wide')
    const [span, between] = ['loose', 'between'].map((key) =>
      lanes.flatMap(({ marks }) => marks).find((each) => each.mark.key === key),
    )
    if (!span || !between) throw new Error('a mark is not drawn')
    expect(span.x - span.half).toBeCloseTo(across.at(FROM + 300), 1)
    expect(span.x + span.half).toBeCloseTo(across.at(FROM + 330), 1)
    const edges = (key: string) =>
      all(`[data-mark="${key}"] path`).filter((path) => path.getAttribute('d')?.includes('v'))
    expect(edges('loose')).toHaveLength(0)
    expect(edges('between')).toHaveLength(1)
    expect(all('[data-mark="loose"] circle, [data-mark="between"] circle')).toEqual([])
    expect(circleOf('major')).not.toBeNull()
  })

  it('of which one end is known are an arrow away from it, and what is about right has dashes around it', async () => {
    await draw('wide')
    const { across, lanes } = layoutLanes(DRAWING, 'wide')
    const ends = (key: string) => {
      const laid = lanes.flatMap(({ marks }) => marks).find((each) => each.mark.key === key)
      return laid ? [laid.x - laid.half, laid.x + laid.half] : []
    }
    expect(ends('by-then')[1]).toBeCloseTo(across.at(FROM + 440), 1)
    expect(ends('from-then')[0]).toBeCloseTo(across.at(FROM + 445), 1)
    expect(all('[data-mark="by-then"] path').length).toBeGreaterThan(0)
    expect(
      box.querySelector('[data-mark="about"] rect')?.getAttribute('stroke-dasharray'),
    ).toBeTruthy()
    expect(box.querySelector('[data-mark="major"] rect')).toBeNull()
  })

  it('stand over how many there are in each month and the long stretches without any', async () => {
    await draw('wide')
    expect(all('.lane-strip > rect')).toHaveLength(4)
    expect(all('.lane-strip > text').map(({ textContent }) => textContent)).toEqual([
      ...['25', 'Events a month'],
    ])
    expect(all('.lane-gaps text').map(({ textContent }) => textContent)).toEqual(['81 days'])
  })

  it('are drawn on the server as the living chart draws them', async () => {
    await draw('middle')
    const keys = () => all('[data-mark]').map((each) => each.getAttribute('data-mark'))
    const words = () => all('text').map(({ textContent }) => textContent)
    const alive = [keys(), words()]
    await show(<StillLanes drawing={DRAWING} width="middle" id="still" />)
    expect([keys().toSorted(), words().toSorted()]).toEqual(alive.map((each) => each.toSorted()))
    expect(box.querySelector('svg')?.getAttribute('aria-label')).toBe(DRAWING.alt)
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
