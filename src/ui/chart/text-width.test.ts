import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from './text-width.ts'

describe('text that nothing can measure', () => {
  it('is taken to be wider than it is, a Japanese letter as wide as it is high', () => {
    expect(textWidth('日本', 12)).toBe(24)
    expect(textWidth('1111', 10)).toBe(textWidth('8888', 10))
    expect(textWidth('wide', 12, true)).toBeGreaterThan(textWidth('wide', 12))
  })

  it('is broken between words', () => {
    expect(wrapText('said by both governments', 80, 11)).toEqual(['said by both', 'governments'])
  })

  it('never parts an amount from its unit, nor a mark from what it closes', () => {
    const lines = wrapText('公表額は5,500億ドル。', 60, 12)
    expect(lines).toContain('5,500億ドル。')
    expect(lines.join('')).toBe('公表額は5,500億ドル。')
  })

  it('loses nothing but the spaces it is broken at', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 400 }), (text, pixels) => {
        const bare = (each: string) => each.replace(/\s/g, '')
        expect(bare(wrapText(text, pixels, 12).join(''))).toBe(bare(text))
      }),
    )
  })
})
