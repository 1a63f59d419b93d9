import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Switches } from '../switches.tsx'
import { installChoices } from './choices.ts'
import { CHOICES_SCRIPT } from './choices-script.ts'

const root = document.documentElement
let stop: AbortController

beforeEach(() => {
  stop = new AbortController()
  document.body.innerHTML = renderToStaticMarkup(<Switches locale="en" />)
})
afterEach(() => {
  stop.abort()
  localStorage.clear()
  root.className = ''
  for (const name of ['theme', 'currency']) delete root.dataset[name]
})

const button = (value: string) =>
  document.querySelector<HTMLButtonElement>(`[data-choose][data-value="${value}"]`)
const pressed = () =>
  [...document.querySelectorAll<HTMLElement>('[aria-pressed="true"]')].map(
    (each) => each.dataset['value'],
  )
const runScript = () => new Function('localStorage', CHOICES_SCRIPT)
const install = () => installChoices(document, stop.signal)

describe('the reader’s choices', () => {
  it('are both currencies and the system’s theme until made', () => {
    install()
    expect(pressed()).toEqual(['both', 'system'])
    expect({ ...root.dataset }).toEqual({})
  })

  it('hold on the page, on its buttons and for the next page', () => {
    install()
    button('USD')?.click()
    button('dark')?.click()
    expect({ ...root.dataset }).toEqual({ currency: 'USD', theme: 'dark' })
    expect(pressed()).toEqual(['USD', 'dark'])
    expect({ ...localStorage }).toEqual({ currency: 'USD', theme: 'dark' })
  })

  it('can be taken back, which leaves nothing behind', () => {
    install()
    button('JPY')?.click()
    button('both')?.click()
    expect({ ...root.dataset }).toEqual({})
    expect(localStorage.getItem('currency')).toBeNull()
    expect(pressed()).toEqual(['both', 'system'])
  })

  it('made in another tab hold in this one, and only if they are choices', () => {
    install()
    window.dispatchEvent(new StorageEvent('storage', { key: 'currency', newValue: 'JPY' }))
    expect(pressed()).toEqual(['JPY', 'system'])
    window.dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: '"><img' }))
    window.dispatchEvent(new StorageEvent('storage', { key: 'else', newValue: 'light' }))
    expect({ ...root.dataset }).toEqual({ currency: 'JPY' })
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    expect({ ...root.dataset }).toEqual({})
  })

  it('hold on this page where the browser keeps nothing', () => {
    install()
    const refused = vi.fn(() => {
      throw new Error('quota')
    })
    vi.stubGlobal('localStorage', { setItem: refused })
    button('JPY')?.click()
    vi.unstubAllGlobals()
    expect(refused).toHaveBeenCalled()
    expect(root.dataset['currency']).toBe('JPY')
  })

  it('are named in words', () => {
    expect(button('JPY')?.getAttribute('aria-label')).toBe('Amounts in yen')
    expect(button('both')?.getAttribute('aria-label')).toContain('both')
  })
})

describe('the script in the head', () => {
  it('says that scripts run and brings back the choices before anything is painted', () => {
    localStorage.setItem('theme', 'light')
    localStorage.setItem('currency', 'USD')
    runScript()(localStorage)
    expect(root.className).toBe('js')
    expect({ ...root.dataset }).toEqual({ theme: 'light', currency: 'USD' })
  })

  it('takes only what can be chosen', () => {
    localStorage.setItem('theme', 'x')
    localStorage.setItem('currency', 'EUR')
    runScript()(localStorage)
    expect({ ...root.dataset }).toEqual({})
  })

  it('survives a browser that refuses storage', () => {
    const refusing = {
      getItem() {
        throw new Error('denied')
      },
    }
    runScript()(refusing)
    expect(root.className).toBe('js')
  })

  it('is short, and reaches the page as it is written', () => {
    expect(CHOICES_SCRIPT.length).toBeLessThan(600)
    expect(renderToStaticMarkup(<script>{CHOICES_SCRIPT}</script>)).toContain(CHOICES_SCRIPT)
  })
})
