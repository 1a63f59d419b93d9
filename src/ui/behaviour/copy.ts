import type { BehaviourWords } from './behaviour-words.ts'
import { announce } from './live-region.ts'
import { toTsv } from './tsv.ts'

const SAID_FOR = 2000

/** Puts a button under each table of a part of the page, into the room kept for it. */
export function dressTables(part: ParentNode, words: BehaviourWords['copy']): void {
  for (const room of part.querySelectorAll('.table-tools:empty')) {
    const button = room.ownerDocument.createElement('button')
    button.type = 'button'
    button.className = 'copy-table'
    button.textContent = words.button
    room.append(button)
  }
}

/** The buttons copy their table for a spreadsheet. */
export function installCopy(
  document: Document,
  words: BehaviourWords['copy'],
  signal: AbortSignal,
): void {
  const onClick = async ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button.copy-table') : null
    const table = button?.closest('.table-box')?.querySelector('table')
    if (!button || !table) return
    const copied = await copyText(toTsv(table, words), button)
    const said = copied ? words.done : words.failed
    button.textContent = said
    announce(document, said)
    setTimeout(() => {
      button.textContent = words.button
    }, SAID_FOR)
  }
  document.addEventListener('click', onClick, { signal })
}

/** False where the browser refuses. Away from https it has no clipboard: the text is then selected and copied as by hand. */
async function copyText(text: string, beside: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = beside.ownerDocument.createElement('textarea')
    area.className = 'visually-hidden'
    area.value = text
    beside.after(area)
    area.select()
    const copied = beside.ownerDocument.execCommand?.('copy') ?? false
    area.remove()
    if (beside instanceof HTMLElement) beside.focus()
    return copied
  }
}
