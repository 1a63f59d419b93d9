import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abs, type Decimal, rescale } from '#domain/decimal.ts'
import { type Money, money, toDecimal } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { LOCALES } from './locale.ts'
import { formatMoney, formatReported, formatRound, tableUnit } from './money.ts'
import { parseDisplayed } from './parse.ts'

const yen = (millions: number) => money('JPY', BigInt(millions) * 1_000_000n)
const dollars = (millions: number) => money('USD', BigInt(millions) * 100_000_000n)

/** design/numbers.md, section 1: inputs in millions of yen, not facts. */
const VECTORS = [
  [1_153_332, '1兆1533億円', '1.15兆円', '¥1.15 trillion'],
  [-961_576, '△9616億円', '−9,616億円', '−¥961.6 billion'],
  [-1_708_029, '△1兆7080億円', '−1.71兆円', '−¥1.71 trillion'],
  [517_184, '5172億円', '5,172億円', '¥517.2 billion'],
  [26_100, '261億円', '261億円', '¥26.1 billion'],
  [46_724_243, '46兆7242億円', '46.72兆円', '¥46.72 trillion'],
  [1_005_319, '1兆53億円', '1.01兆円', '¥1.01 trillion'],
  [999_960, '1兆円', '1兆円', '¥1.00 trillion'],
  [49, '4900万円', '4,900万円', '¥49 million'],
] as const

describe('an amount in a sentence and on an axis', () => {
  it.each(VECTORS)(
    '%d million yen is %s, on an axis %s, in English %s',
    (millions, ja, axis, en) => {
      expect(formatMoney(yen(millions), 'ja', 'prose')).toBe(ja)
      expect(formatMoney(yen(millions), 'ja', 'chart')).toBe(axis)
      expect(formatMoney(yen(millions), 'en', 'prose')).toBe(en)
    },
  )

  it.each([
    [yen(1_153_332), '¥1.15tn', '1.15兆円'],
    [yen(517_184), '¥517bn', '5,172億円'],
    [yen(26_100), '¥26.1bn', '261億円'],
    [yen(-961_576), '−¥962bn', '−9,616億円'],
    [yen(999_960), '¥1.00tn', '1兆円'],
    [yen(99_960), '¥100bn', '1,000億円'],
    [yen(49), '¥49m', '4,900万円'],
    [money('USD', 1_052_632n), '$10,526.32', '10,526.32ドル'],
    [yen(0), '¥0', '0円'],
  ])('a chart writes short units: %o is %s and %s', (amount, en, ja) => {
    expect(formatMoney(amount, 'en', 'chart')).toBe(en)
    expect(formatMoney(amount, 'ja', 'chart')).toBe(ja)
  })

  it.each([
    [money('JPY', 850_000n), '¥850,000', '85万円'],
    [money('JPY', 123_456n), '¥123,456', '12万3456円'],
    [money('USD', 1234n), '$12.34', '12.34ドル'],
    [money('USD', 50_000n), '$500', '500ドル'],
    [dollars(155), '$155 million', '1億5500万ドル'],
    [money('USD', 250_000_000n), '$2.5 million', '250万ドル'],
  ])('small amounts keep their digits: %o is %s and %s', (amount, en, ja) => {
    expect(formatMoney(amount, 'en', 'prose')).toBe(en)
    expect(formatMoney(amount, 'ja', 'prose')).toBe(ja)
  })

  it.each([
    [money('NOK', 2_126_800_000_000_000n), 'NOK 21.27 trillion', '21兆2680億ノルウェー・クローネ'],
    [money('EUR', 120_000_000_000n), '€1.2 billion', '12億ユーロ'],
    [money('KRW', 2_000_000_000_000n), 'KRW 2.00 trillion', '2兆ウォン'],
  ])('other currencies go by code or mark: %o is %s and %s', (amount, en, ja) => {
    expect(formatMoney(amount, 'en', 'prose')).toBe(en)
    expect(formatMoney(amount, 'ja', 'prose')).toBe(ja)
  })
})

