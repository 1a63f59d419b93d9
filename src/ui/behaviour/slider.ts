/** A slider moves the box it names by id; the box is what the form sends. */
const SLIDER = 'input[type="range"][data-slides]'

export function installSliders(document: Document, signal: AbortSignal): void {
  const follow = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    if (target.matches(SLIDER)) {
      const box = document.getElementById(target.dataset['slides'] ?? '')
      if (box instanceof HTMLInputElement) box.value = target.value
      return
    }
    const slider = document.querySelector<HTMLInputElement>(
      `[data-slides="${CSS.escape(target.id)}"]`,
    )
    // What is no number leaves the slider where it is: the page says so beside the box.
    if (slider && target.value.trim() !== '' && Number.isFinite(Number(target.value)))
      slider.value = target.value
  }
  // Before the form is read: what it sends is then what the slider shows.
  document.addEventListener('input', follow, { signal, capture: true })
}
