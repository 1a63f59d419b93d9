import { describe, expect, it } from 'vitest'
import { isLocale, negotiateLocale, say } from './locale.ts'

describe('the reader’s language', () => {
  it.each([
    ['ja', 'ja'],
    ['ja-JP,ja;q=0.9,en;q=0.8', 'ja'],
    ['en-US,en;q=0.9,ja;q=0.8', 'en'],
    ['fr-FR,fr;q=0.9,ja;q=0.4,en;q=0.3', 'ja'],
    ['en;q=0.5, JA;q=0.7', 'ja'],
    ['ja;q=0,en', 'en'],
    ['ja;q=0', 'en'],
    ['ja;q=nonsense', 'en'],
    ['de', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('of "%s" is %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })

  it('is one of two', () => {
    expect(['en', 'ja', 'EN', 'fr', ''].map(isLocale)).toEqual([true, true, false, false, false])
  })

  it('chooses the sentence', () => {
    const text = { en: 'fund', ja: 'ファンド' }
    expect([say(text, 'en'), say(text, 'ja')]).toEqual(['fund', 'ファンド'])
  })
})
