import { paint } from '../look/palette.ts'
import type { Firmness, Tone } from './drawing.ts'

/** How a mark of a tone and firmness is filled and edged, as SVG attributes. */
export interface MarkPaint {
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly strokeDasharray?: string
}

/** `id` is the drawing's: `Hatch` of the same id must be in it if any mark is hatched. */
export function paintOf(tone: Tone, firmness: Firmness, id: string): MarkPaint {
  const colour = paint(tone)
  switch (firmness) {
    case 'solid':
    case 'solid-gap':
      return { fill: colour, stroke: colour, strokeWidth: 1 }
    case 'outlined':
      return { fill: paint('paper'), stroke: colour, strokeWidth: 1.5 }
    case 'tinted':
      return { fill: tintOf(tone), stroke: colour, strokeWidth: 1.2, strokeDasharray: '4 3' }
    case 'hatched':
      return { fill: `url(#${id}-hatch)`, stroke: paint('hatch'), strokeWidth: 1 }
    case 'struck':
      return { fill: paint('paper'), stroke: paint('faint'), strokeWidth: 1.5 }
    case 'dotted':
      return { fill: paint('paper'), stroke: colour, strokeWidth: 1.5, strokeDasharray: '1.5 2.5' }
  }
}

function tintOf(tone: Tone): string {
  if (tone === 'us' || tone === 'japan' || tone === 'private') return paint(`${tone}-tint`)
  return paint('slate-tint')
}

/** The pattern of what is unknown. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2={6} stroke={paint('hatch')} strokeWidth={1.5} />
      </pattern>
    </defs>
  )
}
