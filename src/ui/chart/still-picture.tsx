import type { ReactNode } from 'react'
import type { Drawing } from './chart-view.ts'
import type { WidthClass } from './drawing.ts'
import { sizeOf } from './size.ts'

interface Props {
  readonly drawing: Drawing
  readonly width: WidthClass
  readonly children: ReactNode
}

/** The picture a still form draws into, of the size the page keeps for it. */
export function StillPicture({ drawing, width, children }: Props) {
  const size = sizeOf(drawing, width)
  return (
    <svg
      className="picture"
      role="img"
      aria-label={drawing.alt}
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      {children}
    </svg>
  )
}
