import type { LineDot, LineSeries } from './line-view.ts'

export interface KnownDot extends LineDot {
  readonly value: number
}

/** A piece of a line: dots one after another, none missing between them, all on one basis. */
export interface Segment {
  readonly key: string
  readonly dots: readonly KnownDot[]
  /** Set where this piece goes on after a change of basis, with the place half way from the dot before. */
  readonly cut: string | null
  readonly cutAt: number
}

export function segmentsOf({ key, dots }: LineSeries): readonly Segment[] {
  const segments: { key: string; dots: KnownDot[]; cut: string | null; cutAt: number }[] = []
  let open = false
  let before: LineDot | null = null
  for (const dot of dots) {
    if (!isKnown(dot)) {
      open = false
    } else if (open && dot.cut === null) {
      segments.at(-1)?.dots.push(dot)
    } else {
      const cutAt = before === null ? dot.at : (before.at + dot.at) / 2
      segments.push({ key: `${key}-${segments.length}`, dots: [dot], cut: dot.cut, cutAt })
      open = true
    }
    before = dot
  }
  return segments
}

export function isKnown(dot: LineDot): dot is KnownDot {
  return dot.value !== null
}

/** How a line is broken up that no source states; undefined for the others. */
export function dashOf({ dashed }: LineSeries): string | undefined {
  return dashed ? '4 3' : undefined
}
