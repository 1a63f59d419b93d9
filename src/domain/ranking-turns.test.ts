import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fund, JOINT } from '#tests/support/mini-funds.ts'
import { day } from './day.ts'
import type { Fund } from './fund.ts'
import { rankBinational, verdictOf } from './ranking.ts'
import { standingOverTime } from './ranking-turns.ts'

const LAST = day('2026-11-22')

function known(on: string, id: string, value: string, rest: Partial<Fund> = {}): Fund {
  return fund(id, [['2019-11-14', value]], { knownOn: day(on), ...rest })
}

const PROGRAMME = { class: 'programme', capitalised: 'no' } as const
const egypt = known('2022-05-20', 'uae-egypt', '20bn USD')
const japan = known('2025-07-23', 'us-japan-vehicle', '550bn USD', PROGRAMME)
const korea = known('2025-11-14', 'us-korea-vehicle', '350bn USD', PROGRAMME)
const ukraine = known('2025-12-29', 'us-ukraine', '150m USD')
const FUNDS = [JOINT, egypt, japan, korea, ukraine]

const turns = (funds: readonly Fund[], until = LAST) =>
  standingOverTime(funds, 'joint-fund', until).map((turn) => [
    turn.day,
    turn.verdict,
    turn.newlyLarger.map((each) => each.fund.id),
  ])

describe('the standing over time', () => {
  it('turns on the days on which the record learned what changes it', () => {
    expect(turns(FUNDS)).toEqual([
      ['2025-05-24', 'largest', []],
      ['2025-07-23', 'overtaken', ['us-japan-vehicle']],
      ['2025-11-14', 'overtaken', ['us-korea-vehicle']],
    ])
  })

  it('knows nothing of what became public after the edition’s day', () => {
    expect(turns(FUNDS, day('2025-07-22'))).toEqual([['2025-05-24', 'largest', []]])
    expect(turns(FUNDS, day('2025-05-23'))).toEqual([])
  })

  it('turns with a new largest peer, and with one that ties with it', () => {
    const level = known('2025-08-01', 'tie', '20bn USD')
    const next = known('2025-09-01', 'next', '30bn USD')
    const all = standingOverTime([JOINT, egypt, level, next], 'joint-fund', LAST)
    expect(all.map((turn) => [turn.day, turn.newMultiple])).toEqual([
      ['2025-05-24', true],
      ['2025-08-01', true],
      ['2025-09-01', true],
    ])
  })

  it('turns with a new size of a known fund', () => {
    const [first] = korea.figures
    const grown = known('2025-07-23', 'us-japan-vehicle', '200bn USD', PROGRAMME)
    const size = first && { ...first, id: 'later', knownOn: day('2026-01-01') }
    const both = { ...grown, figures: [...grown.figures, ...(size ? [size] : [])] }
    expect(turns([JOINT, egypt, both])).toEqual([
      ['2025-05-24', 'largest', []],
      ['2026-01-01', 'overtaken', ['us-japan-vehicle']],
    ])
  })

  it('begins without a peer where the record has none yet, and is never without the fund', () => {
    const late = known('2025-06-01', 'uae-egypt', '20bn USD')
    expect(turns([JOINT, late])).toEqual([
      ['2025-05-24', 'none', []],
      ['2025-06-01', 'largest', []],
    ])
    expect(turns([egypt, japan])).toEqual([])
  })

  it('is the same whatever the order of the record, and ends with the answer of the day', () => {
    const expected = standingOverTime(FUNDS, 'joint-fund', LAST)
    fc.assert(
      fc.property(fc.shuffledSubarray(FUNDS, { minLength: FUNDS.length }), (shuffled) => {
        const found = standingOverTime(shuffled, 'joint-fund', LAST)
        expect(found).toEqual(expected)
        const ranking = rankBinational(shuffled, 'joint-fund')
        expect(found.at(-1)?.verdict).toBe(ranking && verdictOf(ranking))
      }),
    )
  })
})
