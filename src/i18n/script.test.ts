import { describe, expect, it } from 'vitest'
import { foreignLanguage, languageOf } from './script.ts'

describe('the language of a publisher’s name', () => {
  it.each([
    ['Financial Times', 'en'],
    ['読売新聞（BIGLOBEニュース）', 'ja'],
    ['NHK の要約', 'ja'],
    ['조선비즈', 'ko'],
    ['2025', null],
  ] as const)('%s is %s by its script', (name, language) => {
    expect(languageOf(name)).toBe(language)
  })

  it('is marked only where it differs from the language of the page', () => {
    expect(foreignLanguage('Financial Times', 'en')).toBeUndefined()
    expect(foreignLanguage('Financial Times', 'ja')).toBe('en')
    expect(foreignLanguage('岐阜新聞', 'en')).toBe('ja')
  })
})
