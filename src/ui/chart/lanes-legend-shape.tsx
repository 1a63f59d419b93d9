import type { LegendEntry } from './lanes-parts.ts'
import { DateShape, type DateShapeProps } from './lanes-shapes.tsx'

interface Props {
  readonly x: number
  readonly y: number
  readonly shape: LegendEntry['shape']
  readonly id: string
}

type Look = Pick<DateShapeProps, 'dated' | 'soft' | 'firmness' | 'r' | 'half'>

const BAR = { soft: false, firmness: 'solid', r: 2.4, half: 6 } as const

/** One shape of the legend, 12 pixels wide. */
export function LegendShape({ x, y, shape, id }: Props) {
  if (shape === 'column')
    return (
      <rect
        x={x - 4}
        y={y - 5}
        width={8}
        height={10}
        fill="var(--slate-tint)"
        stroke="var(--slate)"
        strokeWidth={0.6}
      />
    )
  return <DateShape {...{ x, y, id, tone: 'ink' }} {...lookOf(shape)} />
}

function lookOf(shape: Exclude<LegendEntry['shape'], 'column'>): Look {
  switch (shape) {
    case 'span':
    case 'between':
      return { ...BAR, dated: shape }
    case 'bound':
      return { ...BAR, dated: 'after' }
    case 'soft':
      return { ...BAR, dated: 'day', soft: true, r: 5.6, half: 0 }
    default:
      return { ...BAR, dated: 'day', firmness: shape, r: 4.5, half: 0 }
  }
}
