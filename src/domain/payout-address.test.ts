import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billions, exactly, payoutTerms } from '#tests/support/payout-terms.ts'
import { day } from './day.ts'
import { compareDecimals, type Decimal } from './decimal.ts'
import { PAYOUT_RULES, type PayoutTerms } from './payout.ts'
import {
  PAYOUT_CHOICES,
  readPayout,
  writeLastPayout,
  writeNumbers,
  writePayout,
} from './payout-address.ts'
import {
  MOST_CASH_YEARS,
  numbersOf,
  PAYOUT_RANGES,
  type PayoutInput,
  startingTerms,
} from './payout-terms.ts'

const MADE = { compiledOn: day('2026-11-22'), version: '1a2b3c' }
const ask = (address: string, start = startingTerms) =>
  readPayout(new URLSearchParams(address), start)
const rules = fc.constantFrom(...PAYOUT_RULES)
const INPUTS = Object.keys(PAYOUT_RANGES) as readonly PayoutInput[]
const PLAIN = 'funding=10&sofr=4&spread=1.5&life=20&building=0&horizon=20&us=50&equity=2'

describe('the address of a payout', () => {
  it('is complete: read back, it is the same payout, whatever it starts from', () => {
    const check = (terms: PayoutTerms, start: PayoutTerms, rule: (typeof PAYOUT_RULES)[number]) => {
      const read = ask(writePayout(terms, rule, MADE), start)
      expect(read).toEqual({ terms, rule, problems: [], made: MADE })
    }
    fc.assert(fc.property(payoutTerms(), payoutTerms(), rules, check), { numRuns: 2_000 })
  })

  it('has the chosen shape of cash and no other', () => {
    const write = (cash: PayoutTerms['cash']) =>
      writePayout({ ...startingTerms, cash }, 'schedule', MADE).replace(PLAIN, '')
    const rest = '&carry=no&rule=schedule&model=1&record=2026-11-22.1a2b3c'
    expect(write(startingTerms.cash)).toBe(`&cash=level&each=2.1${rest}`)
    const [first, last] = [billions('0.5'), billions('2.5')]
    expect(write({ shape: 'ramp', first, last, years: 5 })).toBe(
      `&cash=ramp&from=0.5&to=2.5&over=5${rest}`,
    )
    const years = [billions('0.1'), billions('0.000000001')]
    expect(write({ shape: 'own', years })).toBe(`&cash=own&years=0.1,0.000000001${rest}`)
  })

  it('with nothing in it is the worked example, in a loan account', () => {
    expect(ask('')).toEqual({
      ...{ terms: startingTerms, rule: 'loan-account', problems: [], made: null },
    })
  })

  it('that names a shape of cash and no more starts where that shape starts', () => {
    expect(ask('cash=ramp').terms.cash).toEqual({
      ...{ shape: 'ramp', first: billions('0.5'), last: billions('2.1'), years: 5 },
    })
    expect(ask('cash=own').terms.cash.shape).toBe('own')
    expect(writeNumbers(startingTerms)).toMatchObject({ each: '2.1', from: '0.5', over: '5' })
  })

  it.each([
    ['funding=１０．５', { funding: billions('10.5') }],
    ['sofr=3.90％', { sofr: exactly('3.9') }],
    ['spread=−1', { spread: exactly('-1') }],
    ['spread=△1.25 %', { spread: exactly('-1.25') }],
    ['life=30年', { life: 30 }],
    ['life=20.0', { life: 20 }],
    ['carry=yes', { carryInterest: true }],
    ['us=0&equity=100', { usContribution: exactly('0'), equityPart: exactly('100') }],
    ['cash=own&years=0.1', { cash: { shape: 'own', years: [billions('0.1')] } }],
  ])('takes values as they are typed: %s', (address, terms) => {
    expect(ask(address)).toMatchObject({ terms: { ...startingTerms, ...terms }, problems: [] })
  })

  it.each(['0.1,0.5,2', '0.1, 0.5, 2', '０．１，０．５，２', '0.1、0.5、2', ' 0.1 0.5\n2 '])(
    'takes years however they are separated: %s',
    (years) => {
      const { terms, problems } = ask(new URLSearchParams({ cash: 'own', years }).toString())
      expect(problems).toEqual([])
      expect(terms.cash).toEqual({ shape: 'own', years: ['0.1', '0.5', '2'].map(billions) })
    },
  )
})

