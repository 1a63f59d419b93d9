import { describe, expect, it } from 'vitest'
import { nextMark } from './pointing.ts'

const MARKS = [{ key: 'a' }, { key: 'b' }, { key: 'c' }]
const next = (key: string, index: number | null) => nextMark(key, index, MARKS)

describe('reading a chart by keys', () => {
  it('goes from mark to mark with left and right, and stays at the ends', () => {
    expect(next('ArrowRight', null)).toBe(0)
    expect(next('ArrowRight', 0)).toBe(1)
    expect(next('ArrowRight', 2)).toBe(2)
    expect(next('ArrowLeft', null)).toBe(2)
    expect(next('ArrowLeft', 0)).toBe(0)
  })

  it('jumps to the first and last mark and closes, once a mark is shown', () => {
    expect(next('Home', 2)).toBe(0)
    expect(next('End', 0)).toBe(2)
    expect(next('Escape', 1)).toBeNull()
  })

  it('leaves every other key to the page, and these too while no mark is shown', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', ' ', 'Tab', 'Enter']) {
      expect(next(key, 1)).toBeUndefined()
    }
    for (const key of ['Home', 'End', 'Escape']) expect(next(key, null)).toBeUndefined()
  })

  it('follows a line down to its end and up to its start, where marks hang together', () => {
    const linked = [
      { key: 'son', onward: 'floated' },
      { key: 'floated', onward: 'fund', back: 'son' },
      { key: 'fund', back: 'floated' },
    ]
    expect(nextMark('ArrowDown', 0, linked)).toBe(1)
    expect(nextMark('ArrowDown', 1, linked)).toBe(2)
    expect(nextMark('ArrowUp', 2, linked)).toBe(1)
    expect(nextMark('ArrowUp', 1, linked)).toBe(0)
    expect(nextMark('ArrowDown', 2, linked)).toBeUndefined()
    expect(nextMark('ArrowDown', null, linked)).toBeUndefined()
  })
})
