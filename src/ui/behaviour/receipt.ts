import type { BehaviourWords } from './behaviour-words.ts'
import { createPanel, placePanel, type ReceiptPanel } from './receipt-panel.ts'

/** Opens the receipt of a number where it stands. A browser that cannot, or a page that does not come, leaves the link to be followed. */
export function installReceipts(
  document: Document,
  words: BehaviourWords['receipt'],
  signal: AbortSignal,
): void {
  const window = document.defaultView
  if (!window || typeof HTMLElement.prototype.showPopover !== 'function') return
  const panel = createPanel(document, words)
  let opener: HTMLAnchorElement | null = null
  const onClick = (event: MouseEvent) => {
    const link = figureLink(event)
    if (!link || link.pathname === window.location.pathname) return
    const inside = panel.box.contains(link)
    if (inside && link.pathname === panel.page.pathname) return
    event.preventDefault()
    if (!inside) opener = link
    show(panel, link, opener ?? link, words, window)
  }
  document.addEventListener('click', onClick, { signal })
  panel.box.addEventListener('toggle', () => {
    const closed = !isOpen(panel)
    const { activeElement } = document
    const lost = activeElement === document.body || panel.box.contains(activeElement)
    if (closed && lost) opener?.focus()
  })
  panel.box.addEventListener('focusout', ({ relatedTarget }) => {
    const left = relatedTarget instanceof Node && !panel.box.contains(relatedTarget)
    if (left && isOpen(panel)) panel.box.hidePopover()
  })
  window.addEventListener(
    'resize',
    () => opener && isOpen(panel) && placePanel(panel, opener, window),
    {
      signal,
    },
  )
  signal.addEventListener('abort', () => panel.box.remove())
}

/** The number a plain click or Enter is on: with a key held down the browser does what the reader asked of it. */
function figureLink(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event
  const plain = button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented)
  if (!plain || !(target instanceof Element)) return null
  return target.closest<HTMLAnchorElement>('a.figure-link[href]')
}

async function show(
  panel: ReceiptPanel,
  link: HTMLAnchorElement,
  beside: HTMLElement,
  words: BehaviourWords['receipt'],
  window: Window,
): Promise<void> {
  const { href } = link
  panel.page.href = href
  panel.title.textContent = link.getAttribute('aria-label') ?? link.textContent
  panel.body.textContent = words.loading
  panel.box.setAttribute('aria-busy', 'true')
  if (!isOpen(panel)) panel.box.showPopover()
  placePanel(panel, beside, window)
  panel.title.focus()
  // Whoever closed the panel or opened another meanwhile is not led anywhere.
  const wanted = () => isOpen(panel) && panel.page.href === href
  try {
    const receipt = await fetchReceipt(href)
    if (!wanted()) return
    panel.title.textContent = receipt.dataset['title'] ?? panel.title.textContent
    panel.body.replaceChildren(receipt)
    panel.box.removeAttribute('aria-busy')
    panel.box.scrollTop = 0
    placePanel(panel, beside, window)
  } catch {
    if (wanted()) window.location.assign(href)
  }
}

/** The part of a figure's page that `data-receipt` marks, fit to stand on another page. Throws where there is none. */
async function fetchReceipt(href: string): Promise<HTMLElement> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${href}: ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const receipt = page.querySelector<HTMLElement>('[data-receipt]')
  if (!receipt) throw new Error(`${href}: no receipt`)
  for (const each of receipt.querySelectorAll('[id], [aria-labelledby]')) {
    each.removeAttribute('id')
    each.removeAttribute('aria-labelledby')
  }
  for (const link of receipt.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `${href}${link.getAttribute('href')}`)
  }
  for (const script of receipt.querySelectorAll('script')) script.remove()
  return document.importNode(receipt, true)
}

function isOpen({ box }: ReceiptPanel): boolean {
  return box.matches(':popover-open')
}
