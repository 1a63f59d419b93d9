import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from './decimal.ts'
import { money, toPlain } from './money.ts'
import { isQuantityError, isUnit, MISSING, parseQuantity, UNITS } from './quantity.ts'

describe('an amount as the record writes it', () => {
  it.each([
    ['517.18bn JPY', money('JPY', 517_180_000_000n), 10_000_000n],
    ['-227.646bn JPY', money('JPY', -227_646_000_000n), 1_000_000n],
    ['+5bn JPY', money('JPY', 5_000_000_000n), 1_000_000_000n],
    ['5.0tn JPY', money('JPY', 5_000_000_000_000n), 100_000_000_000n],
    ['550bn USD', money('USD', 55_000_000_000_000n), 100_000_000_000n],
    ['0.5bn USD', money('USD', 50_000_000_000n), 10_000_000_000n],
    ['1234567 JPY', money('JPY', 1_234_567n), 1n],
    ['12.34 USD', money('USD', 1234n), 1n],
    ['12 USD', money('USD', 1200n), 100n],
    ['50k EUR', money('EUR', 5_000_000n), 100_000n],
    ['2tn KRW', money('KRW', 2_000_000_000_000n), 1_000_000_000_000n],
    ['0 JPY', money('JPY', 0n), 1n],
  ])('%s keeps the smallest unit its source gave', (text, amount, precision) => {
    expect(parseQuantity(text)).toEqual({ kind: 'money', money: amount, precision })
  })

  it('holds every yen beyond 2^53', () => {
    const quantity = parseQuantity('9007199254740993 JPY')
    expect(quantity.kind === 'money' && toPlain(quantity.money)).toBe('9007199254740993')
  })

  it.each(['0.5 JPY', '680.70 JPY', '0.0000000005bn JPY', '0.5 KRW', '12.345 USD', '1..2.5 JPY'])(
    '%s has a fraction of the smallest coin, which nobody can pay',
    (text) => {
      expect(parseQuantity(text).kind).toBe('fraction-of-minor-unit')
    },
  )

  it('is the same number however it is abbreviated', () => {
    const units = fc.constantFrom(['k', 3] as const, ['m', 6] as const, ['bn', 9] as const)
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), units, (number, [unit, power]) => {
        const short = parseQuantity(`${number}${unit} JPY`)
        const long = parseQuantity(`${number * 10n ** BigInt(power)} JPY`)
        expect(short.kind === 'money' && short.money).toEqual(long.kind === 'money' && long.money)
      }),
    )
  })

  it('is always a whole number of its precision', () => {
    const written = fc.tuple(fc.bigInt(0n, 10n ** 9n), fc.nat(2), fc.constantFrom('m', 'bn', 'tn'))
    fc.assert(
      fc.property(written, ([digits, scale, unit]) => {
        const quantity = parseQuantity(`${formatDecimal({ digits, scale })}${unit} USD`)
        expect(quantity.kind === 'money' && quantity.money.amount % quantity.precision).toBe(0n)
      }),
    )
  })
})

describe('a measurement', () => {
  it.each([
    ['18.0 %', '%', '18.0', '0.1'],
    ['-5 %', '%', '-5', '1'],
    ['0.3 pp', 'pp', '0.3', '0.1'],
    ['680.70 JPY/share', 'JPY/share', '680.70', '0.01'],
    ['153.57 JPY/USD', 'JPY/USD', '153.57', '0.01'],
    ['100k jobs', 'jobs', '100000', '1000'],
    ['1.5k jobs', 'jobs', '1500', '100'],
    ['1.2345k shares', 'shares', '1234.5', '0.1'],
    ['45 business-days', 'business-days', '45', '1'],
  ])('%s keeps its digits', (text, unit, value, precision) => {
    const quantity = parseQuantity(text)
    expect(quantity).toMatchObject({ kind: 'measurement', unit })
    if (quantity.kind !== 'measurement') return
    expect(formatDecimal(quantity.value)).toBe(value)
    expect(formatDecimal(quantity.precision)).toBe(precision)
  })

  it('may be half a yen per share, for a price is no amount', () => {
    expect(parseQuantity('0.5 JPY/share').kind).toBe('measurement')
  })

  it('has a unit of the list', () => {
    expect(UNITS.every(isUnit)).toBe(true)
    expect(['USD', 'percent', '', 'GWh'].some(isUnit)).toBe(false)
  })
})

describe('a range', () => {
  it('has two ends of one unit', () => {
    expect(parseQuantity('30bn..40bn USD')).toEqual({
      kind: 'range',
      low: { kind: 'money', money: money('USD', 3_000_000_000_000n), precision: 10n ** 11n },
      high: { kind: 'money', money: money('USD', 4_000_000_000_000n), precision: 10n ** 11n },
    })
    expect(parseQuantity('1..2 %').kind).toBe('range')
    expect(parseQuantity('-5..-3 %').kind).toBe('range')
    expect(parseQuantity('900m..1.1bn USD').kind).toBe('range')
  })

  it.each(['40bn..30bn USD', '-3..-5 %', '1.5..1.49 x'])('%s is the wrong way round', (text) => {
    expect(parseQuantity(text)).toEqual({ kind: 'range-reversed', text })
  })
})

describe('what is no quantity', () => {
  it.each([
    ['517.18bn', 'unknown-unit'],
    ['517.18bn XXX', 'unknown-unit'],
    ['517.18 bn JPY', 'unknown-unit'],
    ['5  JPY', 'unknown-unit'],
    ['', 'unknown-unit'],
    ['1,000 JPY', 'not-a-number'],
    ['−5 JPY', 'not-a-number'],
    ['5B JPY', 'not-a-number'],
    ['~5bn JPY', 'not-a-number'],
    [' JPY', 'not-a-number'],
    ['1..2..3 %', 'not-a-number'],
    ['1.. %', 'not-a-number'],
    ['..2 %', 'not-a-number'],
    ['5constructor JPY', 'not-a-number'],
  ])('"%s" is refused with the reason: %s', (text, kind) => {
    const result = parseQuantity(text)
    expect(result.kind).toBe(kind)
    expect(isQuantityError(result)).toBe(true)
  })

  it('differs from a value that is missing', () => {
    for (const reason of MISSING) {
      expect(isQuantityError({ kind: 'missing', reason })).toBe(false)
    }
  })
})
