import { describe, expect, it } from 'vitest'
import { formatDecimal } from '#domain/decimal.ts'
import { parseDisplayed } from './parse.ts'

const read = (text: string, locale: 'en' | 'ja') => {
  const value = parseDisplayed(text, locale)
  return value && formatDecimal(value)
}

describe('a displayed amount', () => {
  it.each([
    ['¥1.15 trillion', '1150000000000'],
    ['−¥961.6 billion', '-961600000000'],
    ['$550bn', '550000000000'],
    ['NOK 21,268bn', '21268000000000'],
    ['≈ $3.4 billion', '3400000000'],
    ['minus 961.6 billion yen', '-961600000000'],
    ['(961,576)', '-961576'],
    ['¥153.57/$', '153.57'],
    ['+123.8%', '123.8'],
    ['$12.34', '12.34'],
    ['1.5 million', '1500000'],
    ['45 business days', '45'],
  ])('%s is %s in English', (text, value) => {
    expect(read(text, 'en')).toBe(value)
  })

  it.each([
    ['1兆1533億円', '1153300000000'],
    ['1兆53億円', '1005300000000'],
    ['1兆7080.29億円', '1708029000000'],
    ['5,172億円', '517200000000'],
    ['1.15兆円', '1150000000000'],
    ['約84.46兆円', '84460000000000'],
    ['マイナス9616億円', '-961600000000'],
    ['680円70銭', '680.70'],
    ['652円5銭', '652.05'],
    ['1ドル=153円57銭', '153.57'],
    ['153.57円/ドル', '153.57'],
    ['123.8%', '123.8'],
    ['10万人', '100000'],
  ])('%s is %s in Japanese', (text, value) => {
    expect(read(text, 'ja')).toBe(value)
  })

  it.each(['▲9616億円', '△9616億円', '−9616億円', '‐9616億円', '-9616億円', '（9616億円）'])(
    'is negative however it is marked: %s',
    (text) => {
      expect(read(text, 'ja')).toBe('-961600000000')
    },
  )

  it('may be full-width', () => {
    expect(read('１兆１５３３億円', 'ja')).toBe('1153300000000')
    expect(read('￥１，２３４', 'en')).toBe('1234')
    expect(read('－５００億円', 'ja')).toBe('-50000000000')
  })

  it.each(['not disclosed', '非開示', '–', ''])('is none: "%s"', (text) => {
    expect(read(text, 'en')).toBeNull()
    expect(read(text, 'ja')).toBeNull()
  })
})
