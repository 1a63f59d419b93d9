import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { told } from '#tests/support/softbank-facts.ts'
import { day } from './day.ts'
import { formatDecimal } from './decimal.ts'
import type { Figure } from './figure.ts'
import { isFormulaError, parseFormula } from './formula.ts'
import { growth } from './growth.ts'
import { isPrinted, parsePrinted, roundedAs } from './printed.ts'
import { type Rate, rateBook } from './rate.ts'
import { type Exact, type Reckoning, reckon } from './reckon.ts'

const RESULTS = day('2025-05-13')
const RATES: readonly Rate[] = [
  rateOf('day', '147.75', RESULTS, RESULTS),
  rateOf('average', '152.3966', day('2025-01-01'), day('2025-03-31')),
]

function rateOf(
  kind: 'day' | 'average',
  value: string,
  start: Rate['start'],
  end: Rate['end'],
): Rate {
  const [whole = '', fraction = ''] = value.split('.')
  const decimal = { digits: BigInt(whole + fraction), scale: fraction.length }
  const from = kind === 'day' ? 'published' : 'daily'
  return { kind, value: decimal, start, end, observedOn: null, observations: null, from }
}

const PERIODS = ['fy2024q1', 'fy2024q2', 'fy2024q3', 'fy2024q4', 'fy2025q1'] as const

/** Net income of five quarters in a row. */
function five(...values: readonly string[]): Figure[] {
  return values.map((value, at) => told(PERIODS[at] ?? '', 'net-income', value, RESULTS))
}

function come(text: string, figures: readonly Figure[]): Reckoning {
  const formula = parseFormula(
    text.replaceAll(
      /\bq(\d)(\[[a-z-]+\])?/g,
      (_, n, told = '') => `softbank.${PERIODS[Number(n) - 1]}.net-income${told}`,
    ),
  )
  if (isFormulaError(formula)) throw new Error(formula.what)
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  return reckon(formula, { figures: known, rates: rateBook(RATES) })
}

/** The number in whole units, as a fraction. */
const number = (reckoning: Reckoning) =>
  reckoning.kind === 'number'
    ? [reckoning.exact.unit, reckoning.exact.top, reckoning.exact.bottom]
    : reckoning.kind

describe('what a formula comes to', () => {
  const quarters = five(
    '-174.3bn JPY',
    '1179.6bn JPY',
    '-369.17bn JPY',
    '517.18bn JPY',
    '421.8bn JPY',
  )

  it('is exact: a sum, a difference, a change, dollars at a rate', () => {
    expect(number(come('q5 - q1', quarters))).toEqual(['JPY', 596_100_000_000n, 1n])
    expect(number(come('q1 + q2 - q3', quarters))).toEqual(['JPY', 1_374_470_000_000n, 1n])
    expect(number(come('growth(q5, q4)', quarters))).toEqual([
      '%',
      -9_538_000_000_000n,
      517_180_000_000n,
    ])
    expect(number(come('usd(q4, results-day)', quarters))).toEqual([
      'USD',
      51_718_000_000_000n,
      14775n,
    ])
    expect(number(come('usd(q4, average)', quarters))).toEqual([
      'USD',
      5_171_800_000_000_000n,
      1523966n,
    ])
  })

  it('counts profits back from the last, and how far back the profit before lies', () => {
    expect(number(come('streak(q3, q4, q5)', quarters))).toEqual(['quarters', 2n, 1n])
    expect(number(come('streak(q1, q2, q3)', quarters))).toEqual(['quarters', 0n, 1n])
    expect(number(come('first-profit-in(q2, q3, q4)', quarters))).toEqual(['quarters', 2n, 1n])
    expect(number(come('first-profit-in(q2, q3)', quarters))).toEqual(['quarters', 0n, 1n])
  })

  it('is no finer than the coarsest of its figures', () => {
    const sum = come('q3 + q4 + q5', quarters)
    expect(sum.kind === 'number' && sum.exact.precision).toBe(100_000_000n)
  })

  it('is no percentage over a loss', () => {
    expect(come('growth(q2, q1)', quarters)).toMatchObject({ growth: { kind: 'loss-to-profit' } })
    expect(come('growth(q3, q1)', quarters)).toMatchObject({
      ...{ kind: 'no-percentage', growth: { kind: 'loss-widened' }, currency: 'JPY' },
    })
  })

  it('names the figures that are not known, or have no number', () => {
    const none = { ...quarters[4], quantity: { kind: 'missing', reason: 'not-assessed' } } as Figure
    expect(come('growth(q5, q4) ', [none])).toEqual({
      kind: 'lacking',
      refs: ['fy2025q1', 'fy2024q4'].map((key) => ({
        ...{ figure: `softbank.${key}.net-income`, presentation: null },
      })),
    })
    expect(come('q4[with-non-controlling-interests]', quarters).kind).toBe('lacking')
    expect(come('usd(q1, average)', quarters).kind).toBe('no-rate')
  })
})

