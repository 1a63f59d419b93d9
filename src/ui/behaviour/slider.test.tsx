import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installSliders } from './slider.ts'

let stop: AbortController
const box = () => document.querySelector<HTMLInputElement>('#leverage')
const slider = () => document.querySelector<HTMLInputElement>('[data-slides]')

function put(field: HTMLInputElement | null, value: string) {
  if (!field) throw new Error('the field is not there')
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

beforeEach(() => {
  stop = new AbortController()
  document.body.innerHTML = `<input type="text" id="leverage" name="leverage" value="10">
    <input type="range" data-slides="leverage" min="1" max="12" step="0.1" value="10">`
  installSliders(document, stop.signal)
})
afterEach(() => stop.abort())

describe('a slider beside its box', () => {
  it('moves the number of the box', () => {
    put(slider(), '4.5')
    expect(box()?.value).toBe('4.5')
  })

  it('follows what is typed into the box', () => {
    put(box(), '2.5')
    expect(slider()?.value).toBe('2.5')
  })

  it.each(['abc', '', ' '])('stays where it is while the box holds no number: "%s"', (typed) => {
    put(box(), typed)
    expect(slider()?.value).toBe('10')
    expect(box()?.value).toBe(typed)
  })
})
