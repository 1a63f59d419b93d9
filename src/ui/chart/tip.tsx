import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'
import type { MarkView } from './drawing.ts'
import { elementOf } from './pointing.ts'
import type { Size } from './size.ts'
import { placeTip } from './tip-place.ts'

interface Props {
  readonly mark: MarkView
  readonly box: RefObject<HTMLElement | null>
  readonly size: Size
}

/** What a mark says, beside it and within the chart's width: the table's row in words. */
export function Tip({ mark, box, size }: Props) {
  const [style, setStyle] = useState<CSSProperties>({ visibility: 'hidden' })
  useLayoutEffect(() => {
    const element = box.current && elementOf(box.current, mark.key)
    if (box.current && element) setStyle({ ...placeTip(element, box.current, size) })
  }, [mark, box, size])
  return (
    <div className="chart-tip" style={style} aria-hidden="true">
      <strong>{mark.name}</strong>
      {mark.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
