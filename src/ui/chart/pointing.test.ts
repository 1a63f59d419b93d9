import { describe, expect, it } from 'vitest'
import { nextIndex } from './pointing.ts'

describe('reading a chart by keys', () => {
  it('goes from mark to mark with left and right, and stays at the ends', () => {
    expect(nextIndex('ArrowRight', null, 3)).toBe(0)
    expect(nextIndex('ArrowRight', 0, 3)).toBe(1)
    expect(nextIndex('ArrowRight', 2, 3)).toBe(2)
    expect(nextIndex('ArrowLeft', null, 3)).toBe(2)
    expect(nextIndex('ArrowLeft', 0, 3)).toBe(0)
  })

  it('jumps to the first and last mark and closes, once a mark is shown', () => {
    expect(nextIndex('Home', 2, 3)).toBe(0)
    expect(nextIndex('End', 0, 3)).toBe(2)
    expect(nextIndex('Escape', 1, 3)).toBeNull()
  })

  it('leaves every other key to the page, and these too while no mark is shown', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', ' ', 'Tab', 'Enter']) {
      expect(nextIndex(key, 1, 3)).toBeUndefined()
    }
    for (const key of ['Home', 'End', 'Escape']) expect(nextIndex(key, null, 3)).toBeUndefined()
  })
})
