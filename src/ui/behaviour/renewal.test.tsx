import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { behaviour } from '#i18n/messages/en/behaviour.ts'
import { installRenewal } from './renewal.ts'

const page = (checked: string, said: string) => `<!doctype html><title>${said}</title><body>
  <nav data-renewed="languages"><a href="/ja?m=${checked}">日本語</a></nav>
  <p id="beside">beside</p>
  <div data-renewed="answer" data-address="/en?m=${checked}">
    <form data-renews action="http://localhost/en">
      ${['nav', 'ltv'].map((m) => `<input type="checkbox" name="m" value="${m}" ${m === checked ? 'checked' : ''}>`).join('')}
    </form>
    <p class="said">${said}</p>
  </div></body>`

let stop: AbortController
const dressed: ParentNode[] = []
const field = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
const said = () => document.querySelector('.said')?.textContent

beforeEach(() => {
  stop = new AbortController()
  dressed.length = 0
  document.documentElement.innerHTML = page('nav', 'first')
  installRenewal(document, behaviour.renewal, (part) => dressed.push(part), stop.signal)
})
afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

/** What the server would answer: there is none beneath these tests; the journeys have a real one. */
function answer(...bodies: readonly (string | number)[]) {
  const asked: string[] = []
  const rest = [...bodies]
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const body = rest.shift() ?? 500
    return typeof body === 'number' ? new Response('', { status: body }) : new Response(body)
  })
  return asked
}

describe('a form whose answer takes its own place', () => {
  it('asks for the page it leads to, and puts its parts where they stand', async () => {
    const asked = answer(page('ltv', 'second'))
    const beside = document.getElementById('beside')
    field('nav')?.click()
    field('ltv')?.focus()
    await vi.waitFor(() => expect(said()).toBe('second'))
    expect(asked).toEqual(['http://localhost/en?'])
    expect(document.querySelector('nav a')?.getAttribute('href')).toBe('/ja?m=ltv')
    expect(document.getElementById('beside')).toBe(beside)
    expect(document.title).toBe('second')
    expect(location.search).toBe('?m=ltv')
    expect(document.activeElement).toBe(field('ltv'))
    expect(dressed).toHaveLength(2)
  })

  it('says so to those who listen to the page', async () => {
    answer(page('ltv', 'second'))
    field('ltv')?.click()
    await vi.waitFor(() =>
      expect(document.querySelector('[role="status"]')?.textContent).toBe(behaviour.renewal.done),
    )
  })

  it('shows the last choice where a reader makes two, whichever answer comes first', async () => {
    const pending: ((body: string) => void)[] = []
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
          pending.push((body) => resolve(new Response(body)))
        }),
    )
    field('nav')?.click()
    field('ltv')?.click()
    pending[1]?.(page('ltv', 'last'))
    pending[0]?.(page('nav', 'overtaken'))
    await vi.waitFor(() => expect(said()).toBe('last'))
    expect(said()).toBe('last')
  })

  it.each([500, 'no parts in here'])(
    'is followed as a link where what comes is %s',
    async (body) => {
      answer(body)
      const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => {})
      field('ltv')?.click()
      await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('http://localhost/en?m=nav&m=ltv'))
      expect(said()).toBe('first')
      assign.mockRestore()
    },
  )
})
