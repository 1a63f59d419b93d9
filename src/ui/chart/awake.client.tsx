'use client'

import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Drawing } from './chart-view.ts'
import type { WidthClass } from './drawing.ts'
import { Form } from './form.tsx'
import { elementOf, nearestMark, nextMark } from './pointing.ts'
import type { Size } from './size.ts'
import { Tip } from './tip.tsx'

export interface AwakeProps {
  readonly drawing: Drawing
  readonly width: WidthClass
  readonly size: Size
  readonly id: string
  readonly keys: string
  /** False until the picture has gone: the chart draws unseen beneath it. */
  readonly alive: boolean
  /** True where the picture had the focus: the chart takes it over. */
  readonly focus: RefObject<boolean>
  readonly onDrawn: () => void
}

/** The living chart: one way of pointing and one of reading by keys over all forms. */
export function Awake({ drawing, width, size, id, keys, alive, focus, onDrawn }: AwakeProps) {
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const [byKeys, setByKeys] = useState(false)
  const { marks, form } = drawing
  // By its key: a part of a drawing has fewer marks.
  const at = active === null ? -1 : marks.findIndex(({ key }) => key === active)
  const index = at < 0 ? null : at
  const mark = marks[at]
  const setIndex = (next: number | null) =>
    setActive(next === null ? null : (marks[next]?.key ?? null))

  // Pointing at a mark does not draw the chart anew.
  const picture = useMemo(() => <Form {...{ drawing, width, id }} />, [drawing, width, id])
  useWhenDrawn(box, onDrawn)
  useEffect(() => {
    if (alive && focus.current) box.current?.focus()
  }, [alive, focus])
  useEffect(() => {
    const element = mark && box.current && elementOf(box.current, mark.key)
    element?.setAttribute('data-active', '')
    return () => element?.removeAttribute('data-active')
  }, [mark])

  const point = (event: PointerEvent) => {
    if (!box.current) return
    setByKeys(false)
    const key = nearestMark(box.current, form, event.clientX, event.clientY)
    setActive(key)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && mark?.href !== undefined) {
      window.location.assign(mark.href)
      return
    }
    const next = nextMark(event.key, index, marks)
    if (next === undefined) return
    event.preventDefault()
    setByKeys(true)
    setIndex(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div
      ref={box}
      className={alive ? 'awake' : 'awake waiting'}
      role="group"
      tabIndex={alive ? 0 : -1}
      aria-label={keys}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setIndex(null)}
      onKeyDown={press}
      onBlur={() => setIndex(null)}
    >
      {picture}
      {mark && <Tip mark={mark} box={box} size={size} />}
      <p className="visually-hidden" role="status">
        {byKeys && mark ? [mark.name, ...mark.lines].join(' · ') : ''}
      </p>
    </div>
  )
}

/** Calls once, as soon as the marks are there: Recharts draws some frames after it is mounted. */
function useWhenDrawn(box: RefObject<HTMLElement | null>, onDrawn: () => void) {
  const told = useRef(onDrawn)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      if (!element.querySelector('[data-mark]')) return
      observer.disconnect()
      told.current()
    }
    const observer = new MutationObserver(look)
    observer.observe(element, { childList: true, subtree: true })
    look()
    return () => observer.disconnect()
  }, [box])
}
