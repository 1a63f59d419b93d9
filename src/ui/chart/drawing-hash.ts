import { createHash } from 'node:crypto'

/** Names the data a chart is drawn from: a stored picture is shown only beside the very data it shows. */
export function hashOfDrawing(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 32)
}
