'use client'

import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { Awake, type AwakeProps } from './awake.client.tsx'
import { layoutAcross } from './lanes-across.ts'
import { useGestures } from './lanes-gestures.client.ts'
import { useSingles } from './lanes-singles.client.ts'
import type { LanesDrawing } from './lanes-view.ts'
import {
  countIn,
  frameOf,
  isWhole,
  panned,
  type Range,
  wholeOf,
  windowOf,
  zoomed,
} from './lanes-window.ts'
import { LanesZoom, type Step } from './lanes-zoom.tsx'

/** Half as long, twice as long; a quarter of what is seen to either side. */
const CLOSER = 0.5
const WIDER = 2
const STRIDE = 0.25

/** The living lanes: one may come closer to a part of the time, and go along it. */
export function AwakeLanes(props: AwakeProps) {
  const { drawing } = props
  if (drawing.form !== 'lanes') return <Awake {...props} />
  return <LivingLanes {...props} drawing={drawing} />
}

function LivingLanes({ drawing, ...props }: AwakeProps & { readonly drawing: LanesDrawing }) {
  const { width, alive } = props
  const box = useRef<HTMLDivElement>(null)
  const whole = wholeOf(drawing)
  const [range, setRange] = useState(whole)
  const frame = useMemo(() => frameOf(drawing, width), [drawing, width])
  const { singles, state } = useSingles(drawing, range)
  const full = isWhole(range, whole)
  const shown = useMemo(
    () => (full ? drawing : windowOf(singles ?? drawing, range, frame)),
    [drawing, singles, range, frame, full],
  )
  const across = layoutAcross(shown, width)
  const step = useCallback(
    (way: Step) => setRange((now) => stepped(way, now, wholeOf(drawing))),
    [drawing],
  )
  useGestures(box, {
    dayAt: (x) => across.dayAt(x),
    zoom: (factor, at) => setRange((now) => zoomed(now, whole, factor, at)),
    pan: (days) => setRange((now) => panned(now, whole, days)),
    movable: !full,
  })
  return (
    <div
      ref={box}
      className={full ? 'lanes-live' : 'lanes-live part'}
      onKeyDownCapture={keys(step)}
    >
      <Awake {...props} drawing={shown} />
      {alive && (
        <LanesZoom
          {...{ words: drawing.words, range, whole, step, state }}
          count={countIn(drawing.marks, range)}
          all={countIn(drawing.marks, whole)}
        />
      )}
    </div>
  )
}

function stepped(way: Step, now: Range, whole: Range): Range {
  const stride = (now.to - now.from) * STRIDE
  switch (way) {
    case 'closer':
      return zoomed(now, whole, CLOSER)
    case 'wider':
      return zoomed(now, whole, WIDER)
    case 'earlier':
      return panned(now, whole, -stride)
    case 'later':
      return panned(now, whole, stride)
    case 'whole':
      return whole
  }
}

const KEYS: Readonly<Record<string, Step>> = {
  ...{ '+': 'closer', '=': 'closer', '-': 'wider', _: 'wider', '−': 'wider', '0': 'whole' },
}
const SHIFTED: Readonly<Record<string, Step>> = { ArrowLeft: 'earlier', ArrowRight: 'later' }

/** Before the chart itself reads them: a plain arrow goes from event to event. */
function keys(step: (way: Step) => void) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const way = (event.shiftKey ? SHIFTED[event.key] : undefined) ?? KEYS[event.key]
    if (way === undefined) return
    event.preventDefault()
    event.stopPropagation()
    step(way)
  }
}
