import { describe, expect, it } from 'vitest'
import { realTerms, termsReader } from '#tests/support/real-terms.ts'
import { toComparison } from './comparison-view.ts'

function compared(locale: 'en' | 'ja', on?: string) {
  const reader = termsReader(locale, on)
  return toComparison(realTerms(reader).comparison, reader)
}

describe('Japan, Korea and Son’s idea', () => {
  it('says that all of the idea rests on one report of unnamed people', () => {
    const { jointFund } = compared('en')
    expect(jointFund?.grade).toBe('E')
    expect(jointFund?.sentence).toEqual([
      'What is said of Son’s idea rests on ',
      { kind: 'computed', value: '1', text: 'one origin' },
      ', graded E (reporting on unnamed sources) at best.',
    ])
    expect(compared('ja').jointFund?.sentence.at(-1)).toContain('E（匿名報道）')
  })

  it('has the sources of each cell under that cell', () => {
    const size = compared('en').rows.find(({ id }) => id === 'size')
    expect([size?.japan, size?.korea, size?.jointFund].map((cell) => cell?.source.grade)).toEqual([
      ...['F', 'C', 'E'],
    ])
    const pace = compared('en').rows.find(({ id }) => id === 'pace')
    expect(pace?.jointFund).toMatchObject({ text: 'Not reported', source: { cites: [] } })
  })

  it('has a row from the day all three could be compared', () => {
    expect(compared('en', '2025-11-13')).toEqual({ rows: [], jointFund: null })
    const ids = compared('ja', '2025-12-01').rows.map(({ id }) => id)
    expect(ids).toContain('waterfall')
    expect(ids).not.toContain('domestic-law')
  })
})
