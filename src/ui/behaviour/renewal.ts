import type { BehaviourWords } from './behaviour-words.ts'
import { announce } from './live-region.ts'

/** Parts of a page that another answer to the same form changes; each has its own name. */
const PART = 'data-renewed'
const FORM = 'form[data-renews]'

/**
 * A form whose answer takes its own place: on a change the page it leads to is fetched and its parts
 * put where they stand, with its address. What does not come is loaded as a page, as without scripts.
 */
export function installRenewal(
  document: Document,
  words: BehaviourWords['renewal'],
  dress: (part: ParentNode) => void,
  signal: AbortSignal,
): void {
  const window = document.defaultView
  if (!window || !document.querySelector(FORM)) return
  let underway: AbortController | null = null
  const renew = async (address: string, push: boolean) => {
    underway?.abort()
    const own = new AbortController()
    underway = own
    try {
      const response = await fetch(address, { signal: own.signal })
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      const text = await response.text()
      const canonical = replaceParts(document, text, dress)
      if (push) window.history.pushState(null, '', canonical)
      announce(document, words.done)
    } catch {
      if (!own.signal.aborted) window.location.assign(address)
    }
  }
  const ask = (event: Event) => {
    const form =
      event.target instanceof Element ? event.target.closest<HTMLFormElement>(FORM) : null
    if (!form) return
    event.preventDefault()
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form)) query.append(name, String(value))
    renew(`${form.action}?${query}`, true)
  }
  document.addEventListener('change', ask, { signal })
  document.addEventListener('submit', ask, { signal })
  window.addEventListener('popstate', () => renew(window.location.href, false), { signal })
}

/** Puts the named parts of a page into this one, and gives the address it calls its own. */
function replaceParts(document: Document, text: string, dress: (part: ParentNode) => void): string {
  performance.mark('renewal')
  // What follows the page's content is the same once more, for React.
  const end = text.indexOf('</main>')
  const page = new DOMParser().parseFromString(end < 0 ? text : text.slice(0, end), 'text/html')
  const address = page.querySelector<HTMLElement>('[data-address]')?.dataset['address']
  if (address === undefined) throw new Error('the page names no address')
  const focus = focusedField(document)
  for (const part of document.querySelectorAll(`[${PART}]`)) {
    const name = part.getAttribute(PART)
    const fresh = page.querySelector(`[${PART}="${name}"]`)
    if (!fresh) continue
    const placed = document.importNode(fresh, true)
    part.replaceWith(placed)
    dress(placed)
  }
  document.title = page.title
  if (focus) document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true })
  performance.measure('renewal', 'renewal')
  return address
}

/** The field that has the focus, so that it has it again in the new form. */
function focusedField({ activeElement }: Document): string | null {
  if (!(activeElement instanceof HTMLInputElement) || !activeElement.closest(FORM)) return null
  const { name, value } = activeElement
  return `${FORM} input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`
}
