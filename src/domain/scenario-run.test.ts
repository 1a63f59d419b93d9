import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUND, scenarios } from '#tests/support/scenarios.ts'
import { compareDecimals, type Decimal, parseDecimal, rescale, trimmed } from './decimal.ts'
import {
  compareFractions,
  exactDecimal,
  type Fraction,
  minus,
  ofDecimal,
  plus,
  times,
  whole,
} from './fraction.ts'
import { type Assumptions, HOLDER_INPUTS, INPUT_RANGES, type ScenarioInput } from './scenario.ts'
import { LINE_KEYS, type LineKey } from './scenario-lines.ts'
import { MOST_YEARS, runScenario } from './scenario-run.ts'

const runs = { numRuns: 1_000 }
const nothing: Decimal = { digits: 0n, scale: 0 }

function exactly(text: string): Decimal {
  const value = parseDecimal(text)
  if (!value) throw new Error(`"${text}" is no decimal`)
  return value
}

/** The number a line comes to; fails where it comes to none. */
function numberOf(assumptions: Assumptions, name: ScenarioInput | LineKey): Fraction {
  const outcome = runScenario(assumptions)(name)
  if (outcome.kind === 'none') throw new Error(`${name} is no number: ${outcome.why}`)
  return outcome.value
}

const cash = (assumptions: Assumptions) => numberOf(assumptions, 'cash')
const lowerOf = (a: Decimal, b: Decimal) => (compareDecimals(a, b) <= 0 ? [a, b] : [b, a])
const of = (input: ScenarioInput) => scenarios().map((assumptions) => assumptions[input] ?? nothing)

describe('a scenario of round numbers', () => {
  it.each([
    ['total', '600000000000'],
    ['debt', '300000000000'],
    ['debt-usd', '150000000000'],
    ['interest', '9000000000'],
    ['cost', '0.03'],
    ['gross', '36000000000'],
    ['fees', '6000000000'],
    ['cash', '21000000000'],
    ['return-on-equity', '0.07'],
    ['break-even', '0.025'],
    ['loss-total', '60000000000'],
    ['loss-equity', '60000000000'],
    ['loss-lenders', '0'],
    ['equity-lost', '0.2'],
    ['wiped-out', '0.5'],
    ['paid', '210000000000'],
    ['recovered', '0.7'],
    ['doubling', '11'],
    ['put-us', '120000000000'],
    ['cash-japan', '8400000000'],
    ['paid-partners', '21000000000'],
    ['loss-public', '6000000000'],
    ['put-of-receipts', '0.024'],
    ['cash-of-receipts', '0.00168'],
    ['put-of-reserves', '0.1'],
    ['loss-of-reserves', '0.02'],
  ] as const)('%s is %s, as reckoned by hand', (line, value) => {
    expect(exactDecimal(numberOf(ROUND, line))).toEqual(exactly(value))
  })

  it('says why a line is no number', () => {
    const alone = { ...ROUND, leverage: exactly('1'), receipts: null }
    expect(runScenario(alone)('cost')).toEqual({ kind: 'none', why: 'no-debt' })
    expect(runScenario(alone)('put-of-receipts')).toEqual({ kind: 'none', why: 'no-measure' })
    const [poor, slow] = [exactly('2.5'), exactly('2.6')].map((rate) => ({
      ...ROUND,
      return: rate,
    }))
    expect(poor && runScenario(poor)('doubling')).toEqual({ kind: 'none', why: 'no-growth' })
    expect(slow && runScenario(slow)('doubling')).toEqual({ kind: 'none', why: 'too-long' })
  })
})

describe('leverage', () => {
  it('changes nothing for the equity where the assets yield what the debt costs', () => {
    fc.assert(
      fc.property(scenarios(), of('leverage'), of('fee'), (assumptions, leverage, fee) => {
        const rate = exactly('10')
        const net = { digits: rescale(rate, 3).digits - rescale(fee, 3).digits, scale: 3 }
        const even = { ...assumptions, return: rate, fee, usd: net, jpy: net }
        const alone = numberOf({ ...even, leverage: exactly('1') }, 'return-on-equity')
        const levered = numberOf({ ...even, leverage }, 'return-on-equity')
        expect(compareFractions(levered, alone)).toBe(0)
        expect(compareFractions(alone, ofDecimal(net, -2))).toBe(0)
      }),
      runs,
    )
  })
})

