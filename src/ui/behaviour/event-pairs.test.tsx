import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installEventPairs } from './event-pairs.ts'

let stop: AbortController
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`${selector} is not there`)
  return found
}
const chosen = () =>
  [...document.querySelectorAll('[data-chosen]')].map((each) => each.getAttribute('data-mark'))
const current = () =>
  [...document.querySelectorAll('[aria-current]')].map((each) => each.getAttribute('data-event'))
const marks = (keys: readonly string[]) =>
  `<svg>${keys.map((key) => `<g data-mark="${key}"><circle r="4"></circle></g>`).join('')}</svg>`

beforeEach(() => {
  stop = new AbortController()
  document.body.innerHTML = `
    <figure data-chart="timeline-lanes">
      <div class="chart-box narrow" data-form="lanes" tabindex="0">${marks(['floated', 'denied', 'signed'])}</div>
      <div class="chart-box wide" data-form="lanes">${marks(['floated', 'denied', 'signed'])}</div>
      <table><tr data-key="signed"><td><a href="#event-signed">Signed</a></td></tr></table>
    </figure>
    <article data-event="floated"><h3><a href="#f">Floated</a></h3></article>
    <article data-event="denied"><h3><a href="#d">Denied</a></h3><p>No.</p></article>`
  for (const [index, mark] of document.querySelectorAll('.narrow [data-mark]').entries())
    mark.getBoundingClientRect = () => new DOMRect(index * 100, 10, 8, 8)
  for (const mark of document.querySelectorAll('.wide [data-mark]'))
    mark.getBoundingClientRect = () => new DOMRect(-5000, 0, 0, 0)
  installEventPairs(document, stop.signal)
})
afterEach(() => stop.abort())

const click = (x: number, type = 'mouse') => {
  const event = new MouseEvent('click', { bubbles: true, clientX: x, clientY: 14 })
  Object.assign(event, { pointerType: type })
  one('.narrow svg').dispatchEvent(event)
}

describe('an event in the chart and in the list', () => {
  it('is marked and shown in the list when it is chosen in the chart', () => {
    const scrolled = vi.spyOn(one('[data-event="denied"]'), 'scrollIntoView')
    click(104)
    expect(current()).toEqual(['denied'])
    expect(scrolled).toHaveBeenCalledOnce()
    expect(document.activeElement?.textContent).toBe('Denied')
    expect(chosen()).toEqual(['denied', 'denied'])
  })

  it('is chosen by Enter where the arrow keys have reached it', () => {
    one('.narrow [data-mark="floated"]').setAttribute('data-active', '')
    one('.narrow').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    expect(current()).toEqual(['floated'])
  })

  it('is marked in every drawing of the chart when it is reached in the list, and then no other is', () => {
    one('[data-event="floated"] a').focus()
    expect(chosen()).toEqual(['floated', 'floated'])
    one('[data-event="denied"] p').click()
    expect(chosen()).toEqual(['denied', 'denied'])
    expect(current()).toEqual(['denied'])
  })

  it('stays marked when the chart is drawn anew', async () => {
    one('[data-event="floated"] a').focus()
    one('.narrow').innerHTML = marks(['floated', 'signed'])
    await vi.waitFor(() => expect(chosen()).toEqual(['floated', 'floated']))
  })

  it('that the list of this page does not hold is opened where the table leads', () => {
    click(204)
    expect(window.location.hash).toBe('#event-signed')
    expect(current()).toEqual([])
  })

  it('is only read by the first touch, and chosen by the second', () => {
    click(104, 'touch')
    expect(current()).toEqual([])
    click(104, 'touch')
    expect(current()).toEqual(['denied'])
  })

  it('is not chosen far from every mark, nor by a button of the chart', () => {
    click(600)
    expect([current(), chosen()]).toEqual([[], []])
    const button = one('.narrow').appendChild(document.createElement('button'))
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 104, clientY: 14 }))
    expect(current()).toEqual([])
  })
})
