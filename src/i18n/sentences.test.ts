import { describe, expect, it } from 'vitest'
import { firstSentences } from './sentences.ts'

describe('the first sentences of a text', () => {
  it('end where a sentence ends, not at a title or an initial', () => {
    const text = 'Rep. Morgan McGarvey introduced H.R. 3116. It has a sponsor. No vote is set.'
    expect(firstSentences(text, 2, 'en')).toEqual({
      first: 'Rep. Morgan McGarvey introduced H.R. 3116. It has a sponsor.',
      rest: 'No vote is set.',
    })
  })

  it('do not end at a decimal point or before a lower-case word', () => {
    const text = 'It rose to 5.5 percent vs. 4 percent. “Nothing more,” he said.'
    expect(firstSentences(text, 1, 'en').first).toBe('It rose to 5.5 percent vs. 4 percent.')
  })

  it('in Japanese end at a full stop outside quotations', () => {
    const text = '「未定だ。答えられない。」と述べた。続報はない。'
    expect(firstSentences(text, 1, 'ja')).toEqual({
      first: '「未定だ。答えられない。」と述べた。',
      rest: '続報はない。',
    })
  })

  it('are all there is where there are fewer', () => {
    expect(firstSentences('One only.', 2, 'en')).toEqual({ first: 'One only.', rest: '' })
  })
})
