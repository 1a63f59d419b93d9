import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Rate } from '#domain/rate.ts'
import type { RateQuote } from '#domain/record.ts'
import { reader } from '#tests/support/reader.ts'
import { toRateQuotes } from './rates-view.ts'

const QUARTER_END = day('2021-09-30')
const ISSUER: RateQuote = {
  on: QUARTER_END,
  kind: 'issuer',
  printed: { en: '111.92 yen', ja: '111円92銭' },
  what: { en: 'SoftBank Group’s own rate', ja: 'ソフトバンクグループの換算レート' },
  knownOn: day('2021-11-08'),
  cites: [],
}
const H10: Rate = {
  kind: 'day',
  value: { digits: 11150n, scale: 2 },
  start: QUARTER_END,
  end: QUARTER_END,
  observedOn: QUARTER_END,
  observations: null,
  from: 'published',
}

describe('a rate printed elsewhere', () => {
  it('stands beside the series on the same day, in the language of the page', () => {
    const context = {
      ...reader('en'),
      rates: { days: new Map([[QUARTER_END, H10]]), averages: new Map() },
    }
    const [english] = toRateQuotes([ISSUER], context)
    expect(english).toMatchObject({
      printed: '111.92 yen',
      series: '¥111.50/$',
      on: 'Sep 30, 2021',
    })
    const japanese = { ...reader('ja'), rates: context.rates }
    expect(toRateQuotes([ISSUER], japanese)[0]).toMatchObject({
      printed: '111円92銭',
      series: '111.50円/ドル',
    })
  })

  it('is not given a neighbour where the series has no rate of that day', () => {
    const none = { ...reader('en'), rates: { days: new Map(), averages: new Map() } }
    expect(toRateQuotes([ISSUER], none)[0]?.series).toBe('no rate')
  })
})
