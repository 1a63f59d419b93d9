import { nearestMark } from '../chart/pointing.ts'

/** Charts whose marks are the events of a list on the same page, by the same ids. */
const CHART = 'figure[data-chart]:has([data-form="lanes"])'
const BOX = '[data-form="lanes"]'
const ENTRY = 'article[data-event]'
const CHOSEN = 'data-chosen'

/** Choosing an event in the chart marks and shows it in the list; reaching it in the list marks it in the chart. */
export function installEventPairs(document: Document, signal: AbortSignal): void {
  let touched: string | null = null
  const click = (event: MouseEvent) => {
    const { target } = event
    if (!(target instanceof Element)) return
    const entry = target.closest(ENTRY)
    if (entry) return choose(document, entry.getAttribute('data-event'))
    const box = target.closest(BOX)
    if (!box || target.closest('button')) return
    const key = nearestMark(box, 'lanes', event.clientX, event.clientY)
    // The first touch of a mark is how its words are read.
    const reads = 'pointerType' in event && event.pointerType === 'touch' && key !== touched
    touched = key
    if (key !== null && !reads) follow(document, box, key)
  }
  const press = ({ key, target }: KeyboardEvent) => {
    const box = target instanceof Element && key === 'Enter' ? target.closest(BOX) : null
    const mark = box?.querySelector('[data-active]')?.getAttribute('data-mark')
    if (box && mark && !(target instanceof HTMLButtonElement)) follow(document, box, mark)
  }
  const reach = ({ target }: FocusEvent) => {
    const entry = target instanceof Element ? target.closest(ENTRY) : null
    if (entry) choose(document, entry.getAttribute('data-event'))
  }
  document.addEventListener('click', click, { signal })
  document.addEventListener('keydown', press, { signal })
  document.addEventListener('focusin', reach, { signal })
  keepChosen(document, signal)
}

/** To the entry of a mark; where another page has it, to the event's own, as the chart's table leads. */
function follow(document: Document, box: Element, key: string): void {
  const entry = document.querySelector<HTMLElement>(`${ENTRY}[data-event="${CSS.escape(key)}"]`)
  choose(document, key)
  if (!entry) {
    const row = box.closest(CHART)?.querySelector(`tr[data-key="${CSS.escape(key)}"]`)
    const link = row?.querySelector<HTMLAnchorElement>('a[href]')
    if (link) document.defaultView?.location.assign(link.href)
    return
  }
  entry.scrollIntoView({ block: 'center' })
  entry.querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true })
}

/** Marks an event wherever the page has it; only one is marked. */
function choose(document: Document, key: string | null): void {
  for (const chart of document.querySelectorAll<HTMLElement>(CHART)) {
    if (key === null) delete chart.dataset['chosenEvent']
    else chart.dataset['chosenEvent'] = key
    show(chart)
  }
  for (const entry of document.querySelectorAll(ENTRY)) {
    if (entry.getAttribute('data-event') === key) entry.setAttribute('aria-current', 'true')
    else entry.removeAttribute('aria-current')
  }
}

function show(chart: HTMLElement): void {
  const key = chart.dataset['chosenEvent']
  for (const mark of chart.querySelectorAll('[data-mark]')) {
    const chosen = mark.getAttribute('data-mark') === key
    if (chosen !== mark.hasAttribute(CHOSEN)) mark.toggleAttribute(CHOSEN, chosen)
  }
}

/** A chart that comes alive or shows another part is drawn anew: its chosen mark is marked again. */
function keepChosen(document: Document, signal: AbortSignal): void {
  const observer = new MutationObserver((changes) => {
    const charts = changes.map(({ target }) =>
      target instanceof Element ? target.closest<HTMLElement>('figure[data-chosen-event]') : null,
    )
    for (const chart of new Set(charts)) if (chart) show(chart)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
