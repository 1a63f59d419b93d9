import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach } from 'vitest'

let root: Root

/** Where the tests of a file draw; empty before each. */
export let box: HTMLElement

/** To be called once in a file: gives each of its tests an empty box in the document. */
export function setStage(): void {
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
    box = document.body.appendChild(document.createElement('div'))
    root = createRoot(box)
  })

  afterEach(() => {
    act(() => root.unmount())
    box.remove()
  })
}

/** Draws, and waits until the drawing has settled. */
export async function show(node: ReactNode): Promise<void> {
  await act(async () => root.render(node))
}

export const all = (selector: string) => [...box.querySelectorAll(selector)]
