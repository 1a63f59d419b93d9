import { createHash } from 'node:crypto'

/** Names the data a chart is drawn from: a stored picture is shown only beside the very data it shows. */
export function hashOfDrawing(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view, drawn)).digest('hex').slice(0, 32)
}

/** Where a mark leads is not drawn: an older edition with the same numbers has the same picture. */
function drawn(key: string, value: unknown): unknown {
  return key === 'href' ? undefined : value
}
