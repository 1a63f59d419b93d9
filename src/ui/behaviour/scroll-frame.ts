/** A table's frame is a stop of the keyboard only while there is something to scroll. Gives what watches a part of the page. */
export function watchScrollFrames(signal: AbortSignal): (part: ParentNode) => void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else if (target !== document.activeElement) target.removeAttribute('tabindex')
    }
  })
  signal.addEventListener('abort', () => observer.disconnect())
  return (part) => {
    for (const frame of part.querySelectorAll('.table-frame')) observer.observe(frame)
  }
}
