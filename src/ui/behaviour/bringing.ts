import { parsePage } from './page-text.ts'

/** A chart whose picture and table stand on the page its attribute names. */
const FIGURE = 'figure[data-brings]'

/** Brings such charts of a part of the page; what does not come stays a link to them. */
export function bringFigures(
  part: ParentNode,
  dress: (part: ParentNode) => void,
  signal: AbortSignal,
): void {
  for (const figure of part.querySelectorAll<HTMLElement>(FIGURE)) {
    bring(figure, dress, signal).catch(() => {
      if (!signal.aborted) figure.dataset['stays'] = ''
    })
  }
}

async function bring(
  figure: HTMLElement,
  dress: (part: ParentNode) => void,
  signal: AbortSignal,
): Promise<void> {
  const { brings = '', chart = '' } = figure.dataset
  const response = await fetch(brings, { signal })
  if (!response.ok) throw new Error(`${brings}: ${response.status}`)
  const page = parsePage(await response.text())
  const fresh = page.querySelector(`figure[data-chart="${CSS.escape(chart)}"]`)
  if (!fresh) throw new Error(`${brings}: no chart ${chart}`)
  // Another answer may have taken its place meanwhile.
  if (!figure.isConnected) return
  const held = figure.contains(figure.ownerDocument.activeElement)
  const placed = figure.ownerDocument.importNode(fresh, true)
  figure.replaceWith(placed)
  dress(placed)
  if (held) placed.querySelector<HTMLElement>('figcaption a')?.focus({ preventScroll: true })
}
