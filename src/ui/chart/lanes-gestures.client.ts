'use client'

import { type RefObject, useEffect, useRef } from 'react'

export interface Gestures {
  /** The day under pixels from the chart's left. */
  readonly dayAt: (x: number) => number
  readonly zoom: (factor: number, at: number) => void
  readonly pan: (days: number) => void
  /** False where all is seen: a drag then is the page's. */
  readonly movable: boolean
}

/** A pointer that moved less meant the mark under it. */
const CLICK = 4
const WHEEL = 0.008

interface Held {
  readonly x: number
  readonly y: number
}

/** Wheel with Ctrl or ⌘ and two fingers come closer; one pointer that drags goes along. */
export function useGestures(box: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const now = useRef(gestures)
  useEffect(() => {
    now.current = gestures
  })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const stop = new AbortController()
    const { signal } = stop
    // Not as React listens: a wheel it hears it cannot keep from the page.
    element.addEventListener('wheel', (event) => turn(event, element, now.current), {
      ...{ signal, passive: false },
    })
    listenToPointers(element, () => now.current, signal)
    return () => stop.abort()
  }, [box])
}

function turn(event: WheelEvent, element: HTMLElement, { zoom, dayAt }: Gestures): void {
  if (!event.ctrlKey && !event.metaKey) return
  event.preventDefault()
  const by = Math.max(-60, Math.min(60, event.deltaY))
  zoom(Math.exp(by * WHEEL), dayAt(event.clientX - element.getBoundingClientRect().left))
}

function listenToPointers(element: HTMLElement, now: () => Gestures, signal: AbortSignal): void {
  const held = new Map<number, Held>()
  let moved = 0
  const start = ({ pointerId, clientX: x, clientY: y, button, target }: PointerEvent) => {
    const onButton = target instanceof Element && target.closest('button') !== null
    if (button !== 0 || onButton) return
    if (held.size === 0) moved = 0
    held.set(pointerId, { x, y })
  }
  const move = (event: PointerEvent) => {
    const before = held.get(event.pointerId)
    if (!before) return
    const after = { x: event.clientX, y: event.clientY }
    moved += Math.abs(after.x - before.x)
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1]
    const left = element.getBoundingClientRect().left
    if (other) pinch(before, after, other, left, now())
    // Less than a day is kept for the next move.
    if (other || (moved > CLICK && drag(before, after, now()))) held.set(event.pointerId, after)
  }
  const end = ({ pointerId }: PointerEvent) => held.delete(pointerId)
  const click = (event: MouseEvent) => {
    if (moved > CLICK && now().movable) event.stopPropagation()
    moved = 0
  }
  element.addEventListener('pointerdown', start, { signal })
  element.addEventListener('pointermove', move, { signal })
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    element.addEventListener(type, end, { signal })
  element.addEventListener('click', click, { signal, capture: true })
}

function drag(before: Held, after: Held, { dayAt, pan, movable }: Gestures): boolean {
  const days = Math.trunc(dayAt(before.x) - dayAt(after.x))
  if (!movable || days === 0) return false
  pan(days)
  return true
}

function pinch(before: Held, after: Held, other: Held, left: number, { zoom, dayAt }: Gestures) {
  const [was, is] = [before, after].map(({ x, y }) => Math.hypot(x - other.x, y - other.y))
  if (was && is) zoom(was / is, dayAt((after.x + other.x) / 2 - left))
}