describe('the precision of the source', () => {
  it.each([
    [dollars(550_000), 10n ** 11n, '$550 billion', '$550bn', '5500億ドル', '5,500億ドル'],
    [dollars(300_000), 10n ** 11n, '$300 billion', '$300bn', '3000億ドル', '3,000億ドル'],
    [dollars(1_000_000), 10n ** 14n, '$1 trillion', '$1tn', '1兆ドル', '1兆ドル'],
    [yen(340_000), 10n ** 10n, '¥340 billion', '¥340bn', '3400億円', '3,400億円'],
    [yen(517_180), 10n ** 7n, '¥517.2 billion', '¥517bn', '5172億円', '5,172億円'],
    [yen(5_000_000), 10n ** 11n, '¥5.0 trillion', '¥5.0tn', '5兆円', '5兆円'],
    [yen(517_180), 10n ** 9n, '¥517 billion', '¥517bn', '5170億円', '5,170億円'],
  ])('%o to the nearest %d minor units is %s', (amount, precision, prose, chart, ja, jaChart) => {
    expect(formatMoney(amount, 'en', 'prose', precision)).toBe(prose)
    expect(formatMoney(amount, 'en', 'chart', precision)).toBe(chart)
    expect(formatMoney(amount, 'ja', 'prose', precision)).toBe(ja)
    expect(formatMoney(amount, 'ja', 'chart', precision)).toBe(jaChart)
  })

  it('a precision coarser than the amount never turns it into zero', () => {
    expect(formatMoney(yen(400_000), 'en', 'prose', 10n ** 12n)).toBe('¥400.0 billion')
  })
})

describe('a statement table', () => {
  it.each([
    [yen(-961_576), '(961,576)', '△961,576'],
    [yen(1_153_332), '1,153,332', '1,153,332'],
    [yen(0), '0', '0'],
    [money('JPY', -400_000n), '(0)', '△0'],
    [money('JPY', -500_000n), '(1)', '△1'],
    [dollars(550_000), '550,000', '550,000'],
  ])('%o is %s in English and %s in Japanese, in millions', (amount, en, ja) => {
    expect(formatMoney(amount, 'en', 'table')).toBe(en)
    expect(formatMoney(amount, 'ja', 'table')).toBe(ja)
  })

  it('says its unit in the caption', () => {
    expect(tableUnit('JPY', 'en')).toBe('¥ millions')
    expect(tableUnit('JPY', 'ja')).toBe('単位：百万円')
    expect(tableUnit('USD', 'ja')).toBe('単位：百万ドル')
  })
})

describe('an amount read aloud', () => {
  it.each([
    [yen(-961_576), 'minus 961.6 billion yen', 'マイナス9616億円'],
    [dollars(550_000), '550.0 billion dollars', '5500億ドル'],
  ])('%o is "%s" and 「%s」', (amount, en, ja) => {
    expect(formatMoney(amount, 'en', 'accessible')).toBe(en)
    expect(formatMoney(amount, 'ja', 'accessible')).toBe(ja)
  })

  it('keeps to the precision of the source', () => {
    expect(formatMoney(dollars(550_000), 'en', 'accessible', 10n ** 11n)).toBe(
      '550 billion dollars',
    )
  })
})

