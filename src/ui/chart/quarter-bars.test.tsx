import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LiveBars } from './live-bars.client.tsx'
import { QuarterBars } from './quarter-bars.client.tsx'
import type { QuarterBar, QuarterBarsView, WidthClass } from './quarter-bars-view.ts'

/** SoftBank Group's net income in trillions of yen, and the quarter nobody looked up. */
const BARS = [
  bar('fy2025q1', { value: 0.4218, label: '0.42', strong: true, noted: true }),
  bar('fy2025q2', { value: 2.5022, label: '2.5' }),
  bar('fy2025q3', { value: -0.2486, label: '−0.2' }),
  bar('fy2026q1', { value: 0.3473, label: '0.35', strong: true, noted: true }),
  bar('fy2026q2', { gap: 'not assessed', lines: ['not assessed'] }),
]
const VIEW: QuarterBarsView = {
  unit: '¥ trillion',
  alt: 'Bars of net income by quarter',
  axis: { low: -0.5, high: 2.6, ticks: [-0, 1, 2].map((at) => ({ at, text: `${at}` })) },
  bars: BARS,
}

function bar(key: string, rest: Partial<QuarterBar>): QuarterBar {
  const quarter = Number(key.at(-1))
  return {
    ...{ key, quarter, tick: `Q${quarter}`, year: `FY${key.slice(2, 6)}`, value: null, label: '' },
    ...{ strong: false, noted: false, gap: null, name: key, lines: [`amount of ${key}`] },
    ...rest,
  }
}

let root: Root
let box: HTMLElement

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
})

afterEach(() => {
  act(() => root.unmount())
  box.remove()
})

async function draw(width: WidthClass, live = false): Promise<void> {
  await act(async () => root.render(<QuarterBars view={VIEW} width={width} live={live} />))
}

const all = (selector: string) => [...box.querySelectorAll(selector)]
const textsOf = (selector: string) => all(selector).map((each) => each.textContent)

describe('bars by quarter', () => {
  it('are one for each quarter with a number, negative ones under the zero line', async () => {
    await draw('wide')
    expect(all('.bar').map((each) => each.getAttribute('data-quarter'))).toEqual(
      BARS.slice(0, 4).map(({ key }) => key),
    )
    const [, , below] = all('.bar')
    const zero = all('.recharts-reference-line line')[0]?.getAttribute('y1')
    expect(Number(below?.getAttribute('y'))).toBeCloseTo(Number(zero), 0)
    expect(all('.bar').every((each) => Number(each.getAttribute('height')) > 0)).toBe(true)
  })

  it('are labelled each where there is room, else the noted ones', async () => {
    await draw('wide')
    expect(textsOf('.bar-labels text')).toEqual(['0.42', '2.5', '−0.2', '0.35'])
    expect(textsOf('.quarter-ticks text')).toEqual([
      ...['Q1', 'Q2', 'Q3', 'Q1', 'Q2'],
      ...['FY2025', 'FY2026'],
    ])
    await draw('narrow')
    expect(textsOf('.bar-labels text')).toEqual(['0.42', '0.35'])
    expect(textsOf('.quarter-ticks text')).toEqual(['FY2025'])
  })

  it('say their unit once', async () => {
    await draw('wide')
    expect(textsOf('.unit')).toEqual(['¥ trillion'])
  })

  it('leave a hatched gap that says why there is no number', async () => {
    await draw('narrow')
    const [gap, ...more] = all('[data-gap]')
    expect(more).toEqual([])
    expect(gap?.getAttribute('data-quarter')).toBe('fy2026q2')
    expect(gap?.textContent).toBe('not assessed')
    expect(gap?.querySelector('rect')?.getAttribute('fill')).toBe('url(#hatch-narrow)')
  })

  it('name a year that has just begun from the right, so that it is not cut off', async () => {
    const begun = {
      ...VIEW,
      bars: [...Array(30).keys()].map((at) =>
        bar(`fy${2019 + (at >> 2)}q${(at % 4) + 1}`, { value: 1 }),
      ),
    }
    await act(async () => root.render(<QuarterBars view={begun} width="wide" live={false} />))
    expect(all('.quarter-ticks text').at(-1)?.getAttribute('text-anchor')).toBe('end')
  })

  it('are a picture with a name until they live, then an application by keyboard', async () => {
    await draw('wide')
    expect(all('svg')[0]?.getAttribute('role')).toBe('img')
    expect(all('svg')[0]?.getAttribute('aria-label')).toBe('Bars of net income by quarter')
    expect(all('svg')[0]?.hasAttribute('tabindex')).toBe(false)
    await draw('wide', true)
    expect(all('svg')[0]?.getAttribute('tabindex')).toBe('0')
  })
})

describe('a picture of bars', () => {
  const picture = <p className="picture">drawn</p>
  const show = (drawn: boolean) =>
    act(async () =>
      root.render(
        <LiveBars view={VIEW} width="wide" drawn={drawn}>
          {drawn && picture}
        </LiveBars>,
      ),
    )
  const settled = () => act(async () => void (await import('./quarter-bars.client.tsx')))
  const frame = () => box.querySelector<HTMLElement>('.chart-box')

  it('has its size before the chart takes over, and can be reached by keyboard', async () => {
    await show(true)
    expect(frame()?.style.width).toBe('720px')
    expect(frame()?.style.height).toBe('340px')
    expect(frame()?.tabIndex).toBe(0)
    expect(textsOf('.picture')).toEqual(['drawn'])
  })

  it.each(['pointerenter', 'touchstart'])('comes alive on %s', async (type) => {
    await show(true)
    await act(async () => void frame()?.dispatchEvent(new Event(type)))
    await settled()
    expect(all('.picture')).toEqual([])
    expect(all('.bar')).toHaveLength(4)
  })

  it('comes alive when it is focused, and passes the focus on to the chart', async () => {
    await show(true)
    await act(async () => frame()?.focus())
    await settled()
    expect(frame()?.hasAttribute('tabindex')).toBe(false)
    expect(document.activeElement).toBe(all('svg')[0])
  })

  it('draws itself at once where no picture is stored', async () => {
    await show(false)
    await settled()
    expect(all('.bar')).toHaveLength(4)
  })
})
