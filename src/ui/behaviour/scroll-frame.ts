/** A table's frame is a stop of the keyboard only while there is something to scroll. */
export function installScrollFrames(document: Document, signal: AbortSignal): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else if (target !== document.activeElement) target.removeAttribute('tabindex')
    }
  })
  for (const frame of document.querySelectorAll('.table-frame')) observer.observe(frame)
  signal.addEventListener('abort', () => observer.disconnect())
}
