import { describe, expect, it } from 'vitest'
import { placeBeside } from './place.ts'

const WINDOW = { width: 1000, height: 700 }
const PANEL = { width: 400, height: 300 }
const at = (left: number, top: number) =>
  placeBeside({ left, top, bottom: top + 20 }, PANEL, WINDOW)

describe('a receipt', () => {
  it('stands below its number', () => {
    expect(at(100, 50)).toEqual({ left: 100, top: 76 })
  })

  it('stands above it where there is no room below', () => {
    expect(at(100, 600)).toEqual({ left: 100, top: 294 })
  })

  it('stays inside the window', () => {
    expect(at(900, 50).left).toBe(592)
    expect(at(-50, 50).left).toBe(8)
    expect(
      placeBeside({ left: 0, top: 90, bottom: 110 }, PANEL, { width: 1000, height: 320 }),
    ).toEqual({ left: 8, top: 12 })
  })
})
