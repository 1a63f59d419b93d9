/** A drawing of lanes of events a reader chose, with its data in the figure; `data-wakes` names its width. */
const SLEEPING = '[data-wakes]:not([data-woken])'
const WAKING = ['pointerover', 'focusin', 'touchstart'] as const

/** Makes the drawings of lanes of a part of the page stops of the keyboard. */
export function dressLanes(part: ParentNode): void {
  for (const box of part.querySelectorAll<HTMLElement>(SLEEPING)) box.tabIndex = 0
}

/** Lanes that another answer to a form has put on the page come alive like those the page came with. */
export function installLanesWaking(document: Document, signal: AbortSignal): void {
  const wake = ({ target }: Event) => {
    const box = target instanceof Element ? target.closest<HTMLElement>(SLEEPING) : null
    const data = box?.closest('figure')?.querySelector('script[data-drawing]')?.textContent
    if (!box || !data) return
    box.dataset['woken'] = ''
    // What cannot be fetched leaves the drawing and its table, which say the same.
    import('../chart/lanes-wake.client.tsx').then(
      ({ wakeLanes }) => wakeLanes(box, data),
      () => {},
    )
  }
  for (const type of WAKING) document.addEventListener(type, wake, { signal, passive: true })
}
