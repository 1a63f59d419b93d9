import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { behaviour } from '#i18n/messages/en/behaviour.ts'
import { installRenewal } from './renewal.ts'
import { installSliders } from './slider.ts'

const page = (leverage: string) => `<!doctype html><title>${leverage}</title><body>
  <main data-address="/en/scenario?leverage=${leverage}">
    <form data-renews action="http://localhost/en/scenario">
      <div data-renewed="box-leverage">
        <input type="text" id="leverage" name="leverage" value="${leverage}">
        <input type="range" data-slides="leverage" min="1" max="12" step="0.1" value="${leverage}">
      </div>
    </form>
    <p data-renewed="results" class="said">${leverage} times</p>
  </main></body>`

let stop: AbortController
let pending: { readonly address: string; readonly answer: (body: string) => void }[]
const slider = () => document.querySelector<HTMLInputElement>('[data-slides]')
const said = () => document.querySelector('.said')?.textContent

function drag(to: string) {
  const field = slider()
  if (!field) throw new Error('the slider is not there')
  field.focus()
  field.value = to
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

beforeEach(() => {
  stop = new AbortController()
  pending = []
  document.documentElement.innerHTML = page('10')
  history.replaceState(null, '', '/en/scenario?leverage=10')
  vi.stubGlobal(
    'fetch',
    (address: string) =>
      new Promise((resolve) => {
        pending.push({ address, answer: (body) => resolve(new Response(body)) })
      }),
  )
  installSliders(document, stop.signal)
  installRenewal(document, behaviour.renewal, () => {}, stop.signal)
})
afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

describe('a slider on its move', () => {
  it('renews the results and leaves the slider and the address alone', async () => {
    const before = slider()
    drag('4')
    pending[0]?.answer(page('4'))
    await vi.waitFor(() => expect(said()).toBe('4 times'))
    expect(slider()).toBe(before)
    expect(document.activeElement).toBe(before)
    expect(location.search).toBe('?leverage=10')
  })

  it('asks for one answer at a time, and then for the last place it was moved to', async () => {
    for (const place of ['9', '8', '7']) drag(place)
    expect(pending.map(({ address }) => address)).toEqual([
      'http://localhost/en/scenario?leverage=9',
    ])
    pending[0]?.answer(page('9'))
    await vi.waitFor(() => expect(pending).toHaveLength(2))
    expect(pending[1]?.address).toBe('http://localhost/en/scenario?leverage=7')
    pending[1]?.answer(page('7'))
    await vi.waitFor(() => expect(said()).toBe('7 times'))
  })

  it('is a step of the way once it is let go, and keeps the focus', async () => {
    drag('4')
    slider()?.dispatchEvent(new Event('change', { bubbles: true }))
    pending.at(-1)?.answer(page('4'))
    await vi.waitFor(() => expect(location.search).toBe('?leverage=4'))
    expect(said()).toBe('4 times')
    expect(document.activeElement).toBe(slider())
  })
})
