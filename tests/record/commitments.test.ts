import { describe, expect, it } from 'vitest'
import * as commitments from '#domain/commitment.ts'
import { RUNGS, type Rung } from '#domain/rung.ts'
import { STAGES } from '#domain/stage.ts'
import { figuresOf } from '#record/check/figures.ts'
import { checkRecord } from '#record/check.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'

const { record } = checkRecord(REAL_RECORD)
const figures = new Map(figuresOf(record).map((figure) => [figure.id, figure]))
const steps = record.commitments.flatMap((each) => each.steps.map((step) => ({ each, step })))

/** The amount and the rung of a pledge as an edition of `day` has them. */
function standing(id: string, day: string): [string | null | undefined, Rung | undefined] {
  const pledge = record.commitments.find((each) => each.id === id)
  const step = pledge?.steps.findLast(({ knownOn }) => knownOn <= day)
  return [figures.get(step?.figure ?? '')?.asReported, step?.rung]
}

describe('what SoftBank Group has pledged', () => {
  it('has a stage, a rung, an amount of money and a source at every step', () => {
    expect(steps.length).toBeGreaterThan(20)
    for (const { each, step } of steps) {
      const at = `${each.id} ${step.on}`
      expect(STAGES, at).toContain(step.stage)
      expect(RUNGS, at).toContain(step.rung)
      expect(figures.get(step.figure)?.quantity.kind, at).toBe('money')
      expect(step.cites.length, at).toBeGreaterThan(0)
    }
  })

  it('is paid only where money has gone, and a headline where it was only said', () => {
    const paid = steps.filter(({ step }) => step.rung === 'paid')
    for (const { each, step } of paid) {
      expect(step.stage, `${each.id} ${step.on}`).toMatch(/^(partly|fully)-funded$/)
    }
    const said = steps.filter(({ step }) => step.stage === 'announced' || step.stage === 'reported')
    expect(new Set(said.map(({ step }) => step.rung))).toEqual(new Set(['headline']))
  })

  it('repeats no figure: a pledge holds no amount of its own', () => {
    for (const pledge of record.commitments) expect(pledge).not.toHaveProperty('figures')
    for (const { step } of steps) expect(typeof step.figure).toBe('string')
  })

  it('has nothing that could add the pledges up', () => {
    expect(Object.keys(commitments)).toEqual(['WHOSE'])
  })

  it('puts the headline of a consortium apart from the group’s own part', () => {
    const [whole, part] = ['stargate-headline', 'stargate-equity'].map((id) =>
      record.commitments.find((each) => each.id === id),
    )
    expect(whole).toMatchObject({ whose: 'with-others', contains: ['stargate-equity'] })
    expect(part).toMatchObject({ whose: 'own', contains: [] })
    expect(standing('stargate-headline', '2026-11-22')).toEqual(['500bn USD', 'headline'])
    expect(standing('stargate-equity', '2026-11-22')).toEqual(['19bn USD', 'headline'])
  })

  it.each([
    ['2025-06-29', undefined, undefined],
    ['2025-06-30', '33.2bn USD', 'headline'],
    ['2026-02-12', '34.6bn USD', 'paid'],
    ['2026-02-28', '64.6bn USD', 'headline'],
    ['2026-07-01', '54.6bn USD', 'paid'],
    ['2026-10-01', '64.6bn USD', 'paid'],
  ])('on %s the investment in OpenAI stands at %s, %s', (day, amount, rung) => {
    expect(standing('openai-cumulative', day)).toEqual([amount, rung])
  })
})
