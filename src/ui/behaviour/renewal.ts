import type { BehaviourWords } from './behaviour-words.ts'
import { announce } from './live-region.ts'
import { parsePage } from './page-text.ts'

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
  const renew = renewer(document, words, dress)
  const ask = (event: Event) => {
    const form =
      event.target instanceof Element ? event.target.closest<HTMLFormElement>(FORM) : null
    if (!form || (event.type === 'change' && isUnfinished(event.target))) return
    event.preventDefault()
    renew(addressOf(form), 'asked')
  }
  const drag = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'range') return
    const form = target.closest<HTMLFormElement>(FORM)
    if (form) renew(addressOf(form), 'dragged')
  }
  document.addEventListener('change', ask, { signal })
  document.addEventListener('submit', ask, { signal })
  document.addEventListener('input', drag, { signal })
  window.addEventListener('popstate', () => renew(window.location.href, 'returned'), { signal })
}

/** A day that is being typed, such as the year 0202, is not asked for. */
function isUnfinished(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'date' && !target.validity.valid
}

/** A choice is a step of the reader's way; a slider on its move and a step back are none. */
type Reason = 'asked' | 'dragged' | 'returned'

function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) query.append(name, String(value))
  return `${form.action}?${query}`
}

/** While a slider moves, one answer is fetched at a time, and then the last one asked for. */
function renewer(
  document: Document,
  words: BehaviourWords['renewal'],
  dress: (part: ParentNode) => void,
) {
  const { history, location } = document.defaultView ?? window
  let underway: { readonly own: AbortController; next: string | null } | null = null
  return async function renew(address: string, reason: Reason): Promise<void> {
    if (reason === 'dragged' && underway) {
      underway.next = address
      return
    }
    underway?.own.abort()
    const turn = { own: new AbortController(), next: null as string | null }
    underway = turn
    try {
      const response = await fetch(address, { signal: turn.own.signal })
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      const text = await response.text()
      if (turn.own.signal.aborted) return
      const canonical = replaceParts(document, text, reason === 'dragged', dress)
      const moved = canonical !== location.pathname + location.search
      if (reason === 'asked' && moved) history.pushState(null, '', canonical)
      if (reason !== 'dragged') announce(document, words.done)
    } catch {
      if (!turn.own.signal.aborted) location.assign(address)
    } finally {
      if (underway === turn) underway = null
    }
    if (turn.next !== null && !turn.own.signal.aborted) await renew(turn.next, 'dragged')
  }
}

/** Puts the named parts of a page into this one, and gives the address it calls its own. */
function replaceParts(
  document: Document,
  text: string,
  dragged: boolean,
  dress: (part: ParentNode) => void,
): string {
  performance.mark('renewal')
  const page = parsePage(text)
  const address = page.querySelector<HTMLElement>('[data-address]')?.dataset['address']
  if (address === undefined) throw new Error('the page names no address')
  const focus = focusedField(document)
  for (const part of document.querySelectorAll(`[${PART}]`)) {
    const name = part.getAttribute(PART)
    const fresh = page.querySelector(`[${PART}="${name}"]`)
    // A slider that moves is not taken from under the reader's hand.
    if (!fresh || (dragged && part.contains(document.activeElement))) continue
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
function focusedField({ activeElement: field }: Document): string | null {
  if (!(field instanceof HTMLElement) || !field.closest(FORM)) return null
  if (field.id !== '') return `#${CSS.escape(field.id)}`
  const { slides } = field.dataset
  if (slides !== undefined) return `[data-slides="${CSS.escape(slides)}"]`
  if (field instanceof HTMLSelectElement) return `${FORM} select[name="${CSS.escape(field.name)}"]`
  if (!(field instanceof HTMLInputElement)) return null
  const { name, value, type } = field
  const chosen = ['checkbox', 'radio'].includes(type) ? `[value="${CSS.escape(value)}"]` : ''
  return `${FORM} input[name="${CSS.escape(name)}"]${chosen}`
}
