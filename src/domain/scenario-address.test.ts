import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUND, scenarios } from '#tests/support/scenarios.ts'
import { day } from './day.ts'
import { compareDecimals, rescale } from './decimal.ts'
import { HOLDER_INPUTS, INPUT_RANGES, mayBeMissing, SCENARIO_INPUTS } from './scenario.ts'
import { readScenario, writeLast, writeScenario } from './scenario-address.ts'

const MADE = { compiledOn: day('2026-11-22'), version: '1a2b3c' }
const ask = (address: string, start = ROUND) => readScenario(new URLSearchParams(address), start)
const odd = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', 'none', 'NaN', 'Infinity', '-Infinity', '1e3', '0x10', '--5', '1.2.3', '-0'),
  fc.constantFrom(
    '-',
    '.',
    '١٢',
    '１２',
    '△5',
    '−1',
    '5％',
    '9'.repeat(400),
    `0.${'0'.repeat(400)}1`,
  ),
  fc.integer().map(String),
  fc.double().map(String),
)

describe('the address of a scenario', () => {
  it('is complete: read back, it is the same scenario, whatever the record starts from', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), (assumptions, start) => {
        const read = ask(writeScenario(assumptions, MADE), start)
        expect(read).toEqual({ assumptions, problems: [], made: MADE })
      }),
      { numRuns: 2_000 },
    )
  })

  it('is written in ASCII, one value an input, and passes through a browser as it is', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const address = writeScenario(assumptions, MADE)
        expect(address).toMatch(/^[\w.&=-]+$/)
        expect(new URLSearchParams(address).toString()).toBe(address)
      }),
    )
  })

  it('with nothing in it is what the record starts from', () => {
    expect(ask('')).toEqual({ assumptions: ROUND, problems: [], made: null })
  })

  it.each([
    ['return=６．５％', 'return', 65n, 1],
    ['return=6.5 %', 'return', 65n, 1],
    ['return=△2', 'return', -2n, 0],
    ['return=−2', 'return', -2n, 0],
    ['equity=1,250', 'equity', 1250n, 0],
    ['leverage=4.50倍', 'leverage', 45n, 1],
    ['years=7年', 'years', 7n, 0],
    ['us=40.0', 'us', 40n, 0],
  ] as const)('takes digits as they are typed: %s', (address, input, digits, scale) => {
    const { assumptions, problems } = ask(address)
    expect(problems).toEqual([])
    expect(assumptions[input]).toEqual({ digits, scale })
  })

  it.each([
    ['return=much', [{ kind: 'no-number', input: 'return', given: 'much' }]],
    ['equity=', [{ kind: 'no-number', input: 'equity', given: '' }]],
    ['leverage=12.01', [{ kind: 'out-of-range', input: 'leverage', given: '12.01' }]],
    ['leverage=0', [{ kind: 'out-of-range', input: 'leverage', given: '0' }]],
    ['years=2.5', [{ kind: 'too-fine', input: 'years', given: '2.5' }]],
    ['us=41', [{ kind: 'shares', sum: { digits: 101n, scale: 0 } }]],
    ['us=half', [{ kind: 'no-number', input: 'us', given: 'half' }]],
    ['model=2', [{ kind: 'model', given: '2' }]],
    ['record=yesterday', [{ kind: 'record', given: 'yesterday' }]],
    ['record=2026-02-30.1a', [{ kind: 'record', given: '2026-02-30.1a' }]],
  ])('that cannot be answered is named, and the rest stands: %s', (address, problems) => {
    expect(ask(address)).toEqual({ assumptions: ROUND, problems, made: null })
  })

  it('may leave an amount to measure against without a number', () => {
    for (const none of ['', 'none']) {
      const { assumptions, problems } = ask(`receipts=${none}&reserves=${none}`)
      expect(problems).toEqual([])
      expect(assumptions).toMatchObject({ receipts: null, reserves: null })
    }
  })

  it('keeps the last valid number where the new one is none', () => {
    fc.assert(
      fc.property(scenarios(), fc.constantFrom(...SCENARIO_INPUTS), (before, input) => {
        const last = writeLast(before)
        const rest = writeScenario(before, MADE).replace(/&record=.*/, '')
        const query = new URLSearchParams(rest)
        query.set(input, 'much')
        query.set('last', last)
        const { assumptions, problems } = readScenario(query, ROUND)
        expect(assumptions).toEqual(before)
        expect(problems).toEqual([{ kind: 'no-number', input, given: 'much' }])
      }),
    )
  })

  it('falls back on what the record starts from where the last scenario is no use', () => {
    const broken = ['equity:x', `${writeLast(ROUND)},us:41`, 'last:1', 'equity:300,last:equity:300']
    for (const last of broken) {
      expect(ask(`equity=much&last=${encodeURIComponent(last)}`).assumptions).toEqual(ROUND)
    }
  })
})

describe('an address of anybody’s making', () => {
  it('never throws, and is answered with a scenario that can be', () => {
    const keys = fc.constantFrom(...SCENARIO_INPUTS, 'model', 'record', 'last')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, odd), { maxLength: 20 }), (entries) => {
        const { assumptions } = readScenario(new URLSearchParams(entries), ROUND)
        for (const input of SCENARIO_INPUTS) {
          const value = assumptions[input]
          const { low, high, digits } = INPUT_RANGES[input]
          if (value === null) {
            expect(mayBeMissing(input)).toBe(true)
            continue
          }
          expect(compareDecimals(value, low) >= 0 && compareDecimals(value, high) <= 0).toBe(true)
          expect(value.scale <= digits).toBe(true)
        }
        const shares = HOLDER_INPUTS.map((each) => assumptions[each] ?? { digits: 0n, scale: 0 })
        expect(shares.reduce((sum, share) => sum + rescale(share, 2).digits, 0n)).toBe(100_00n)
      }),
      { numRuns: 2_000 },
    )
  })
})
