import { describe, expect, it } from 'vitest'
import { digitRuns } from './digit-runs.ts'

const shown = (text: string) =>
  digitRuns(text).map(({ text: run, digits }) => (digits ? `[${run}]` : run))

describe('a large number', () => {
  it.each([
    ['about $300 billion', ['about ', '[$300]', ' billion']],
    ['−¥961.6 billion', ['[−¥961.6]', ' billion']],
    ['$30–40 billion', ['[$30–]', '[40]', ' billion']],
    ['≈ ¥80.50 trillion', ['≈ ', '[¥80.50]', ' trillion']],
    ['1兆1533億円', ['[1]', '兆', '[1533]', '億円']],
    ['△9616億円', ['[△9616]', '億円']],
    ['300億～400億ドル', ['[300]', '億～', '[400]', '億ドル']],
    ['46,724,243', ['[46,724,243]']],
    ['4.42%', ['[4.42]', '%']],
    ['not disclosed', ['not disclosed']],
  ])('has its words apart from its digits: %s', (text, runs) => {
    expect(shown(text)).toEqual(runs)
  })

  it('loses nothing of its text', () => {
    for (const text of ['about $300 billion', '約1兆1533億円', '–', '', '(1,234.5)']) {
      expect(
        digitRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }
  })
})
