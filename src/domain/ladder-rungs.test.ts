import { describe, expect, it } from 'vitest'
import { LADDER, LOANS, PAID, PLEDGE } from '#tests/support/mini-ladder.ts'
import { quantity, when } from '#tests/support/mini-parts.ts'
import { day } from './day.ts'
import type { Figure } from './figure.ts'
import { ladderOf } from './ladder.ts'
import { shareSelected } from './ladder-share.ts'
import { money } from './money.ts'
import { onRung, RUNGS } from './rung.ts'

const ladder = (figures: readonly Figure[]) => ladderOf({ id: 'us-japan-vehicle', figures })
const idsOn = (figures: readonly Figure[], rung: (typeof RUNGS)[number]) =>
  ladder(figures)[rung].stated.map(({ figure }) => figure.id)

/** The pledge stated anew on a later day. */
function restated(on: string, value: string): Figure {
  const id = `us-japan-vehicle.${on}.pledge`
  const parts = { id, on: when(on), knownOn: day(on), quantity: quantity(value) }
  return { ...PLEDGE, ...parts, asReported: value, alternatives: [] }
}

describe('the ladder of a vehicle', () => {
  it('has six rungs, each amount with the name of its rung, and no total', () => {
    const made = ladder(LADDER)
    expect(Object.keys(made)).toEqual([...RUNGS])
    for (const rung of RUNGS) {
      expect(Object.keys(made[rung])).toEqual(['rung', 'currency', 'stated'])
      expect(made[rung].rung).toBe(rung)
    }
    const [pledge] = made.headline.stated
    expect(pledge?.amount).toEqual(onRung('headline', money('USD', 55_000_000_000_000n)))
    expect(made.financed.stated[0]?.amount).toEqual(
      onRung('financed', money('JPY', 340_000_000_000n)),
    )
  })

  it('has one currency a rung, none where nothing is published', () => {
    const currencies = RUNGS.map((rung) => ladder(LADDER)[rung].currency)
    expect(currencies).toEqual(['USD', 'USD', 'USD', 'JPY', null, null])
    expect(ladder([PAID]).paid.stated[0]?.amount).toBeNull()
    const range: Figure = { ...LOANS, quantity: quantity('300bn..340bn JPY') }
    expect(ladder([range]).financed).toMatchObject({ currency: 'JPY', stated: [{ amount: null }] })
  })

  it('cannot be made of two currencies on one rung, an earlier amount or a range included', () => {
    const dollars: Figure = {
      ...LOANS,
      id: 'other',
      measure: 'other',
      quantity: quantity('2bn USD'),
    }
    const range: Figure = { ...dollars, quantity: quantity('2bn..3bn USD') }
    const before: Figure = { ...dollars, measure: LOANS.measure, on: when('2026-04-01') }
    for (const other of [dollars, range, before]) {
      expect(() => ladder([LOANS, other])).toThrow('financed has amounts in')
    }
    expect(() => ladder([PLEDGE, LOANS])).not.toThrow()
  })

  it('holds nothing of a project, and nothing that stands on no rung', () => {
    const project: Figure = { ...PLEDGE, subject: 'portsmouth-gas' }
    expect(idsOn([project], 'headline')).toEqual([])
    const shown = RUNGS.flatMap((rung) => idsOn(LADDER, rung))
    expect(shown).not.toContain('us-japan-vehicle.2026-03-19.second-batch-gas')
  })
})

describe('a pledge that is raised or lowered', () => {
  const raised = restated('2026-10-01', '600bn USD')
  const lowered = restated('2027-02-01', '400bn USD')

  it('replaces the earlier one, which stays in its history', () => {
    const [now, ...others] = ladder([lowered, PLEDGE, raised]).headline.stated
    expect(others).toEqual([])
    expect(now?.figure.id).toBe(lowered.id)
    expect(now?.amount?.money.amount).toBe(40_000_000_000_000n)
    expect(now?.earlier.map(({ id }) => id)).toEqual([PLEDGE.id, raised.id])
  })

  it('stated twice of one day counts as last published', () => {
    const corrected: Figure = { ...PLEDGE, id: 'corrected', knownOn: day('2025-08-01') }
    const [now] = ladder([corrected, PLEDGE]).headline.stated
    expect([now?.figure.id, now?.earlier.length]).toEqual(['corrected', 1])
  })

  it('leaves amounts of other measures on the rung beside it', () => {
    const other: Figure = { ...LOANS, id: 'second', measure: 'second-loans' }
    expect(idsOn([LOANS, other], 'financed')).toEqual([LOANS.id, 'second'])
  })

  it('is what the selected part is measured by', () => {
    const cents = (figures: readonly Figure[]) => {
      const share = shareSelected(ladder(figures))
      return share.kind === 'part' ? share.cents : share.kind
    }
    expect(cents(LADDER)).toEqual({ digits: 65n, scale: 1 })
    expect(cents([...LADDER, raised])).toEqual({ digits: 6n, scale: 0 })
    expect(cents([...LADDER, lowered])).toEqual({ digits: 9n, scale: 0 })
    expect(cents([PLEDGE])).toBe('nothing-stated')
    expect(cents([LOANS])).toBe('unknown')
  })
})
