import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { messages } from '#i18n/messages.ts'
import { PLEDGE } from '#tests/support/mini-ladder.ts'
import { reader } from '#tests/support/reader.ts'
import { FullFigure, InlineFigure } from '../figure.tsx'
import { toFigureView } from '../figure-view.ts'
import { Panel } from '../panel.tsx'
import { installReceipts } from './receipt.ts'

const view = toFigureView(PLEDGE, reader('en'))

/** The page of the pledge as its server writes it, as far as receipts read it. */
const PAGE = renderToStaticMarkup(
  <main>
    <h1>Pledge, Jul 22, 2025</h1>
    <div data-receipt={view.id} data-title="Pledge, Jul 22, 2025">
      <FullFigure view={view} />
      <Panel id="sources" title="Sources">
        <p>T-Room</p>
      </Panel>
    </div>
    <p>How to cite</p>
  </main>,
)

let stop: AbortController
const opened = new WeakSet<HTMLElement>()
const fetched = vi.fn<(href: string) => Promise<Response>>()

/** happy-dom has no popovers: the three things the code asks of them, as browsers do them. */
function givePopovers(): void {
  const proto = HTMLElement.prototype
  const matches = proto.matches
  proto.showPopover = function show(this: HTMLElement) {
    opened.add(this)
  }
  proto.hidePopover = function hide(this: HTMLElement) {
    opened.delete(this)
    this.dispatchEvent(new Event('toggle'))
  }
  vi.spyOn(proto, 'matches').mockImplementation(function of(this: HTMLElement, selector: string) {
    return selector === ':popover-open' ? opened.has(this) : matches.call(this, selector)
  })
}

beforeEach(() => {
  stop = new AbortController()
  givePopovers()
  fetched.mockImplementation(async () => new Response(PAGE))
  vi.stubGlobal('fetch', fetched)
  window.location.href = 'http://localhost/en'
  document.body.innerHTML = renderToStaticMarkup(
    <p>
      <InlineFigure view={view} /> <a href="/en/fund">the fund</a>
    </p>,
  )
  installReceipts(document, messages('en').behaviour.receipt, stop.signal)
})
afterEach(() => {
  stop.abort()
  fetched.mockReset()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const link = () => document.querySelector<HTMLAnchorElement>('p > .inline-figure > .figure-link')
const panel = () => document.querySelector<HTMLElement>('[popover]')
const isOpen = () => opened.has(panel() ?? document.body)

/** Whether the browser would still follow the link. */
function click(element: Element | null, keys: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...keys })
  element?.dispatchEvent(event)
  const followed = !event.defaultPrevented
  return followed
}

describe('a number that is clicked', () => {
  it('opens its receipt in place, with its name, the whole receipt and a way to its page', async () => {
    expect(click(link())).toBe(false)
    expect(isOpen()).toBe(true)
    expect(panel()?.textContent).toContain('Fetching the receipt…')
    await vi.waitFor(() => expect(panel()?.querySelector('[data-receipt]')).not.toBeNull())
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(panel()?.querySelector('h2')?.textContent).toBe('Pledge, Jul 22, 2025')
    expect(panel()?.textContent).not.toContain('How to cite')
    expect(panel()?.querySelector('.receipt-page')?.getAttribute('href')).toMatch(
      /\/en\/figures\/us-japan-vehicle\.2025-07-22\.pledge$/,
    )
    expect(panel()?.getAttribute('role')).toBe('dialog')
  })

  it('has the focus in its receipt, and again on the number when that closes', async () => {
    click(link())
    await vi.waitFor(() => expect(panel()?.querySelector('[data-receipt]')).not.toBeNull())
    expect(document.activeElement).toBe(panel()?.querySelector('h2'))
    panel()?.querySelector<HTMLButtonElement>('.receipt-close')?.click()
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(link())
  })

  it('brings no name a second time into the page, and links to parts of the other page by its address', async () => {
    click(link())
    await vi.waitFor(() => expect(panel()?.querySelector('[data-receipt]')).not.toBeNull())
    expect(document.querySelector('#sources')).toBeNull()
    expect(panel()?.querySelector('.panel a')?.getAttribute('href')).toMatch(/pledge#sources$/)
  })

  it('with a key held down, or with another button, is left to the browser', () => {
    for (const keys of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys })
      const heard = vi.spyOn(event, 'preventDefault')
      link()?.dispatchEvent(event)
      expect(heard).not.toHaveBeenCalled()
    }
    expect(fetched).not.toHaveBeenCalled()
  })

  it('on its own page leads there, as any link that is no number does', () => {
    const other = document.querySelector('a[href="/en/fund"]')
    click(other)
    window.location.href = `http://localhost${view.href}`
    click(link())
    expect(fetched).not.toHaveBeenCalled()
    expect(isOpen()).toBe(false)
  })

  it.each([
    ['fails', async () => new Response('', { status: 500 })],
    ['has no receipt', async () => new Response('<main></main>')],
    ['does not come', async () => Promise.reject(new TypeError('offline'))],
  ])('leads to its page where that %s', async (_, answer) => {
    fetched.mockImplementation(answer)
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => {})
    click(link())
    await vi.waitFor(() => expect(assign).toHaveBeenCalledTimes(1))
    expect(assign.mock.calls[0]?.[0]).toMatch(/\/en\/figures\/us-japan-vehicle/)
  })

  it('leads nowhere once the reader has closed the receipt', async () => {
    let answer = (_: Response): void => {}
    fetched.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => {})
    click(link())
    panel()?.hidePopover()
    answer(new Response('', { status: 500 }))
    await new Promise((resolve) => setTimeout(resolve))
    expect(assign).not.toHaveBeenCalled()
  })
})
