import type { SVGAttributes } from 'react'
import { round } from './pixels.ts'

interface Props extends Omit<SVGAttributes<SVGTextElement>, 'x' | 'y'> {
  readonly lines: readonly string[]
  readonly x: number
  /** Of the first line's foot; each further one stands `step` lower. */
  readonly y: number
  readonly step: number
}

/** Lines of one text under each other, all set alike. */
export function TextLines({ lines, x, y, step, ...look }: Props) {
  return lines.map((line, index) => (
    <text key={line} x={round(x)} y={round(y + index * step)} {...look}>
      {line}
    </text>
  ))
}
