'use client'

import { useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { WIDTH_CLASSES } from './drawing.ts'
import { AwakeLanes } from './lanes-awake.client.tsx'
import type { LanesDrawing } from './lanes-view.ts'
import { sizeOf } from './size.ts'

/** Puts the living lanes in the place of a drawing that React does not know; `data` is the drawing as JSON. */
export function wakeLanes(box: HTMLElement, data: string): void {
  const width = WIDTH_CLASSES.find((each) => each === box.dataset['wakes'])
  const picture = box.querySelector('.picture')
  if (width === undefined) return
  const drawing = JSON.parse(data) as LanesDrawing
  const key = box.closest('figure')?.dataset['chart'] ?? ''
  const keys = box.getAttribute('aria-label') ?? ''
  const host = box.appendChild(box.ownerDocument.createElement('div'))
  const takeOver = () => {
    const focused = box.ownerDocument.activeElement === box
    picture?.remove()
    box.removeAttribute('tabindex')
    // The living chart is the group now.
    box.removeAttribute('role')
    box.removeAttribute('aria-label')
    return focused
  }
  const chart = { drawing, width, size: sizeOf(drawing, width), id: `${key}-${width}`, keys }
  createRoot(host).render(<Woken {...chart} takeOver={takeOver} />)
}

type Chart = Omit<Parameters<typeof AwakeLanes>[0], 'alive' | 'focus' | 'onDrawn'>

function Woken({ takeOver, ...chart }: Chart & { readonly takeOver: () => boolean }) {
  const [alive, setAlive] = useState(false)
  const focus = useRef(false)
  const onDrawn = () => {
    focus.current = takeOver()
    setAlive(true)
  }
  return <AwakeLanes {...chart} {...{ alive, focus, onDrawn }} />
}
