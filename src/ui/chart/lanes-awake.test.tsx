import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { laneMark, lanesDrawing, manyMarks, NOW, START } from '#tests/support/lanes-drawing.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { AwakeLanes } from './lanes-awake.client.tsx'
import type { LanesDrawing } from './lanes-view.ts'
import { sizeOf } from './size.ts'

const DRAWING = lanesDrawing(manyMarks(60))

setStage()
afterEach(() => vi.unstubAllGlobals())

const living = (drawing: LanesDrawing = DRAWING) =>
  show(
    <AwakeLanes
      {...{ drawing, width: 'wide', size: sizeOf(drawing, 'wide'), id: 't', keys: 'Keys' }}
      {...{ alive: true, focus: { current: false }, onDrawn: () => {} }}
    />,
  )
const chart = () => box.querySelector<HTMLElement>('.awake')
const button = (step: string) => box.querySelector<HTMLElement>(`[data-step="${step}"]`)
const press = (key: string, rest: KeyboardEventInit = {}) =>
  act(async () => {
    chart()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...rest }))
  })
const click = (step: string) => act(async () => button(step)?.click())
const shown = () => all('[data-mark]').map((each) => each.getAttribute('data-mark'))
const said = () => box.querySelector('output')?.textContent ?? ''

describe('the living lanes', () => {
  it('show all events at first, with buttons that are named, and say nothing of a part', async () => {
    await living()
    expect(shown()).toHaveLength(DRAWING.marks.length)
    expect(box.querySelector('.lanes-zoom')?.getAttribute('aria-label')).toBe('Part of the time')
    expect(all('.lanes-zoom button').map(({ textContent }) => textContent)).toEqual([
      ...['+ Closer', '− Wider', '← Earlier', '→ Later', '0 All'],
    ])
    const idle = all('[aria-disabled="true"]').map((each) => each.getAttribute('data-step'))
    expect(idle).toEqual(['wider', 'earlier', 'later', 'whole'])
    expect(said()).toBe('')
  })

  it('come closer by button and key, say which part is seen, and come back', async () => {
    await living()
    await click('closer')
    const half = shown()
    expect(half.length).toBeLessThan(DRAWING.marks.length)
    expect(half).toContain('due')
    expect(said()).toMatch(/^\w{3} \d+, 2025 to \w{3} \d+, 2026: \d+ of 61 events$/)
    await press('+')
    expect(shown().length).toBeLessThan(half.length)
    await press('-')
    expect(shown().toSorted()).toEqual(half.toSorted())
    await press('0')
    expect([shown().length, said()]).toEqual([DRAWING.marks.length, ''])
  })

  it('go along the time by Shift with an arrow, and by a button that ends at the edition’s day', async () => {
    await living()
    await press('+')
    const middle = shown()
    await press('ArrowRight', { shiftKey: true })
    expect(shown()).not.toEqual(middle)
    await click('later')
    await click('later')
    expect(button('later')?.getAttribute('aria-disabled')).toBe('true')
    expect(said()).toContain('to Nov 23, 2026')
    expect(all('.lane-now text').map(({ textContent }) => textContent)).toContain('Nov 22, 2026')
  })

  it('read the events of the part one by one by plain arrows', async () => {
    await living()
    await press('+')
    await press('ArrowRight')
    const active = box.querySelector('[data-active]')?.getAttribute('data-mark') ?? ''
    expect(shown()).toContain(active)
    expect(box.querySelector('[role="status"]')?.textContent).toContain(`Event ${active}`)
  })

  it('leave keys with Ctrl and a plain wheel to the browser, and take the wheel with Ctrl', async () => {
    await living()
    await press('+', { ctrlKey: true })
    const wheel = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', { deltaY: -40, bubbles: true, cancelable: true })
      Object.defineProperties(event, { ctrlKey: { value: ctrlKey }, clientX: { value: 600 } })
      return act(async () => void chart()?.dispatchEvent(event))
    }
    await wheel(false)
    expect(said()).toBe('')
    await wheel(true)
    expect(said()).not.toBe('')
  })
})

describe('lanes of too many events', () => {
  const columns = [0, 1, 2, 3].map((month) =>
    laneMark(`month.${month}`, 'busy', 0, {
      ...{ from: START + month * 30, to: START + month * 30 + 29, firmness: 'tinted', size: 1 },
      ...{ count: 400, value: '400', lines: ['400 events'] },
    }),
  )
  const months = columns.map(({ from, to }) => ({ from, to, count: 400 }))
  const dense = lanesDrawing(columns, {
    ...{ density: { title: 'Events a month', months } },
    dense: { most: 600, singles: '/events-of?lang=en' },
  })
  const closeIn = async () => {
    await living(dense)
    for (let step = 0; step < 5; step += 1) {
      await click('closer')
      for (let stride = 0; stride < 3; stride += 1) await click('earlier')
    }
  }

  it('are columns with their numbers, and single events in a part that has few enough', async () => {
    const answer = { marks: [laneMark('one', 'busy', START + 5)] }
    const fetched = vi.fn(async () => new Response(JSON.stringify(answer)))
    vi.stubGlobal('fetch', fetched)
    await living(dense)
    expect(all('[data-mark] text').map(({ textContent }) => textContent)).toContain('400')
    expect(fetched).not.toHaveBeenCalled()
    await closeIn()
    await click('closer')
    await vi.waitFor(() => expect(shown()).toEqual(['one']))
    expect(fetched).toHaveBeenLastCalledWith(
      expect.stringMatching(/^\/events-of\?lang=en&from=2025-01-01&to=2025-01-30$/),
      expect.anything(),
    )
    expect(NOW).toBeGreaterThan(START)
  })

  it('stay columns, and say so, where the single events do not come', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }))
    await closeIn()
    await click('closer')
    await vi.waitFor(() => expect(said()).toContain('could not be fetched'))
    expect(shown()).toEqual(['month.0'])
  })
})
