import { describe, expect, it } from 'vitest'
import { formatDecimal } from '#domain/decimal.ts'
import { SCENARIO_INPUTS } from '#domain/scenario.ts'
import { startingPoints } from '#domain/scenario-start.ts'
import { scenarioOn } from '#tests/support/scenario-facts.ts'

/** What a scenario starts from in an edition: the number, and the figure it is from. */
function startOn(day: string): Readonly<Record<string, readonly [string, string]>> {
  const facts = scenarioOn(day, '', 'en')?.facts
  const points = facts && startingPoints(facts.vehicle, facts.macro)
  if (!points) throw new Error(`nothing to start from on ${day}`)
  return Object.fromEntries(
    SCENARIO_INPUTS.map((input) => {
      const { value, figure } = points[input]
      return [input, [value ? formatDecimal(value) : 'none', figure?.id ?? 'ours']]
    }),
  )
}

describe('the numbers a scenario starts from', () => {
  it('are the latest of the record where it has any, and else ours', () => {
    expect(startOn('2026-11-22')).toEqual({
      equity: ['300', 'joint-fund.2025-05-24.initial-capital'],
      us: ['40', 'ours'],
      japan: ['40', 'ours'],
      partners: ['10', 'ours'],
      public: ['10', 'ours'],
      leverage: ['10', 'joint-fund.2025-05-30.leverage-multiple'],
      dollars: ['50', 'ours'],
      usd: ['4.47', 'ust10-2026-06.2026-06.yield'],
      jpy: ['2.52', 'jgb10-2026-04-30.2026-04-30.yield'],
      return: ['6', 'ours'],
      fee: ['0.5', 'ours'],
      years: ['10', 'ours'],
      loss: ['10', 'ours'],
      receipts: ['5235', 'us-receipts-fy2025.2025-09-30.receipts'],
      reserves: ['1207', 'jp-reserves-2026-08.2026-08-31.reserve-assets'],
    })
  })

  it('know on the day of the report no multiple and no receipts, and no later yield', () => {
    const start = startOn('2025-05-24')
    expect(start['leverage']).toEqual(['2', 'ours'])
    expect(start['receipts']?.[0]).toBe('none')
    expect(start['reserves']?.[0]).toBe('1253.281')
    expect(start['jpy']?.[1]).toContain('2025-05-23')
  })

  it('take one commentator’s multiple from the day it was printed', () => {
    expect(startOn('2025-05-30')['leverage']).toEqual([
      '10',
      'joint-fund.2025-05-30.leverage-multiple',
    ])
  })

  it('are none before the fund was reported', () => {
    expect(scenarioOn('2025-05-23', '', 'en')).toBeNull()
  })
})
