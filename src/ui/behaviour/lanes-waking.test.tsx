import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lanesDrawing, manyMarks } from '#tests/support/lanes-drawing.ts'
import { StillLanes } from '../chart/lanes-still.tsx'
import { dressLanes, installLanesWaking } from './lanes-waking.ts'

const DRAWING = lanesDrawing(manyMarks(12))
let stop: AbortController
const sleeping = () => document.querySelector<HTMLElement>('[data-wakes]')

beforeEach(() => {
  stop = new AbortController()
  const picture = renderToStaticMarkup(<StillLanes drawing={DRAWING} width="wide" id="t" />)
  document.body.innerHTML = `<figure data-chart="timeline-lanes">
    <div data-form="lanes" data-wakes="wide" role="group" aria-label="Keys">${picture}</div>
    <script type="application/json" data-drawing>${JSON.stringify(DRAWING)}</script></figure>`
  installLanesWaking(document, stop.signal)
  dressLanes(document)
})
afterEach(() => stop.abort())

describe('lanes that an answer has put on the page', () => {
  it('are a drawing that the keyboard reaches', () => {
    expect(sleeping()?.tabIndex).toBe(0)
    expect(document.querySelectorAll('.picture [data-mark]')).toHaveLength(14)
    expect(document.querySelector('.lanes-zoom')).toBeNull()
  })

  it('come alive when they are pointed at, once, and keep the focus they had', async () => {
    sleeping()?.focus()
    document.querySelector('svg')?.dispatchEvent(new Event('pointerover', { bubbles: true }))
    await vi.waitFor(() => expect(document.querySelector('.lanes-zoom')).not.toBeNull(), 8000)
    expect(document.querySelectorAll('.awake')).toHaveLength(1)
    expect(document.querySelector('.picture')).toBeNull()
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(14)
    expect(document.querySelector('.awake')?.getAttribute('aria-label')).toBe('Keys')
    expect(document.activeElement?.className).toBe('awake')
    expect(sleeping()?.hasAttribute('role')).toBe(false)
  })
})
