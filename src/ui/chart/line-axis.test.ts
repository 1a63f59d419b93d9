import { describe, expect, it } from 'vitest'
import { parseDecimal } from '#domain/decimal.ts'
import { toMeasuredAxis } from './line-axis.ts'

const axisOf = (...texts: string[]) =>
  toMeasuredAxis(
    texts.flatMap((each) => parseDecimal(each) ?? []),
    '%',
  )

describe('an axis of percentages', () => {
  it.each([
    [
      ['7.8', '20.6'],
      ['0', '5', '10', '15', '20'],
    ],
    [
      ['-12', '30.5'],
      ['−10', '0', '10', '20', '30'],
    ],
    [['0.4'], ['0']],
    [['250'], ['0', '50', '100', '150', '200', '250']],
  ])('has few round ticks and holds zero and %s', (values, texts) => {
    const axis = axisOf(...values)
    expect(axis.ticks.map(({ text }) => text)).toEqual(texts)
    for (const at of [0, ...values.map(Number)]) {
      expect(axis.low).toBeLessThanOrEqual(at)
      expect(axis.high).toBeGreaterThan(at)
    }
  })

  it('says its unit once and places a value exactly', () => {
    const axis = axisOf('20.6')
    expect(axis.unit).toBe('%')
    expect(axis.toChart({ digits: 206n, scale: 1 })).toBe(20.6)
  })
})
