import type { BehaviourWords } from './behaviour-words.ts'
import { placeBeside } from './place.ts'

/** The panel receipts are shown in, and its parts. */
export interface ReceiptPanel {
  readonly box: HTMLElement
  readonly title: HTMLElement
  readonly body: HTMLElement
  readonly page: HTMLAnchorElement
}

const TITLE = 'figure-receipt-title'

/** A popover at the end of the page, closed; the browser shows it over everything and moves nothing. */
export function createPanel(document: Document, words: BehaviourWords['receipt']): ReceiptPanel {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = '') => {
    const element = document.createElement(tag)
    element.className = className
    element.textContent = text
    return element
  }
  const box = make('div', 'receipt')
  const top = make('div', 'receipt-head')
  const title = make('h2', 'receipt-title')
  const close = make('button', 'receipt-close', words.close)
  const body = make('div', 'receipt-body')
  const page = make('a', 'receipt-page', words.open)
  box.setAttribute('popover', 'auto')
  box.setAttribute('role', 'dialog')
  box.setAttribute('aria-labelledby', TITLE)
  title.id = TITLE
  title.tabIndex = -1
  close.type = 'button'
  close.addEventListener('click', () => box.hidePopover())
  top.append(title, close)
  box.append(top, body, page)
  document.body.append(box)
  return { box, title, body, page }
}

/** Beside the number where the window is wide; on a phone the style sheet lays it along the bottom. */
export function placePanel({ box }: ReceiptPanel, link: Element, window: Window): void {
  const { innerWidth: width, innerHeight: height, scrollX, scrollY } = window
  const { left, top } = placeBeside(link.getBoundingClientRect(), box.getBoundingClientRect(), {
    width,
    height,
  })
  // Relative to the page, so that the panel stays beside its number when the page scrolls.
  box.style.setProperty('--left', `${left + scrollX}px`)
  box.style.setProperty('--top', `${top + scrollY}px`)
}
