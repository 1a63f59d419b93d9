import type { Drawing } from '../chart/chart-view.ts'
import type { MarkView } from '../chart/drawing.ts'
import { elementOf, nearestMark, nextMark } from '../chart/pointing.ts'
import { placeTip } from '../chart/tip-place.ts'
import { announce } from './live-region.ts'

type Told = Omit<MarkView, 'value'>

const BOX = '[data-still]'
const shown = new WeakMap<Element, number>()

/** Makes the still charts of a part of the page stops of the keyboard. */
export function dressStillCharts(part: ParentNode): void {
  for (const box of part.querySelectorAll<HTMLElement>(BOX)) box.tabIndex = 0
}

/** A chart that is only a drawing says what is pointed at, or reached by the arrow keys, as living charts do. */
export function installStillCharts(document: Document, signal: AbortSignal): void {
  const point = ({ target, clientX, clientY }: PointerEvent) => {
    const box = boxOf(target)
    if (!box) return
    const key = nearestMark(box, formOf(box), clientX, clientY)
    const at = marksOf(box).findIndex((mark) => mark.key === key)
    show(box, at < 0 ? null : at)
  }
  const leave = ({ target, relatedTarget }: PointerEvent | FocusEvent) => {
    const box = boxOf(target)
    if (box && !(relatedTarget instanceof Node && box.contains(relatedTarget))) show(box, null)
  }
  const press = (event: KeyboardEvent) => {
    const box = event.target instanceof Element && event.target.matches(BOX) ? event.target : null
    if (!(box instanceof HTMLElement)) return
    const marks = marksOf(box)
    const at = shown.get(box) ?? null
    const href = at === null ? undefined : marks[at]?.href
    if (event.key === 'Enter' && href !== undefined) {
      document.defaultView?.location.assign(href)
      return
    }
    const next = nextMark(event.key, at, marks)
    if (next === undefined) return
    event.preventDefault()
    show(box, next)
    const mark = next === null ? undefined : marks[next]
    announce(document, mark ? [mark.name, ...mark.lines].join(' · ') : '')
  }
  document.addEventListener('pointermove', point, { signal, passive: true })
  document.addEventListener('pointerdown', point, { signal, passive: true })
  document.addEventListener('pointerout', leave, { signal, passive: true })
  document.addEventListener('focusout', leave, { signal })
  document.addEventListener('keydown', press, { signal })
}

function boxOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(BOX) : null
}

/** What is near is told otherwise among columns than among ribbons. */
function formOf(box: HTMLElement): Drawing['form'] {
  return box.dataset['still'] as Drawing['form']
}

/** What the marks say stands in the figure, as data. */
function marksOf(box: Element): readonly Told[] {
  const data = box.closest('figure')?.querySelector('script[data-marks]')?.textContent
  return data ? (JSON.parse(data) as readonly Told[]) : []
}

function show(box: HTMLElement, index: number | null): void {
  if (index === (shown.get(box) ?? null)) return
  box.querySelector('.chart-tip')?.remove()
  box.querySelector('[data-active]')?.removeAttribute('data-active')
  shown.delete(box)
  const mark = index === null ? undefined : marksOf(box)[index]
  const element = mark && elementOf(box, mark.key)
  if (index === null || !mark || !element) return
  shown.set(box, index)
  element.setAttribute('data-active', '')
  const tip = box.ownerDocument.createElement('div')
  tip.className = 'chart-tip'
  tip.setAttribute('aria-hidden', 'true')
  const name = box.ownerDocument.createElement('strong')
  name.textContent = mark.name
  const lines = mark.lines.map((line) => {
    const span = box.ownerDocument.createElement('span')
    span.textContent = line
    return span
  })
  tip.append(name, ...lines)
  const { width, height } = box.getBoundingClientRect()
  for (const [side, value] of Object.entries(placeTip(element, box, { width, height })))
    tip.style.setProperty(side, typeof value === 'number' ? `${value}px` : value)
  box.append(tip)
}