describe('the return that breaks even', () => {
  it('leaves exactly nothing: the total at that return pays the fees and the interest', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const [total, even, fees, interest] = (
          ['total', 'break-even', 'fees', 'interest'] as const
        ).map((name) => numberOf(assumptions, name)) as [Fraction, Fraction, Fraction, Fraction]
        expect(minus(minus(times(total, even), fees), interest).top).toBe(0n)
      }),
      runs,
    )
  })

  it('can be entered where it is fine enough, and the equity then earns nothing', () => {
    let entered = 0
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const even = exactDecimal(times(numberOf(assumptions, 'break-even'), whole(100n)))
        if (!even || even.scale > INPUT_RANGES.return.digits) return
        entered += 1
        const run = runScenario({ ...assumptions, return: trimmed(even) })
        for (const line of ['cash', 'return-on-equity', 'paid', 'cash-us'] as const) {
          expect(run(line)).toMatchObject({ kind: 'number', value: { top: 0n } })
        }
        expect(run('doubling')).toEqual({ kind: 'none', why: 'no-growth' })
      }),
      runs,
    )
    expect(entered).toBeGreaterThan(20)
  })
})

describe('what moves a scenario', () => {
  it.each([
    ['return', 1],
    ['fee', -1],
    ['usd', -1],
    ['jpy', -1],
  ] as const)('%s: more of it never moves net cash against direction %d', (input, sign) => {
    fc.assert(
      fc.property(scenarios(), of(input), of(input), (assumptions, one, other) => {
        const [low, high] = lowerOf(one, other) as [Decimal, Decimal]
        const [least, most] = [low, high].map((value) => cash({ ...assumptions, [input]: value }))
        expect(least && most && sign * compareFractions(most, least) >= 0).toBe(true)
      }),
      runs,
    )
  })

  it('is in truth moved by the return: more of it is more cash', () => {
    fc.assert(
      fc.property(scenarios(), of('return'), of('return'), (assumptions, one, other) => {
        fc.pre(compareDecimals(one, other) !== 0)
        const [low, high] = lowerOf(one, other) as [Decimal, Decimal]
        const more = cash({ ...assumptions, return: high })
        expect(compareFractions(more, cash({ ...assumptions, return: low }))).toBeGreaterThan(0)
      }),
      runs,
    )
  })
})

describe('a bad year', () => {
  it('takes no more from the holders than they put in; the lenders bear the rest', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const value = (name: ScenarioInput | LineKey) => numberOf(assumptions, name)
        expect(compareFractions(value('loss-equity'), value('equity'))).toBeLessThanOrEqual(0)
        expect(compareFractions(value('equity-lost'), whole(1n))).toBeLessThanOrEqual(0)
        const wiped = compareFractions(value('loss'), value('wiped-out'))
        expect(value('loss-lenders').top > 0n).toBe(wiped > 0)
        for (const holder of HOLDER_INPUTS) {
          const [loss, put] = [value(`loss-${holder}`), value(`put-${holder}`)]
          expect(compareFractions(loss, put)).toBeLessThanOrEqual(0)
        }
      }),
      runs,
    )
  })
})

describe('the holders', () => {
  it('together put in, get and lose the whole, and one without a share nothing', () => {
    const wholes = { put: 'equity', cash: 'cash', paid: 'paid', loss: 'loss-equity' } as const
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        for (const part of ['put', 'cash', 'paid', 'loss'] as const) {
          const parts = HOLDER_INPUTS.map((holder) => numberOf(assumptions, `${part}-${holder}`))
          const sum = parts.reduce(plus, whole(0n))
          expect(compareFractions(sum, numberOf(assumptions, wholes[part]))).toBe(0)
          HOLDER_INPUTS.forEach((holder, index) => {
            if (assumptions[holder]?.digits === 0n) expect(parts[index]?.top).toBe(0n)
          })
        }
      }),
      runs,
    )
  })
})

describe('the year by whose end it has doubled', () => {
  it('is the first: the year before falls short', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const outcome = runScenario(assumptions)('doubling')
        const factor = plus(whole(1n), numberOf(assumptions, 'return-on-equity'))
        const doubled = (years: bigint) => factor.top ** years >= 2n * factor.bottom ** years
        if (outcome.kind === 'number') {
          const years = outcome.value.top
          expect(outcome.value.bottom).toBe(1n)
          expect([doubled(years), doubled(years - 1n)]).toEqual([true, false])
        } else {
          expect(factor.top > factor.bottom).toBe(outcome.why === 'too-long')
          if (outcome.why === 'too-long') expect(doubled(BigInt(MOST_YEARS))).toBe(false)
        }
      }),
      runs,
    )
  })
})

describe('every amount of a scenario', () => {
  it('is a whole number of cents, and every line a number or a reason', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const run = runScenario(assumptions)
        for (const line of LINE_KEYS) {
          const outcome = run(line)
          if (outcome.kind === 'none') expect(outcome.why).toMatch(/^(no|too)-/)
          else expect(outcome.value.bottom > 0n).toBe(true)
        }
        for (const line of [
          'total',
          'interest-usd',
          'interest-jpy',
          'cash',
          'loss-total',
        ] as const) {
          const { top, bottom } = numberOf(assumptions, line)
          expect((top * 100n) % bottom).toBe(0n)
        }
      }),
      runs,
    )
  })
})
