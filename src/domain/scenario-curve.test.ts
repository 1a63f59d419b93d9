import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUND, scenarios } from '#tests/support/scenarios.ts'
import { compareDecimals, formatDecimal } from './decimal.ts'
import { compareFractions, ofDecimal, times } from './fraction.ts'
import { HOLDER_INPUTS, INPUT_RANGES } from './scenario.ts'
import { CURVED_INPUTS, curveOf } from './scenario-curve.ts'
import { runScenario } from './scenario-run.ts'

const isHolder = (input: string) => (HOLDER_INPUTS as readonly string[]).includes(input)

describe('how a result moves with one input', () => {
  it('is drawn from the lowest the input may be to the highest, in order, its own value among them', () => {
    fc.assert(
      fc.property(scenarios(), fc.constantFrom(...CURVED_INPUTS), (assumptions, input) => {
        const places = curveOf(assumptions, input).points.map(({ at }) => at)
        const { low, high } = INPUT_RANGES[input]
        expect(compareDecimals(places[0] ?? high, low)).toBe(0)
        expect(compareDecimals(places.at(-1) ?? low, high)).toBe(0)
        places.slice(1).forEach((at, index) => {
          expect(compareDecimals(at, places[index] ?? at)).toBeGreaterThan(0)
        })
        const own = assumptions[input]
        expect(places.some((at) => own !== null && compareDecimals(at, own) === 0)).toBe(true)
      }),
    )
  })

  it('is exact: each point is the scenario run with the input there', () => {
    fc.assert(
      fc.property(scenarios(), fc.constantFrom(...CURVED_INPUTS), (assumptions, input) => {
        const { measure, points } = curveOf(assumptions, input)
        for (const { at, value } of points) {
          const run = runScenario({ ...assumptions, [input]: at })
          if (isHolder(input)) {
            const cash = run('cash')
            const part = cash.kind === 'number' && times(cash.value, ofDecimal(at, -2))
            expect(part && compareFractions(value, part)).toBe(0)
          } else {
            const outcome = run(measure)
            expect(outcome.kind === 'number' && compareFractions(value, outcome.value)).toBe(0)
          }
        }
      }),
    )
  })

  it('for a share is within a cent of what the holder gets', () => {
    fc.assert(
      fc.property(scenarios(), fc.constantFrom(...HOLDER_INPUTS), (assumptions, holder) => {
        const own = assumptions[holder]
        const point = curveOf(assumptions, holder).points.find(
          ({ at }) => own !== null && compareDecimals(at, own) === 0,
        )
        const outcome = runScenario(assumptions)(`cash-${holder}`)
        if (!point || outcome.kind === 'none') throw new Error('no own value on the curve')
        const { top, bottom } = times(point.value, ofDecimal({ digits: 100n, scale: 0 }))
        const cents = (outcome.value.top * 100n * bottom) / outcome.value.bottom
        expect(cents - top < bottom && top - cents < bottom).toBe(true)
      }),
    )
  })

  it('of a fall in value bends where the equity is used up', () => {
    const { points } = curveOf(ROUND, 'loss')
    const bend = points.find(
      ({ at }) => formatDecimal(at) === '50.000' || formatDecimal(at) === '50',
    )
    expect(bend && compareFractions(bend.value, { top: 1n, bottom: 1n })).toBe(0)
    const third = { ...ROUND, leverage: { digits: 3n, scale: 0 } }
    expect(curveOf(third, 'loss').points.map(({ at }) => formatDecimal(at))).toContain('33.333')
  })
})
