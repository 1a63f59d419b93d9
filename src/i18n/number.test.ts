import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '#domain/decimal.ts'
import { MISSING, parseQuantity, type Quantity, UNITS } from '#domain/quantity.ts'
import { LOCALES } from './locale.ts'
import { formatQuantity, formatTenths, withQualifier } from './number.ts'
import { parseDisplayed } from './parse.ts'

/** Written in the record's notation. */
function quantity(text: string): Quantity {
  return parseQuantity(text) as Quantity
}

describe('a quantity in a sentence', () => {
  it.each([
    ['550bn USD', '$550 billion', '5500億ドル'],
    ['300bn USD', '$300 billion', '3000億ドル'],
    ['517.18bn JPY', '¥517.2 billion', '5172億円'],
    ['0.34tn JPY', '¥340 billion', '3400億円'],
    ['23.7 %', '23.7%', '23.7%'],
    ['-5.0 %', '−5.0%', '△5.0%'],
    ['0.3 pp', '+0.3 pp', '0.3ポイント増'],
    ['-0.3 pp', '−0.3 pp', '0.3ポイント減'],
    ['0.0 pp', '0.0 pp', '0.0ポイント'],
    ['25 bp', '25 bp', '25ベーシスポイント'],
    ['4.5 x', '4.5x', '4.5倍'],
    ['680.70 JPY/share', '¥680.70', '680円70銭'],
    ['-652.05 JPY/share', '−¥652.05', '△652円5銭'],
    ['1680.7 JPY/share', '¥1,680.70', '1680円70銭'],
    ['22 JPY/share', '¥22', '22円'],
    ['153.57 JPY/USD', '¥153.57/$', '1ドル=153円57銭'],
    ['150 JPY/USD', '¥150/$', '1ドル=150円'],
    ['147.8 JPY/USD', '¥147.8/$', '1ドル=147.8円'],
    ['9.2 GW', '9.2 GW', '9.2ギガワット'],
    ['1 days', '1 day', '1日'],
    ['90 days', '90 days', '90日'],
    ['45 business-days', '45 business days', '45営業日'],
    ['1.5 years', '1.5 years', '1.5年'],
    ['1471m shares', '1,471,000,000 shares', '14億7100万株'],
    ['100k jobs', '100,000 jobs', '10万人'],
    ['21 projects', '21 projects', '21件'],
  ])('%s is %s in English and %s in Japanese', (text, en, ja) => {
    expect(formatQuantity(quantity(text), 'en')).toBe(en)
    expect(formatQuantity(quantity(text), 'ja')).toBe(ja)
  })
})

describe('a quantity in a table', () => {
  it.each([
    ['680.7 JPY/share', '680.70', '680.70'],
    ['-652.37 JPY/share', '(652.37)', '△652.37'],
    ['153.57 JPY/USD', '¥153.57/$', '153.57円/ドル'],
    ['23.7 %', '23.7%', '23.7%'],
    ['100k jobs', '100,000 jobs', '100,000人'],
    ['517.18bn JPY', '517,180', '517,180'],
  ])('%s is %s in English and %s in Japanese', (text, en, ja) => {
    expect(formatQuantity(quantity(text), 'en', 'table')).toBe(en)
    expect(formatQuantity(quantity(text), 'ja', 'table')).toBe(ja)
  })
})

describe('a quantity read aloud', () => {
  it.each([
    ['-17.7 %', 'minus 17.7 percent', 'マイナス17.7パーセント'],
    ['0.3 pp', 'plus 0.3 percentage points', '0.3ポイント増'],
    ['680.70 JPY/share', '680.70 yen', '680円70銭'],
    ['153.57 JPY/USD', '153.57 yen per dollar', '1ドル153円57銭'],
    ['1..2 %', '1 to 2 percent', '1から2パーセント'],
    ['9.2 GW', '9.2 gigawatts', '9.2ギガワット'],
  ])('%s is "%s" and 「%s」', (text, en, ja) => {
    expect(formatQuantity(quantity(text), 'en', 'accessible')).toBe(en)
    expect(formatQuantity(quantity(text), 'ja', 'accessible')).toBe(ja)
  })
})

describe('a range is never shown as one number', () => {
  it.each([
    ['30bn..40bn USD', '$30–40 billion', '300億～400億ドル'],
    ['900m..1.1bn USD', '$900 million to $1.1 billion', '9億～11億ドル'],
    ['-5bn..3bn USD', '−$5 billion to $3 billion', '△50億ドル～30億ドル'],
    ['1..2 %', '1–2%', '1～2%'],
    ['2.5..4 GW', '2.5–4 GW', '2.5～4ギガワット'],
  ])('%s is %s in English and %s in Japanese', (text, en, ja) => {
    expect(formatQuantity(quantity(text), 'en')).toBe(en)
    expect(formatQuantity(quantity(text), 'ja')).toBe(ja)
  })
})

describe('the four kinds of nothing', () => {
  it.each([
    ['not-applicable', '–', '-'],
    ['not-disclosed', 'not disclosed', '非開示'],
    ['unknown', 'unknown', '不明'],
    ['not-assessed', 'not assessed', '未確認'],
  ] as const)('%s is %s in English and %s in Japanese', (reason, en, ja) => {
    expect(formatQuantity({ kind: 'missing', reason }, 'en')).toBe(en)
    expect(formatQuantity({ kind: 'missing', reason }, 'ja')).toBe(ja)
  })

  it('are never blank, never zero and never a dash when read aloud', () => {
    for (const reason of MISSING) {
      for (const locale of LOCALES) {
        expect(formatQuantity({ kind: 'missing', reason }, locale, 'accessible')).not.toMatch(
          /^$|0|^[–-]$/,
        )
      }
    }
  })
})

describe('a qualifier stands with its amount', () => {
  it.each([
    ['about', 'about $300 billion', '約3000億ドル'],
    ['at-most', 'up to $300 billion', '最大3000億ドル'],
    ['at-least', 'at least $300 billion', '少なくとも3000億ドル'],
    ['more-than', 'more than $300 billion', '3000億ドル超'],
    ['less-than', 'less than $300 billion', '3000億ドル未満'],
    [null, '$300 billion', '3000億ドル'],
  ] as const)('%s', (qualifier, en, ja) => {
    expect(withQualifier('$300 billion', qualifier, 'en')).toBe(en)
    expect(withQualifier('3000億ドル', qualifier, 'ja')).toBe(ja)
  })
})

describe('every measurement', () => {
  const measured = fc.constantFrom(...UNITS.filter((unit) => unit !== 'pp'))
  const digits = fc.bigInt(-(10n ** 9n), 10n ** 9n)

  it('reads back exactly, with no ASCII minus', () => {
    fc.assert(
      fc.property(measured, digits, fc.nat(2), (unit, number, scale) => {
        const written = formatDecimal({ digits: number, scale })
        for (const locale of LOCALES) {
          const text = formatQuantity(quantity(`${written} ${unit}`), locale)
          const back = parseDisplayed(text, locale)
          expect(back && Number(formatDecimal(back))).toBeCloseTo(Number(written), 9)
          expect(text).not.toContain('-')
        }
      }),
    )
  })
})

describe('a share worked out to a tenth of a percent', () => {
  it('has that tenth in both languages, also where it is zero', () => {
    expect(formatTenths(65n, 'en')).toBe('6.5%')
    expect(formatTenths(65n, 'ja')).toBe('6.5%')
    expect(formatTenths(1_231n, 'en')).toBe('123.1%')
    expect(formatTenths(0n, 'ja')).toBe(formatTenths(0n, 'en'))
  })
})
