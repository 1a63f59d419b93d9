import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fund, JOINT } from '#tests/support/mini-funds.ts'
import type { Fund } from './fund.ts'
import {
  largestOf,
  latestSize,
  multipleOf,
  peersOf,
  type Ranking,
  rankBinational,
  sizeOf,
  verdictOf,
} from './ranking.ts'

const rcif = fund('rcif', [['2012-06-05', '2bn USD']])
const rjif = fund('rjif', [['2017-09-07', '0.9bn USD']])
const egypt = fund('uae-egypt', [['2019-11-14', '20bn USD']], { capitalised: 'in-part' })
const brazil = fund('china-brazil', [['2017-05-30', '20bn USD']], { capitalised: 'in-part' })
const india = fund('uae-india', [['2015-08-17', '75bn USD']], { capitalised: 'no' })
const korea = fund('us-korea-vehicle', [['2025-11-14', '350bn USD']], {
  ...{ class: 'programme', capitalised: 'no' },
})
const turkey = fund('uae-turkey', [['2021-11-24', '10bn USD']], {
  ...{ class: 'programme', capitalised: 'no' },
})
const pledge = fund('uae-us', [['2025-03-21', '1.4tn USD']], {
  ...{ group: 'comparison', class: 'programme', capitalised: 'no' },
})
const ALL = [JOINT, rjif, rcif, egypt, brazil, india, korea, turkey, pledge]

const ids = (sized: readonly { readonly fund: Fund }[]) => sized.map((each) => each.fund.id)

function rank(...funds: readonly Fund[]): Ranking {
  const ranking = rankBinational(funds, 'joint-fund')
  if (!ranking) throw new RangeError('the fund has no size')
  return ranking
}

describe('the largest bi-national fund', () => {
  it('is sought among capitalised funds of two governments, targets and programmes apart', () => {
    const ranking = rank(...ALL)
    expect(ids(ranking.capitalised)).toEqual(['rcif', 'rjif'])
    expect(ids(ranking.inPart)).toEqual(['china-brazil', 'uae-egypt'])
    expect(ids(ranking.targets)).toEqual(['uae-india'])
    expect(ids(ranking.largerProgrammes)).toEqual(['us-korea-vehicle'])
    expect(ids(ranking.largerPledges)).toEqual(['uae-us'])
    expect(ranking.place).toBe(1)
  })

  it('does not lose its place to a larger target or programme', () => {
    const small = fund('joint-fund', [['2025-05-24', '1bn USD']], { capitalised: 'no' })
    expect(rank(small, india, korea).place).toBe(1)
    expect(rank(small, rcif, egypt, rjif).place).toBe(3)
  })

  it('leaves out national and corporate funds', () => {
    const nbim: Fund = { ...rcif, id: 'nbim', group: 'sovereign', class: 'national' }
    const stargate: Fund = { ...korea, id: 'stargate', group: 'comparison', class: 'corporate' }
    const { capitalised, largerPledges } = rank(JOINT, nbim, stargate)
    expect([...capitalised, ...largerPledges]).toEqual([])
  })

  it('is not asked where the fund has no size in dollars', () => {
    expect(rankBinational([rcif], 'joint-fund')).toBeNull()
    expect(rankBinational([fund('joint-fund', []), rcif], 'joint-fund')).toBeNull()
    const yen = fund('joint-fund', [['2025-05-24', '100bn JPY']])
    expect(rankBinational([yen, rcif], 'joint-fund')).toBeNull()
  })

  it('counts every peer once, whatever the order of the record', () => {
    const expected = rank(...ALL)
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        const ranking = rank(...shuffled)
        expect(ranking).toEqual(expected)
        expect(multipleOf(ranking)).toEqual(multipleOf(expected))
        expect(ids(largestOf(peersOf(ranking)))).toEqual(['china-brazil', 'uae-egypt'])
      }),
    )
  })
})

describe('how many times the largest', () => {
  it('is divided exactly, to tenths', () => {
    expect(multipleOf(rank(...ALL))).toMatchObject({ tenths: 150n, exact: true })
    expect(multipleOf(rank(JOINT, rcif))).toMatchObject({ tenths: 1500n, exact: true })
    const third = fund('third', [['2020-01-01', '70bn USD']])
    expect(multipleOf(rank(JOINT, third))).toMatchObject({ tenths: 43n, exact: false })
  })

  it('is of one that is stated largest, wholly capitalised or in part', () => {
    expect(multipleOf(rank(...ALL))?.by.fund.id).toBe('china-brazil')
    expect(multipleOf(rank(JOINT, rcif, rjif))?.by.fund.id).toBe('rcif')
  })

  it('is nothing without a peer, or with peers of no size alone', () => {
    expect(multipleOf(rank(JOINT, india, korea))).toBeNull()
    expect(multipleOf(rank(JOINT, fund('empty', [['2020-01-01', '0 USD']])))).toBeNull()
    expect(multipleOf(rank(JOINT, fund('yen', [['2020-01-01', '100bn JPY']])))).toBeNull()
  })
})

describe('the verdict', () => {
  const level = fund('level', [['2020-01-01', '300bn USD']])
  const larger = fund('larger', [['2020-01-01', '400bn USD']])
  it.each([
    ['largest', [rcif, egypt, india, turkey, pledge]],
    ['overtaken', [rcif, korea]],
    ['level', [rcif, level, korea]],
    ['smaller', [rcif, level, larger, korea]],
    ['none', [india, korea]],
  ] as const)('%s', (verdict, others) => {
    expect(verdictOf(rank(JOINT, ...others))).toBe(verdict)
  })
})

describe('the size of a fund', () => {
  const gpif = fund('gpif', [
    ['2025-03-31', '1666bn USD'],
    ['2024-03-31', '1627bn USD'],
  ])

  it('is the last one stated, by the day it stands for', () => {
    expect(latestSize(gpif)?.asReported).toBe('1666bn USD')
  })

  it('is no range and no other measure', () => {
    expect(sizeOf(fund('x', [['2025-01-01', '1bn..2bn USD']]))).toBeNull()
    expect(latestSize(fund('x', [['2025-01-01', '1bn USD']], {}, 'deployed'))).toBeNull()
  })
})