describe('what cannot be answered', () => {
  it.each([
    ['funding=0', 'out-of-range', 'funding', '0'],
    ['funding=−1', 'out-of-range', 'funding', '−1'],
    ['funding=1e9', 'no-number', 'funding', '1e9'],
    ['funding=abc', 'no-number', 'funding', 'abc'],
    ['funding=', 'no-number', 'funding', ''],
    ['funding=550.000000001', 'out-of-range', 'funding', '550.000000001'],
    ['funding=10.0000000001', 'too-fine', 'funding', '10.0000000001'],
    ['funding=0.00099', 'out-of-range', 'funding', '0.00099'],
    ['sofr=-0.01', 'out-of-range', 'sofr', '-0.01'],
    ['sofr=4.125', 'too-fine', 'sofr', '4.125'],
    ['spread=-2.01', 'out-of-range', 'spread', '-2.01'],
    ['life=0', 'out-of-range', 'life', '0'],
    ['life=61', 'out-of-range', 'life', '61'],
    ['life=2.5', 'too-fine', 'life', '2.5'],
    ['building=16', 'out-of-range', 'building', '16'],
    ['horizon=0', 'out-of-range', 'horizon', '0'],
    ['us=101', 'out-of-range', 'us', '101'],
    ['equity=-1', 'out-of-range', 'equity', '-1'],
    ['each=-1', 'out-of-range', 'each', '-1'],
    ['cash=ramp&over=1', 'out-of-range', 'over', '1'],
    ['cash=ramp&to=NaN', 'no-number', 'to', 'NaN'],
    ['cash=own&years=', 'no-number', 'years', ''],
    ['cash=own&years=1,,2', 'no-number', 'years', ''],
    ['cash=own&years=1,x,y', 'no-number', 'years', 'x'],
    ['cash=own&years=1,551', 'out-of-range', 'years', '551'],
    ['cash=own&years=1,0.0000000001', 'too-fine', 'years', '0.0000000001'],
    ['cash=lots', 'no-choice', 'cash', 'lots'],
    ['carry=', 'no-choice', 'carry', ''],
    ['rule=half', 'no-choice', 'rule', 'half'],
  ])('is named by its input: %s', (address, kind, input, given) => {
    const { problems, terms, rule } = ask(address)
    expect(problems).toEqual([{ kind, input, given }])
    const { cash, ...rest } = startingTerms
    expect([terms, rule]).toMatchObject([rest, 'loan-account'])
    if (!address.startsWith('cash=')) expect(terms.cash).toEqual(cash)
  })

  it('is also a list of too many years, another arithmetic, and no record', () => {
    const [most, more] = [MOST_CASH_YEARS, MOST_CASH_YEARS + 1].map((n) =>
      Array(n).fill('1').join(),
    )
    expect(ask(`cash=own&years=${most}`).problems).toEqual([])
    expect(ask(`cash=own&years=${more}&model=2&record=yesterday`).problems).toEqual([
      { kind: 'too-many', input: 'years', given: more },
      { kind: 'model', given: '2' },
      { kind: 'record', given: 'yesterday' },
    ])
  })

  it('in a shape of cash that is not chosen is not asked', () => {
    expect(ask('cash=level&years=x&from=y&each=1').problems).toEqual([])
  })

  it('leaves the last valid value, of numbers and of choices', () => {
    const any = fc.constantFrom(...INPUTS, ...(Object.keys(PAYOUT_CHOICES) as ['cash']))
    const check = (before: PayoutTerms, rule: (typeof PAYOUT_RULES)[number], input: string) => {
      const query = new URLSearchParams(writePayout(before, rule, MADE))
      if (!query.has(input)) return
      query.set(input, 'much')
      query.set('last', writeLastPayout(before, rule))
      const read = readPayout(query, startingTerms)
      expect(read).toMatchObject({ terms: before, rule, problems: [{ input, given: 'much' }] })
    }
    fc.assert(fc.property(payoutTerms(), rules, any, check), { numRuns: 1_000 })
  })

  it('falls back on the start where the last payout is no use', () => {
    const sound = writeLastPayout({ ...startingTerms, life: 30 }, 'schedule')
    const broken = [
      'life:x',
      `${sound};rule:none`.replace('life:30', 'life:99'),
      `last:${sound}`,
      ';;',
    ]
    for (const last of broken) {
      const read = ask(`life=much&rule=much&last=${encodeURIComponent(last)}`)
      expect([read.terms.life, read.rule]).toEqual([20, 'loan-account'])
    }
    const read = ask(`life=much&rule=much&last=${encodeURIComponent(sound)}`)
    expect([read.terms.life, read.rule]).toEqual([30, 'schedule'])
  })

  it('never throws, whatever is written, and leaves terms that can be shared', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', 'NaN', 'Infinity', '1e3', '--5', '-0', '١٢', '９'.repeat(400), ',,', '%'),
      fc.double().map(String),
      fc.integer().map(String),
    )
    const keys = fc.constantFrom(...INPUTS, 'cash', 'carry', 'rule', 'model', 'record', 'last')
    const shapes = fc.constantFrom('level', 'ramp', 'own')
    const check = (entries: [string, string][], shape: string) => {
      const query = new URLSearchParams([...entries, ['cash', shape]])
      const { years, ...numbers } = numbersOf(readPayout(query, startingTerms).terms)
      const all = [...Object.entries(numbers), ...years.map((each) => ['years', each] as const)]
      expect(all.filter(([input, value]) => !isWithin(input as PayoutInput, value))).toEqual([])
      expect(years.length).toBeGreaterThan(0)
    }
    fc.assert(fc.property(fc.array(fc.tuple(keys, odd), { maxLength: 20 }), shapes, check), {
      ...{ numRuns: 2_000 },
    })
  })
})

function isWithin(input: PayoutInput, value: Decimal): boolean {
  const { low, high, digits } = PAYOUT_RANGES[input]
  const between = compareDecimals(value, low) >= 0 && compareDecimals(value, high) <= 0
  return between && value.scale <= digits
}
