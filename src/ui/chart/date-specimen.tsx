import type { Dated } from './lanes-parts.ts'
import { DateShape } from './lanes-shapes.tsx'

interface Props {
  readonly id: string
  readonly dated: Dated
  readonly soft: boolean
}

/** One date alone, as lanes draw it; its words stand beside it. */
export function DateSpecimen({ id, dated, soft }: Props) {
  const [r, half] = dated === 'day' ? [5, 0] : [3, 16]
  return (
    <svg width={48} height={20} aria-hidden="true">
      <DateShape
        {...{ id, dated, soft, half, x: 24, y: 10, tone: 'ink', firmness: 'solid' }}
        r={soft ? r + 2.6 : r}
      />
    </svg>
  )
}
