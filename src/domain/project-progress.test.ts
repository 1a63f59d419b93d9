import { describe, expect, it } from 'vitest'
import { amount, project } from '#tests/support/mini-projects.ts'
import { day } from './day.ts'
import { distinct } from './project.ts'
import { amountOf, groupOf, hasAmount } from './project-progress.ts'
import { STAGES } from './stage.ts'

const LATEST = { day: day('2026-11-22'), latest: true }

describe('how far a project has come', () => {
  it.each([
    ['batch-1', 'selected', 'selected'],
    ['batch-1', 'operating', 'selected'],
    ['batch-2', 'announced', 'announced'],
    ['candidate', 'proposed', 'candidate'],
    ['reported-candidate', 'reported', 'reported'],
    ['batch-1', 'cancelled', 'left'],
    ['candidate', 'withdrawn', 'left'],
  ] as const)('%s, %s: %s', (batch, stage, group) => {
    expect(groupOf(project('x', batch, stage), LATEST)).toBe(group)
  })

  it('a candidate is never selected, whatever its stage says', () => {
    const groups = STAGES.map((stage) => groupOf(project('x', 'candidate', stage), LATEST))
    expect(new Set(groups)).toEqual(new Set(['candidate', 'left']))
  })

  it('is announced at most before the edition knows a stage', () => {
    const before = { day: day('2026-01-01'), latest: false }
    expect(groupOf(project('x', 'batch-1', 'selected'), before)).toBe('announced')
  })
})

describe('the amount of a project', () => {
  it('is no capacity, and may be missing', () => {
    const capacity = amount('x', '9bn USD', { measure: 'capacity' })
    expect(amountOf(project('x', 'batch-1', 'selected', [capacity]))).toBeNull()
    expect(hasAmount(project('x', 'batch-1', 'selected', [amount('x', null)]))).toBe(false)
    expect(hasAmount(project('x', 'batch-1', 'selected', [amount('x', '1bn..2bn USD')]))).toBe(true)
  })
})

describe('a thing listed twice', () => {
  const once = project('once', 'candidate', 'proposed')
  const again = project('again', 'candidate', 'proposed', [], { sameAs: 'once' })

  it('is one thing', () => {
    expect(distinct([again, once])).toEqual([once])
  })

  it('stands for itself while the entry it repeats is not known', () => {
    expect(distinct([again])).toEqual([again])
  })
})