describe('the digits as reported', () => {
  it.each([
    ['517.18bn JPY', '¥517.18bn', '5171.8億円'],
    ['-227.646bn JPY', '−¥227.646bn', '△2276.46億円'],
    ['1005319m JPY', '¥1,005,319m', '1兆53.19億円'],
    ['7.18tn JPY', '¥7.18tn', '7.18兆円'],
    ['5.0tn JPY', '¥5.0tn', '5.0兆円'],
    ['0.34tn JPY', '¥0.34tn', '3400億円'],
    ['550bn USD', '$550bn', '5500億ドル'],
    ['50m USD', '$50m', '5000万ドル'],
    ['1.35bn USD', '$1.35bn', '13.5億ドル'],
    ['30bn..40bn USD', '$30–40bn', '300億～400億ドル'],
    ['-5bn..3bn USD', '−$5bn to $3bn', '△50億ドル～30億ドル'],
    ['21268bn NOK', 'NOK 21,268bn', '21兆2680億ノルウェー・クローネ'],
    ['1234567 JPY', '¥1,234,567', '123万4567円'],
    ['680.70 JPY/share', '¥680.70', '680円70銭'],
    ['18.0 %', '18.0%', '18.0%'],
    ['1..2 %', '1–2%', '1～2%'],
    ['about ten', 'about ten', 'about ten'],
  ])('%s is %s in English and %s in Japanese', (text, en, ja) => {
    expect(formatReported(text, 'en')).toBe(en)
    expect(formatReported(text, 'ja')).toBe(ja)
  })

  it('are exact in both languages, whatever their number', () => {
    const written = fc.tuple(
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      fc.option(fc.integer({ min: 0, max: 999 })),
      fc.constantFrom('m', 'bn', 'tn'),
    )
    fc.assert(
      fc.property(written, ([whole, thousandths, unit]) => {
        const fraction = thousandths === null ? '' : `.${String(thousandths).padStart(3, '0')}`
        const text = `${whole}${fraction}${unit} JPY`
        const en = parseDisplayed(formatReported(text, 'en'), 'en')
        const ja = parseDisplayed(formatReported(text, 'ja'), 'ja')
        expect(en && ja && plain(ja)).toBe(en && plain(en))
      }),
    )
  })
})

describe('every amount', () => {
  const amounts: fc.Arbitrary<Money> = fc
    .tuple(fc.constantFrom('JPY', 'USD'), fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.nat(15))
    .map(([currency, amount, zeros]) => money(currency, amount / 10n ** BigInt(zeros)))
  const styles = fc.constantFrom('prose', 'chart', 'accessible')
  const locales = fc.constantFrom(...LOCALES)

  it('reads back to within its rounding, and never to zero', () => {
    fc.assert(
      fc.property(amounts, locales, styles, (amount, locale, style) => {
        const back = parsed(formatMoney(amount, locale, style), locale)
        const exact = toDecimal(amount)
        const scale = Math.max(back.scale, exact.scale)
        const size = abs(rescale(exact, scale).digits)
        const error = abs(rescale(back, scale).digits - rescale(exact, scale).digits)
        // The coarsest step shows two digits (¥1.0 billion): half of its last is a twentieth.
        expect(error * 20n <= size).toBe(true)
        expect(back.digits === 0n).toBe(amount.amount === 0n)
      }),
    )
  })

  it('is promoted before it reads 1000 of a unit or 10,000億', () => {
    const near = fc
      .tuple(fc.constantFrom(6, 8, 9, 12), fc.bigInt(-(10n ** 6n), 10n ** 6n), fc.nat(6))
      .map(([power, offset, zeros]) =>
        money(
          'JPY',
          10n ** BigInt(power) + offset * 10n ** BigInt(Math.max(zeros + power - 12, 0)),
        ),
      )
    fc.assert(
      fc.property(fc.oneof(near, amounts), locales, styles, (amount, locale, style) => {
        const text = formatMoney(amount, locale, style)
        expect(text).not.toMatch(/10,?000[億万]|(?<![\d,])1,?000(\.0)? ?(billion|bn|million|m)/)
      }),
    )
  })

  it('has no ASCII minus, no full-width yen mark and a triangle only for a negative', () => {
    fc.assert(
      fc.property(
        amounts,
        locales,
        fc.constantFrom('prose', 'chart', 'table', 'accessible'),
        (amount, locale, style) => {
          const text = formatMoney(amount, locale, style)
          expect(text).not.toMatch(/[-￥▲▼]/)
          expect(text.includes('△')).toBe(
            locale === 'ja' && amount.amount < 0n && (style === 'prose' || style === 'table'),
          )
        },
      ),
    )
  })

  it('that is approximate reads the same number in both languages', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const [en, ja] = LOCALES.map((each) => plain(parsed(formatRound(amount, each), each)))
        expect(ja).toBe(en)
      }),
    )
  })
})

function parsed(text: string, locale: Locale): Decimal {
  const value = parseDisplayed(text, locale)
  if (value === null) throw new Error(`cannot read back "${text}"`)
  return value
}

function plain(value: Decimal): string {
  return rescale(value, 6).digits.toString()
}
