import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'
import type { MarkView } from './drawing.ts'
import { elementOf } from './pointing.ts'
import type { Size } from './size.ts'

interface Props {
  readonly mark: MarkView
  readonly box: RefObject<HTMLElement | null>
  readonly size: Size
}

const WIDTH = 280
const AWAY = 8

/** What a mark says, beside it and within the chart's width: the table's row in words. */
export function Tip({ mark, box, size }: Props) {
  const [style, setStyle] = useState<CSSProperties>({ visibility: 'hidden' })
  useLayoutEffect(() => {
    const element = box.current && elementOf(box.current, mark.key)
    if (box.current && element) setStyle(placeBeside(element, box.current, size))
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

function placeBeside(element: Element, box: Element, { width, height }: Size): CSSProperties {
  const around = box.getBoundingClientRect()
  const at = element.getBoundingClientRect()
  const middle = (at.left + at.right) / 2 - around.left
  const across: CSSProperties =
    middle < WIDTH / 2
      ? { left: 0 }
      : middle > width - WIDTH / 2
        ? { right: 0 }
        : { left: middle, translate: '-50%' }
  const top = at.top - around.top
  return top > height / 2
    ? { ...across, bottom: Math.min(height - top + AWAY, height - AWAY) }
    : { ...across, top: Math.min(at.bottom - around.top + AWAY, height - AWAY) }
}
