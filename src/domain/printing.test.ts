import { describe, expect, it } from 'vitest'
import { quantity, text } from '#tests/support/mini-parts.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { told } from '#tests/support/softbank-facts.ts'
import { type Day, day } from './day.ts'
import type { Alternative } from './figure.ts'
import { firstTold, isOtherLine, knownFrom, printingsOf, toldBy } from './printing.ts'

const [RESULTS, RESTATED] = [day('2020-08-11'), day('2021-08-10')]

function printed(asReported: string, knownOn: Day, rest: Partial<Alternative> = {}): Alternative {
  return {
    ...{
      label: text('As first reported', '当初公表値'),
      quantity: quantity(asReported),
      asReported,
    },
    ...{ by: null, presentation: 'ex-sprint', knownOn, formula: null },
    cites: [cite('marketscreener-2024-05-13-2')],
    ...rest,
  }
}

/** Net sales of April–June 2020: told twice on the results day, restated a year later. */
const JAPANESE = printed('1450.055bn JPY', RESULTS)
const ENGLISH = printed('1450.005bn JPY', RESULTS)
const SALES = told('fy2020q1', 'net-sales', '1279.973bn JPY', RESTATED, {
  ...{ presentation: 'ex-sprint-ex-brightstar', label: text('Net sales', '売上高') },
  note: text('Restated a year later.', '1年後の組替後。'),
  alternatives: [JAPANESE, ENGLISH],
})

const digits = (figures: readonly { readonly asReported: string | null }[]) =>
  figures.map(({ asReported }) => asReported)

describe('the printings of a figure', () => {
  it('stand in the order they became public', () => {
    expect(digits(printingsOf(SALES).map(({ figure }) => figure))).toEqual([
      ...['1450.055bn JPY', '1450.005bn JPY', '1279.973bn JPY'],
    ])
    expect(firstTold(SALES)).toMatchObject({ asReported: '1450.055bn JPY', knownOn: RESULTS })
  })

  it('of one day begin with the record’s own: a misprint was not told first', () => {
    const misprinted = { ...SALES, alternatives: [printed('1.9tn JPY', RESTATED)] }
    expect(firstTold(misprinted)).toBe(misprinted)
  })

  it('do not hold another line of the accounts', () => {
    const with_ = printed('1.6tn JPY', RESULTS, { presentation: 'with-non-controlling-interests' })
    const figure = { ...SALES, alternatives: [with_] }
    expect(isOtherLine(figure, with_)).toBe(true)
    expect(printingsOf(figure)).toHaveLength(1)
    const consolidated = printed('660.2bn JPY', RESULTS, { presentation: 'svf-consolidated' })
    expect(isOtherLine({ ...SALES, presentation: 'svf-segment' }, consolidated)).toBe(true)
    expect(isOtherLine({ ...SALES, presentation: 'svf-consolidated' }, consolidated)).toBe(false)
  })
})

describe('a figure as of a day', () => {
  it('is not told before its first printing', () => {
    expect(toldBy(SALES, day('2020-08-10'))).toBeNull()
  })

  it('is the printing last public by then, with its own day, sources and presentation', () => {
    const early = toldBy(SALES, day('2021-08-09'))
    expect(early).toMatchObject({
      ...{ id: SALES.id, asReported: '1450.055bn JPY', presentation: 'ex-sprint' },
      ...{ knownOn: RESULTS, cites: JAPANESE.cites, alternatives: [ENGLISH] },
    })
    expect(early?.note, 'the note tells of the restatement').toBeNull()
    const rounded = printed('1.45tn JPY', day('2020-09-30'))
    const later = toldBy({ ...SALES, alternatives: [rounded, JAPANESE] }, day('2020-12-31'))
    expect(later).toMatchObject({ asReported: '1.45tn JPY', alternatives: [JAPANESE] })
  })

  it('is the record’s own from the day that became public', () => {
    expect(toldBy(SALES, RESTATED)).toEqual(SALES)
  })

  it('says that the earlier printing was itself a difference', () => {
    const formula = '7,089.804 − 4,651.724'
    const derived = { ...SALES, alternatives: [printed('2438.080bn JPY', RESULTS, { formula })] }
    expect(toldBy(derived, RESULTS)?.formula).toBe(formula)
  })

  it('is never told by another line of the accounts', () => {
    const other = printed('1.6tn JPY', RESULTS, { presentation: 'with-non-controlling-interests' })
    expect(toldBy({ ...SALES, alternatives: [other] }, RESULTS)).toBeNull()
  })

  it('that is of no fiscal period is never told by another’s count', () => {
    const count = { ...SALES, period: null }
    expect(toldBy(count, RESULTS)).toBeNull()
    expect([knownFrom(count), knownFrom(SALES)]).toEqual([RESTATED, RESULTS])
  })

  it('has beside it only the printings of the time', () => {
    const later = printed('1.3tn JPY', day('2021-09-01'))
    expect(toldBy({ ...SALES, alternatives: [later] }, RESTATED)?.alternatives).toEqual([])
  })
})
