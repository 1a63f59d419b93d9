import { describe, expect, it } from 'vitest'
import { fund } from '#tests/support/mini-funds.ts'
import type { Fund } from './fund.ts'
import { placedOf } from './ranking-placed.ts'

type Placed = readonly [on: string, value: string]

function placing(id: string, size: string, ...placed: readonly Placed[]): Fund {
  const sized = fund(id, [['2015-12-14', size]])
  return { ...sized, figures: [...sized.figures, ...fund(id, placed, {}, 'deployed').figures] }
}

const shares = (...funds: readonly Fund[]) =>
  placedOf(funds).map(({ sized, tenths }) => [sized.fund.id, tenths])

describe('what was placed of an announced size', () => {
  it('is a share of it in tenths of a percent, the largest first', () => {
    expect(
      shares(
        placing('saudi-jordan', '3bn USD', ['2023-05-30', '17m USD']),
        placing('uae-china', '10bn USD', ['2018-05-10', '1bn USD']),
      ),
    ).toEqual([
      ['uae-china', 100n],
      ['saudi-jordan', 6n],
    ])
  })

  it('is the last one stated, by the day it stands for', () => {
    const twice = placing(
      'a',
      '10bn USD',
      ...([
        ['2022-12-20', '5bn USD'],
        ['2018-05-10', '1bn USD'],
      ] as const),
    )
    expect(shares(twice)).toEqual([['a', 500n]])
  })

  it('is not reckoned without a size, of a size of nothing, or across currencies', () => {
    const bare = fund('bare', [['2018-05-10', '1bn USD']], {}, 'deployed')
    expect(shares(bare)).toEqual([])
    expect(shares(placing('zero', '0 USD', ['2018-05-10', '1bn USD']))).toEqual([])
    expect(shares(placing('yen', '10bn USD', ['2018-05-10', '100bn JPY']))).toEqual([])
    expect(shares(placing('none', '10bn USD'))).toEqual([])
  })

  it('is asked of bi-national funds alone', () => {
    const vision = placing('svf2', '108bn USD', ['2026-07-01', '54.6bn USD'])
    expect(shares({ ...vision, group: 'comparison', class: 'corporate' })).toEqual([])
  })
})
