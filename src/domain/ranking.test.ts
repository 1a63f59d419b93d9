import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figure, text } from '#tests/support/mini-parts.ts'
import { day } from './day.ts'
import type { Fund } from './fund.ts'
import { latestSize, rankBinational, sizeOf } from './ranking.ts'

type Kind = Pick<Fund, 'class' | 'capitalised'>

function fund(
  id: string,
  sizes: readonly (readonly [on: string, value: string])[],
  kind: Kind,
): Fund {
  const parts = { knownOn: day('2025-05-24'), label: text('Size', '規模'), cites: [] }
  return {
    ...{ id, name: text(id, id), group: 'binational', countries: [], owner: null, parties: [] },
    ...{ inception: null, status: null, leverage: null, split: null, note: null, cites: [] },
    ...{ knownOn: day('2025-05-24'), ...kind },
    figures: sizes.map(([on, value]) => figure({ kind: 'fund', id }, on, 'size', value, parts)),
  }
}

const TARGET: Kind = { class: 'two-government', capitalised: 'no' }
const WHOLE: Kind = { class: 'two-government', capitalised: 'yes' }
const PART: Kind = { class: 'two-government', capitalised: 'in-part' }
const PROGRAMME: Kind = { class: 'programme', capitalised: 'no' }

const joint = fund('joint-fund', [['2025-05-24', '300bn USD']], TARGET)
const rcif = fund('rcif', [['2012-06-05', '2bn USD']], WHOLE)
const rjif = fund('rjif', [['2017-09-07', '0.9bn USD']], WHOLE)
const egypt = fund('uae-egypt', [['2019-11-14', '20bn USD']], PART)
const brazil = fund('china-brazil', [['2017-05-30', '20bn USD']], PART)
const india = fund('uae-india', [['2015-08-17', '75bn USD']], TARGET)
const korea = fund('us-korea-vehicle', [['2025-11-14', '350bn USD']], PROGRAMME)
const turkey = fund('uae-turkey', [['2021-11-24', '10bn USD']], PROGRAMME)

const ids = (sized: readonly { readonly fund: Fund }[]) => sized.map((each) => each.fund.id)

describe('the largest bi-national fund', () => {
  it('is sought among capitalised funds of two governments, targets and programmes apart', () => {
    const ranking = rankBinational(
      [joint, rjif, rcif, egypt, brazil, india, korea, turkey],
      'joint-fund',
    )
    expect(ranking && ids(ranking.capitalised)).toEqual(['rcif', 'rjif'])
    expect(ranking && ids(ranking.inPart)).toEqual(['china-brazil', 'uae-egypt'])
    expect(ranking && ids(ranking.targets)).toEqual(['uae-india'])
    expect(ranking && ids(ranking.largerProgrammes)).toEqual(['us-korea-vehicle'])
    expect(ranking?.place).toBe(1)
  })

  it('does not lose its place to a larger target or programme', () => {
    const small = fund('joint-fund', [['2025-05-24', '1bn USD']], TARGET)
    expect(rankBinational([small, india, korea], 'joint-fund')?.place).toBe(1)
    expect(rankBinational([small, rcif, egypt, rjif], 'joint-fund')?.place).toBe(3)
  })

  it('leaves out national and corporate funds', () => {
    const nbim: Fund = { ...rcif, id: 'nbim', group: 'sovereign', class: 'national' }
    const stargate: Fund = { ...rcif, id: 'stargate', group: 'comparison', class: 'corporate' }
    const ranking = rankBinational([joint, nbim, stargate], 'joint-fund')
    expect(ranking?.capitalised).toEqual([])
  })

  it('is not asked where the fund has no size in dollars', () => {
    expect(rankBinational([rcif], 'joint-fund')).toBeNull()
    expect(rankBinational([fund('joint-fund', [], TARGET), rcif], 'joint-fund')).toBeNull()
    const yen = fund('joint-fund', [['2025-05-24', '100bn JPY']], TARGET)
    expect(rankBinational([yen, rcif], 'joint-fund')).toBeNull()
  })

  it('counts every peer once, whatever the order of the record', () => {
    const funds = [joint, rjif, rcif, egypt, brazil, india, korea, turkey]
    const expected = rankBinational(funds, 'joint-fund')
    fc.assert(
      fc.property(fc.shuffledSubarray(funds, { minLength: funds.length }), (shuffled) => {
        expect(rankBinational(shuffled, 'joint-fund')).toEqual(expected)
      }),
    )
  })
})

describe('the size of a fund', () => {
  const gpif = [
    ['2025-03-31', '1666bn USD'],
    ['2024-03-31', '1627bn USD'],
  ] as const

  it('is the last one stated, by the day it stands for', () => {
    expect(latestSize(fund('gpif', gpif, WHOLE))?.asReported).toBe('1666bn USD')
  })

  it('is no range and no other measure', () => {
    expect(sizeOf(fund('x', [['2025-01-01', '1bn..2bn USD']], WHOLE))).toBeNull()
    const [size] = rcif.figures
    const deployed = { ...rcif, figures: size ? [{ ...size, measure: 'deployed' }] : [] }
    expect(latestSize(deployed)).toBeNull()
  })
})
