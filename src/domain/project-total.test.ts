import { describe, expect, it } from 'vitest'
import { amount, project } from '#tests/support/mini-projects.ts'
import { day } from './day.ts'
import type { Qualifier } from './figure.ts'
import type { Project } from './project.ts'
import { totalOnRung } from './project-total.ts'

const LATEST = { day: day('2026-11-22'), latest: true }
const SELECTED = { rung: 'selected' } as const

const selected = (id: string, value: string, qualifier: Qualifier | null = null) =>
  project(id, 'batch-1', 'selected', [amount(id, value, { ...SELECTED, qualifier })])
const OHIO = selected('ohio', '33.3bn USD')
const TEXAS = selected('texas', '2.1bn USD')
const GEORGIA = selected('georgia', '0.6bn USD')

const total = (...projects: readonly Project[]) => totalOnRung('selected', projects, LATEST)

describe('the sum of the projects on a rung', () => {
  it('is exact, no finer than its parts, and keeps them', () => {
    expect(total(OHIO, TEXAS, GEORGIA)).toMatchObject({
      kind: 'sum',
      total: { rung: 'selected', money: { currency: 'USD', amount: 36_000_000_000_00n } },
      precision: 100_000_000_00n,
      qualifier: null,
    })
  })

  it('counts one thing once, however often it is listed', () => {
    const again = { ...selected('ohio-again', '33bn USD'), sameAs: 'ohio' }
    expect(total(OHIO, again, TEXAS)).toEqual(total(OHIO, TEXAS))
    expect(total(again)).toMatchObject({ total: { money: { amount: 33_000_000_000_00n } } })
  })

  it('leaves out other rungs, what has no number and what left the process', () => {
    const named = project('named', 'batch-2', 'announced', [
      amount('named', '40bn USD', { rung: 'named' }),
    ])
    const missing = project('missing', 'batch-1', 'selected', [amount('missing', null, SELECTED)])
    const range = selected('range', '1bn..2bn USD')
    const withdrawn = project('gone', 'batch-1', 'withdrawn', [amount('gone', '9bn USD', SELECTED)])
    expect(total(OHIO, named, missing, range, withdrawn)).toEqual(total(OHIO))
    expect(total(OHIO, selected('new', '9bn USD'))).not.toEqual(total(OHIO))
    expect(total(named, missing)).toEqual({ kind: 'none' })
  })

  it('uses the amount last stated', () => {
    const restated = amount('ohio', '34bn USD', {
      ...SELECTED,
      on: { kind: 'day', day: day('2026-05-01') },
    })
    const sum = total({ ...OHIO, figures: [...OHIO.figures, restated] })
    expect(sum).toMatchObject({ total: { money: { amount: 34_000_000_000_00n } } })
  })

  it('is none where two currencies meet: no rate of ours adds them', () => {
    expect(total(OHIO, selected('yen', '90bn JPY'))).toEqual({
      kind: 'currencies',
      currencies: ['JPY', 'USD'],
    })
  })

  it.each([
    [['at-most', null], 'at-most'],
    [['about', 'about'], 'about'],
    [['at-most', 'more-than'], 'about'],
  ] as const)('of amounts that are %o is %s', (qualifiers, said) => {
    const parts = qualifiers.map((each, at) => selected(`${at}`, '1bn USD', each))
    expect(total(...parts)).toMatchObject({ qualifier: said })
  })
})