describe('another printing of a figure', () => {
  const [quarter] = five('55.035bn JPY')
  const printing = (value: string) => {
    const { quantity, asReported, cites, knownOn, label } = told(
      'fy2024q1',
      'net-income',
      value,
      RESULTS,
    )
    const presentation = 'with-non-controlling-interests'
    return {
      quantity,
      asReported: asReported ?? '',
      cites,
      knownOn,
      label,
      by: null,
      presentation,
      formula: null,
    }
  }
  const figure = (...values: string[]) =>
    ({ ...quarter, alternatives: values.map(printing) }) as Figure

  it('is named by its presentation', () => {
    const name = 'q1[with-non-controlling-interests]'
    expect(number(come(name, [figure('124.3bn JPY')]))).toEqual(['JPY', 124_300_000_000n, 1n])
  })

  it('is none where two have the same', () => {
    const two = figure('124.3bn JPY', '124.4bn JPY')
    expect(come('q1[with-non-controlling-interests]', [two]).kind).toBe('lacking')
  })

  it('is not added to a figure told another way', () => {
    expect(come('q1 + q1[with-non-controlling-interests]', [figure('124.3bn JPY')])).toMatchObject({
      ...{ kind: 'mistake', what: expect.stringContaining('more than one way') },
    })
  })
})

describe('a formula that does not suit its figures', () => {
  it.each([
    ['q1 + q2', five('1bn JPY', '1bn USD'), /JPY and USD do not mix/],
    ['q1 + q2', five('1bn JPY', '1..2bn JPY'), /one amount/],
    ['usd(q1, average)', five('1bn USD'), /USD is not converted/],
    ['streak(q1, q3)', five('-1bn JPY', '1bn JPY', '1bn JPY'), /do not follow/],
    ['streak(q2, q1)', five('1bn JPY', '-1bn JPY'), /do not follow/],
    ['streak(q1, q2)', five('1bn JPY', '1bn JPY'), /reach back/],
    ['first-profit-in(q1, q2)', five('-1bn JPY', '1bn JPY'), /reach back/],
  ])('%s is a mistake', (text, figures, what) => {
    expect(come(text, figures)).toMatchObject({
      kind: 'mistake',
      what: expect.stringMatching(what),
    })
  })
})

describe('a printed number', () => {
  const exact = (top: bigint, bottom: bigint, unit: Exact['unit']) => ({
    unit,
    top,
    bottom,
    precision: null,
  })

  it.each([
    ['124 %', exact(28_608_000_000_000n, 231_100_000_000n, '%'), '124 %', true],
    ['-17.7 %', exact(-7_450n, 421n, '%'), '-17.7 %', true],
    ['3.5bn USD', exact(51_718_000_000_000n, 14775n, 'USD'), '3.5bn USD', true],
    ['3.5bn USD', exact(5_171_800_000_000_000n, 1523966n, 'USD'), '3.4bn USD', false],
    ['1.9tn JPY', exact(1_829_618_000_000n, 1n, 'JPY'), '1.8tn JPY', false],
    ['-228bn JPY', exact(-227_646_000_000n, 1n, 'JPY'), '-228bn JPY', true],
    ['+4 years', exact(4n, 1n, 'years'), '4 years', true],
    ['4 years', exact(4n, 1n, 'quarters'), '4 years', false],
    ['0.5 %', exact(45n, 100n, '%'), '0.5 %', true],
    ['-0.5 %', exact(-45n, 100n, '%'), '-0.5 %', true],
  ])('%s beside %o', (printed, computed, rounded, agrees) => {
    expect(roundedAs(computed, parsePrinted(printed))).toBe(rounded)
    expect(isPrinted(computed, parsePrinted(printed))).toBe(agrees)
  })

  it('is one number', () => {
    expect(() => parsePrinted('1..2 %')).toThrow('not one number')
    expect(() => parsePrinted('much')).toThrow('not one number')
  })
})

const yen = fc.bigInt(-(10n ** 13n), 10n ** 13n)

describe('every reckoning', () => {
  it('of a sum is the sum, and of a difference undoes it', () => {
    fc.assert(
      fc.property(yen, yen, (a, b) => {
        const figures = five(`${a} JPY`, `${b} JPY`)
        expect(number(come('q1 + q2', figures))).toEqual(['JPY', a + b, 1n])
        expect(number(come('q1 + q2 - q2', figures))).toEqual(['JPY', a, 1n])
      }),
    )
  })

  it('of a change is that of the tables, to their tenth', () => {
    fc.assert(
      fc.property(yen, yen, (now, base) => {
        const change = come('growth(q2, q1)', five(`${base} JPY`, `${now} JPY`))
        const table = growth(now, base)
        if (change.kind !== 'number' || table.kind !== 'percent') {
          expect(change).toMatchObject({ kind: 'no-percentage', growth: table })
        } else {
          const printed = `${formatDecimal({ digits: table.tenths, scale: 1 })} %`
          expect(isPrinted(change.exact, parsePrinted(printed))).toBe(true)
        }
      }),
    )
  })

  it('agrees with its own rounding to any digits, and with no neighbour of it', () => {
    const shape = fc.constantFrom('1 JPY', '1bn JPY', '1.00bn JPY', '1.0tn JPY')
    fc.assert(
      fc.property(yen, shape, (amount, text) => {
        const exact: Exact = { unit: 'JPY', top: amount, bottom: 1n, precision: 1n }
        const rounded = roundedAs(exact, parsePrinted(text))
        expect(isPrinted(exact, parsePrinted(rounded))).toBe(true)
        const next = rounded.replace(/\d(?=\D*$)/, (last) => `${(Number(last) + 1) % 10}`)
        expect(isPrinted(exact, parsePrinted(next))).toBe(false)
      }),
    )
  })
})
