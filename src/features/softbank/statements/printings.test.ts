import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realSoftbank, realSoftbankReader } from '#tests/support/real-softbank.ts'
import { type PrintingsView, toPrintings } from './printings-view.ts'

const reportsOn = (on?: string) => {
  const { quarters, years } = realSoftbank(on)
  return [...years, ...quarters]
}
const viewOf = (locale: Locale, on?: string) =>
  toPrintings(reportsOn(on), realSoftbankReader(locale, '/softbank/statements', on))

function printed(id: string, locale: Locale = 'en', on?: string): PrintingsView {
  const found = viewOf(locale, on).find(({ key }) => key === `softbank.${id}`)
  if (!found) throw new RangeError(`${id} was printed once`)
  return found
}

/** Order, digits and difference of each printing. */
const told = ({ first, since }: PrintingsView) =>
  [first, ...since].map(({ order, text, difference }) => [
    order,
    text,
    difference && (difference.kind === 'computed' ? difference.formula : difference.text),
  ])

describe('what was first told and what is told now', () => {
  it('has every figure of the results that was printed in more than one way', () => {
    const twice = reportsOn().flatMap(({ figures }) =>
      figures.filter(({ alternatives }) => alternatives.length > 0).map(({ id }) => id),
    )
    expect(
      viewOf('en')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(twice.toSorted())
    expect(twice.length).toBeGreaterThan(14)
    expect(twice).toEqual(
      expect.arrayContaining(
        ['fy2019q1', 'fy2019q3', 'fy2020q1', 'fy2020q2', 'fy2018', 'fy2019'].map(
          (period) => `softbank.${period}.net-sales`,
        ),
      ),
    )
  })

  it('stands in the order it became public, each with its difference from the first', () => {
    expect(told(printed('fy2020q1.net-sales'))).toEqual([
      ['first', '¥1,450.055bn', null],
      ['same', '¥1,450.005bn', '1,450.005 − 1,450.055 = −0.050 (¥ billions)'],
      ['now', '¥1,279.973bn', '1,279.973 − 1,450.055 = −170.082 (¥ billions)'],
    ])
    const { first, since } = printed('fy2020q1.net-sales')
    expect(first).toMatchObject({
      ...{ orderWord: 'First told', own: null, knownOn: 'public since Aug 11, 2020' },
      presentation: 'Sprint as a discontinued operation',
    })
    expect(since.map(({ difference }) => difference)).toMatchObject([
      { value: '-50000000', share: 'less than 0.1%' },
      { value: '-170082000000', share: '−11.7%' },
    ])
    expect(since[1]).toMatchObject({ orderWord: 'Now told', own: { value: '1279973000000' } })
  })

  it('may be told anew after the tables’ own printing', () => {
    expect(told(printed('fy2018.net-sales', 'ja'))).toEqual([
      ['first', '9兆6022.36億円', null],
      ['now', '6兆935.48億円', '6,093.548 − 9,602.236 = −3,508.688（単位：10億円）'],
    ])
    expect(printed('fy2018.net-sales').first.own?.id).toBe('softbank.fy2018.net-sales')
  })

  it('sets no number against a rounding of the same, nor against another line', () => {
    expect(told(printed('fy2020q2.net-sales'))).toEqual([
      ['first', '¥1.35tn', null],
      ['now', '¥1,350.558bn', 'The same, to the rounding of the sources.'],
    ])
    const other = 'It counts something else, so no difference is taken.'
    expect(told(printed('fy2019q3.net-income'))).toEqual([
      ['only', '¥55.035bn', null],
      ['other-line', '¥124.3bn', other],
    ])
    expect(told(printed('fy2025q1.svf-investment-gain'))[1]).toEqual([
      ...['other-line', '¥660.2bn', other],
    ])
  })

  it('a misprint of the day of the results is told beside, never first', () => {
    expect(told(printed('fy2022q2.net-income'))).toEqual([
      ['first', '¥3,033.6bn', null],
      ['same', '¥3.08tn', '3,080 − 3,033.6 = 46.4 (¥ billions)'],
    ])
  })

  it('says where a first printing was itself a difference', () => {
    expect(printed('fy2019q3.net-sales').first).toMatchObject({
      ...{ text: '¥2,438.080bn', derived: 'derived: 7,089.804 − 4,651.724' },
    })
  })

  it('in an old edition ends with what was public then', () => {
    expect(told(printed('fy2020q1.net-sales', 'en', '2020-09-01'))).toEqual([
      ['first', '¥1,450.055bn', null],
      ['same', '¥1,450.005bn', '1,450.005 − 1,450.055 = −0.050 (¥ billions)'],
    ])
    expect(viewOf('en', '2020-08-10').map(({ key }) => key)).not.toContain(
      'softbank.fy2020q1.net-sales',
    )
  })
})
