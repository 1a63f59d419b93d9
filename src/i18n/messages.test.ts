import { describe, expect, it } from 'vitest'
import { STAGES } from '#domain/stage.ts'
import { messages } from './messages.ts'
import { formatStage } from './stage.ts'
import { words } from './words.ts'

/** Every sentence by its path; functions are called with words in place of their arguments. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return [[path, '(function)']]
  return Object.entries(value).flatMap(([key, each]) => sentences(each, `${path}.${key}`))
}

describe('the two languages', () => {
  it('have the same messages', () => {
    const paths = (locale: 'en' | 'ja') => sentences(messages(locale)).map(([path]) => path)
    expect(paths('ja').toSorted()).toEqual(paths('en').toSorted())
  })

  it('leave a message empty only together', () => {
    const empty = (locale: 'en' | 'ja') =>
      sentences(messages(locale)).flatMap(([path, text]) => (text.trim() === '' ? [path] : []))
    expect(empty('ja')).toEqual(empty('en'))
  })

  it.each(['en', 'ja'] as const)('use no ambiguous marks: %s', (locale) => {
    for (const [path, text] of sentences(messages(locale))) {
      expect(text, path).not.toMatch(/￥|FY\d{2}(?!\d)|[▲▼]|-\d/)
      if (path !== '.negativeCaption') expect(text, path).not.toContain('△')
    }
  })

  it('name the same ratings as FactCheck Initiative Japan, but rate no intent', () => {
    expect(Object.values(words('ja').rating)).toEqual([
      '正確',
      'ほぼ正確',
      'ミスリード',
      '不正確',
      '根拠不明',
      '誤り',
      '判定留保',
      '検証対象外',
      '未確認',
    ])
    expect(Object.values(words('ja').rating)).not.toContain('虚偽')
  })
})

describe('a stage', () => {
  it('has its step before its word', () => {
    expect(formatStage('selected', 'en')).toBe('7 Selected by the President')
    expect(formatStage('reported', 'ja')).toBe('0 報道')
  })

  it('that is an exit has no step', () => {
    expect(formatStage('lapsed', 'en')).toBe('Lapsed at deadline')
  })

  it('has its own word in both languages', () => {
    for (const locale of ['en', 'ja'] as const) {
      expect(new Set(STAGES.map((stage) => formatStage(stage, locale))).size).toBe(STAGES.length)
    }
  })
})
