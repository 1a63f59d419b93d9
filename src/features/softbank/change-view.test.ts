import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { quantity } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import { told, unassessed } from '#tests/support/softbank-facts.ts'
import { changeText } from './change-view.ts'

const figure = (value: string, rest: Partial<Figure> = {}) =>
  told('fy2024q4', 'net-income', value, day('2025-05-13'), rest)
const change = (now: Figure | null, before: Figure | null) =>
  (['en', 'ja'] as const).map((locale) => changeText(now, before, reader(locale)))

describe('how a line moved between two quarters', () => {
  it.each([
    ['517.18bn JPY', '231.1bn JPY', '+123.8%', '123.8%増'],
    ['347.3bn JPY', '421.8bn JPY', '−17.7%', '17.7%減'],
    ['-1bn JPY', '-3bn JPY', 'loss narrowed by ¥2.0 billion', '赤字縮小（20億円）'],
    ['18.0 %', '18.7 %', '−0.7 pp', '0.7ポイント減'],
    ['20 %', '18.7 %', '+1.3 pp', '1.3ポイント増'],
    ['354.10 JPY/share', '158.00 JPY/share', '+124.1%', '124.1%増'],
    ['-1.0 JPY/share', '2.0 JPY/share', 'profit → loss', '赤字転換'],
    ['-1.00 JPY/share', '-2.50 JPY/share', 'loss narrowed by ¥1.50', '赤字縮小（1円50銭）'],
  ])('%s after %s: %s', (now, before, en, ja) => {
    expect(change(figure(now), figure(before))).toEqual([en, ja])
  })

  it('is not computed where the two are not alike', () => {
    const not = ['not compared: two presentations', '表示の基準が異なるため比較しない']
    const segment = figure('1bn JPY', { presentation: 'svf-segment' })
    expect(change(segment, figure('1bn JPY'))).toEqual(not)
    expect(change(figure('1bn JPY'), figure('1bn USD'))).toEqual(not)
    expect(change(figure('1bn JPY'), figure('1 %'))).toEqual(not)
    expect(change(figure('1 %'), figure('1 JPY/share'))).toEqual(not)
    expect(change(figure('1bn JPY', { quantity: quantity('1..2 %') }), figure('1 %'))).toEqual(not)
  })

  it('is not computed where one of the two is missing', () => {
    const missing = ['one of the two is missing', '一方の値がない']
    const [unknown = null] = unassessed('fy2024q4').figures
    expect(change(figure('1bn JPY'), null)).toEqual(missing)
    expect(change(null, figure('1bn JPY'))).toEqual(missing)
    expect(change(unknown, figure('1bn JPY'))).toEqual(missing)
  })
})
