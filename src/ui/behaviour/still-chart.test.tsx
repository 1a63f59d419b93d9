import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dressStillCharts, installStillCharts } from './still-chart.ts'

const MARKS = [
  { key: 'fy2023q4', name: 'Q4 FY2023', lines: ['¥231.1 billion'] },
  { key: 'fy2024q4', name: 'Q4 FY2024', lines: ['¥517.2 billion', '+123.8%'] },
]
let stop: AbortController

beforeEach(() => {
  stop = new AbortController()
  document.body.innerHTML = `<figure>
    <div data-still="bars"><svg><rect data-mark="fy2023q4"></rect><rect data-mark="fy2024q4"></rect></svg></div>
    <script type="application/json" data-marks>${JSON.stringify(MARKS)}</script>
  </figure>`
  dressStillCharts(document)
  installStillCharts(document, stop.signal)
  chart().focus()
})
afterEach(() => {
  stop.abort()
  document.body.innerHTML = ''
})

function chart(): HTMLElement {
  const box = document.querySelector<HTMLElement>('[data-still]')
  if (!box) throw new Error('no chart')
  return box
}
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  chart().dispatchEvent(event)
  return event.defaultPrevented
}
const point = (type: string, clientY: number) =>
  chart().dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 0, clientY }))
const tips = () => [...document.querySelectorAll('.chart-tip')].map((tip) => tip.textContent)
const active = () => document.querySelector('[data-active]')?.getAttribute('data-mark')
const said = () => document.querySelector('[role="status"]')?.textContent

describe('a chart that is only a drawing', () => {
  it('is a stop of the keyboard and reads mark by mark', () => {
    expect(document.activeElement).toBe(chart())
    press('ArrowRight')
    expect(said()).toBe('Q4 FY2023 · ¥231.1 billion')
    press('ArrowRight')
    expect(said()).toBe('Q4 FY2024 · ¥517.2 billion · +123.8%')
    expect(tips()).toEqual(['Q4 FY2024¥517.2 billion+123.8%'])
    expect(active()).toBe('fy2024q4')
    press('Home')
    expect(active()).toBe('fy2023q4')
  })

  it('leaves every other key to the page', () => {
    expect(press('ArrowDown')).toBe(false)
    expect(press('Tab')).toBe(false)
    expect(tips()).toEqual([])
  })

  it('is silent again after Escape, and when the reader has left it', () => {
    press('ArrowRight')
    press('Escape')
    expect([tips(), active()]).toEqual([[], undefined])
    press('ArrowRight')
    chart().blur()
    expect(tips()).toEqual([])
  })

  it('says what the pointer is on, until it leaves', () => {
    point('pointermove', 0)
    expect(tips()).toHaveLength(1)
    point('pointerout', 0)
    expect(tips()).toEqual([])
  })

  it('means the column far under the pointer among bars, and among ribbons only what is near', () => {
    point('pointermove', 300)
    expect(tips()).toHaveLength(1)
    point('pointerout', 300)
    chart().dataset['still'] = 'flow'
    point('pointermove', 300)
    expect(tips()).toEqual([])
    point('pointermove', 10)
    expect(tips()).toHaveLength(1)
  })
})
