'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import type { AwakeProps } from './awake.client.tsx'
import type { Drawing } from './chart-view.ts'
import type { WidthClass } from './drawing.ts'
import type { Size } from './size.ts'

interface Props {
  readonly drawing: Drawing
  readonly width: WidthClass
  readonly size: Size
  readonly id: string
  /** False where no picture is stored: the chart then draws itself when it comes into sight. */
  readonly drawn: boolean
  /** Says how the arrow keys read the chart. */
  readonly keys: string
  readonly children: ReactNode
}

const WAKING = ['pointerenter', 'focusin', 'touchstart'] as const

/** A picture that turns into the living chart when a reader points at it, focuses or touches it. */
export function LiveChart({ drawn, children, ...chart }: Props) {
  const { width, size, drawing } = chart
  const box = useRef<HTMLDivElement>(null)
  const [Awake, setAwake] = useState<ComponentType<AwakeProps> | null>(null)
  const [alive, setAlive] = useState(false)
  const hadFocus = useRef(false)

  useEffect(() => {
    const element = box.current
    if (!element || Awake) return
    const wake = () => {
      // A chart that cannot be fetched leaves the picture and its table, which say the same.
      const code =
        drawing.form === 'lanes'
          ? import('./lanes-awake.client.tsx').then(({ AwakeLanes }) => AwakeLanes)
          : import('./awake.client.tsx').then(({ Awake }) => Awake)
      code.then(
        (component) => setAwake(() => component),
        () => {},
      )
    }
    if (!drawn) return whenSeen(element, wake)
    element.tabIndex = 0
    for (const type of WAKING) element.addEventListener(type, wake, { once: true, passive: true })
    return () => {
      for (const type of WAKING) element.removeEventListener(type, wake)
    }
  }, [Awake, drawn, drawing.form])

  const comeAlive = () => {
    hadFocus.current = document.activeElement === box.current
    box.current?.removeAttribute('tabindex')
    setAlive(true)
  }
  return (
    <div ref={box} className={`chart-box ${width}`} style={size} data-form={drawing.form}>
      {!alive && children}
      {Awake && <Awake {...chart} alive={alive} focus={hadFocus} onDrawn={comeAlive} />}
    </div>
  )
}

function whenSeen(element: HTMLElement, then: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    then()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
