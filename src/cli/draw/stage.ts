import { Window } from 'happy-dom'
import type { ReactElement } from 'react'

/** Draws an element as the browser would and gives back its `<svg>`. */
export type Draw = (element: ReactElement) => Promise<string>

const NEEDED = [
  'window',
  'document',
  'navigator',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'HTMLIFrameElement',
  'ResizeObserver',
  'MutationObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const

/**
 * Lends this process a window while `work` draws: Recharts draws nothing without one. React and the
 * charts look for it when they are first imported, so they are imported in here and not above.
 */
export async function onStage<T>(work: (draw: Draw) => Promise<T>): Promise<T> {
  const window = new Window({ width: 1280, height: 900 })
  const before = NEEDED.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  )
  for (const name of NEEDED) {
    const value = name === 'window' ? window : Reflect.get(window, name)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  try {
    return await work(await artist(window.document))
  } finally {
    // React may still have an errand to run after the last drawing, and looks for its window then.
    await new Promise((done) => setTimeout(done, 20))
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
    await window.happyDOM.close()
  }
}

async function artist(document: Window['document']): Promise<Draw> {
  // The build of React that is served draws in half the time of the one for development.
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
  const [{ createRoot }, { flushSync }] = await Promise.all([
    import('react-dom/client'),
    import('react-dom'),
  ])
  return async (element) => {
    const box = document.createElement('div')
    document.body.append(box)
    const root = createRoot(box as never)
    flushSync(() => root.render(element))
    await settled()
    const svg = box.querySelector('svg')?.outerHTML ?? ''
    root.unmount()
    box.remove()
    return svg
  }
}

/** The chart measures itself after its first frame, and draws with what it found in the next. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0))
}
