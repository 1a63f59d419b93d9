import { describe, expect, it } from 'vitest'
import { reader } from '#tests/support/reader.ts'
import { hrefIn, hrefLatest, hrefTo } from './address.ts'

const today = reader('en', undefined, '/fund').here
const then = reader('ja', '2025-05-25', '/people/masayoshi-son').here

describe('an address', () => {
  it('carries no day in the latest edition', () => {
    expect(hrefTo(today, '/timeline')).toBe('/en/timeline')
  })

  it('carries the day of an older edition, so that a reader stays in it', () => {
    expect(hrefTo(then, '/timeline')).toBe('/ja/on/2025-05-25/timeline')
  })

  it('of the overview ends without a slash', () => {
    expect(hrefTo(today, '')).toBe('/en')
    expect(hrefTo(then, '')).toBe('/ja/on/2025-05-25')
  })

  it('keeps page and day when the language changes', () => {
    expect(hrefIn(today, 'ja')).toBe('/ja/fund')
    expect(hrefIn(then, 'en')).toBe('/en/on/2025-05-25/people/masayoshi-son')
  })

  it('keeps page and language on the way to the latest edition', () => {
    expect(hrefLatest(then)).toBe('/ja/people/masayoshi-son')
  })
})
