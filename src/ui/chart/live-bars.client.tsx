'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import type { QuarterBarsProps } from './quarter-bars.client.tsx'
import { QUARTER_BARS_SIZES, type QuarterBarsView, type WidthClass } from './quarter-bars-view.ts'

interface Props {
  readonly view: QuarterBarsView
  readonly width: WidthClass
  /** False where no picture is stored: the chart then draws itself at once. */
  readonly drawn: boolean
  readonly children: ReactNode
}

const WAKING = ['pointerenter', 'focusin', 'touchstart'] as const

/** A picture that turns into the living chart when a reader points at it, focuses or touches it. */
export function LiveBars({ view, width, drawn, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [Chart, setChart] = useState<ComponentType<QuarterBarsProps> | null>(null)

  useEffect(() => {
    const element = box.current
    if (!element) return
    if (Chart) return takeOver(element)
    const wake = () => {
      // A chart that cannot be fetched leaves the picture and its table, which say the same.
      import('./quarter-bars.client.tsx').then(
        ({ QuarterBars }) => setChart(() => QuarterBars),
        () => {},
      )
    }
    if (!drawn) return wake()
    element.tabIndex = 0
    for (const type of WAKING) element.addEventListener(type, wake, { once: true, passive: true })
    return () => {
      for (const type of WAKING) element.removeEventListener(type, wake)
    }
  }, [Chart, drawn])

  return (
    <div ref={box} className={`chart-box ${width}`} style={QUARTER_BARS_SIZES[width]}>
      {Chart ? <Chart view={view} width={width} live /> : children}
    </div>
  )
}

/** The chart inside takes the place of its box in the order of the keyboard, as soon as it has drawn. */
function takeOver(box: HTMLElement): () => void {
  const pass = () => {
    const chart = box.querySelector<SVGElement>('svg[tabindex]')
    if (!chart) return
    observer.disconnect()
    if (document.activeElement === box) chart.focus()
    box.removeAttribute('tabindex')
  }
  const observer = new MutationObserver(pass)
  observer.observe(box, { childList: true, subtree: true })
  pass()
  return () => observer.disconnect()
}
