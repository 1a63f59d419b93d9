import { describe, expect, it } from 'vitest'
import { text } from '#tests/support/mini-parts.ts'
import { amount, project } from '#tests/support/mini-projects.ts'
import { day } from './day.ts'
import { inProjectOrder, type ProjectOrder } from './project-order.ts'

const LATEST = { day: day('2026-11-22'), latest: true }
const ALL = [
  project('none', 'batch-1', 'selected', [amount('none', null)]),
  project('yen', 'batch-2', 'announced', [amount('yen', '700bn JPY')]),
  project('small', 'batch-1', 'selected', [amount('small', '0.6bn USD')], {
    ...{ name: text('Zinc', '亜鉛'), knownOn: day('2026-03-01') },
  }),
  project('large', 'batch-2', 'announced', [amount('large', '30bn..40bn USD')]),
]

const sorted = (order: ProjectOrder, locale: 'en' | 'ja' = 'en') =>
  inProjectOrder(ALL, order, LATEST, locale).map(({ id }) => id)

describe('projects in order', () => {
  it('of stage: the furthest first, of one stage the largest', () => {
    expect(sorted('stage')).toEqual(['small', 'none', 'large', 'yen'])
  })

  it('of amount: dollars before what no rate makes comparable here, those without one last', () => {
    expect(sorted('amount')).toEqual(['large', 'small', 'yen', 'none'])
  })

  it('of name, in the language of the page', () => {
    expect(sorted('name')).toEqual(['large', 'none', 'yen', 'small'])
    expect(sorted('name', 'ja')[0]).toBe('small')
  })

  it('of the day they became known, the newest first', () => {
    expect(sorted('newest')).toEqual(['small', 'large', 'yen', 'none'])
  })
})
