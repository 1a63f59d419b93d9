import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { FIRST_PHASE, LOANS, PAID, PLEDGE } from '#tests/support/mini-ladder.ts'
import { figure, report, text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { citing, LATE, QUOTED } from '#tests/support/odd-sources.ts'
import { reader } from '#tests/support/reader.ts'
import { type FigureView, toFigureView } from './figure-view.ts'

const mini = miniRecord()

function only(figures: readonly (Figure | undefined)[]): Figure {
  const [found] = figures
  if (!found) throw new RangeError('no figure')
  return found
}

const capital = only(mini.events.flatMap(({ figures }) => figures))
const [income2023, income2024] = mini.reports.map(({ figures }) => only([...figures]))
if (!income2023 || !income2024) throw new RangeError('no income')

const yield10 = figure({ kind: 'macro', id: 'ust10-2025-05' }, '2025-05', 'yield', '4.42 %', {
  ...{ basis: null, knownOn: day('2025-05-31'), cites: [citing(LATE)] },
  label: text('US 10-year Treasury yield, monthly average', '米10年国債利回り（月平均）'),
})
const loss = only([
  ...report('fy2022q4', day('2023-05-11'), '-57.6bn JPY', [cite('marketscreener-2024-05-13')], {})
    .figures,
])
const equity: Figure = { ...income2023, measure: 'equity', basis: 'stock' }
const ALL = [
  capital,
  PLEDGE,
  income2023,
  income2024,
  PAID,
  FIRST_PHASE,
  yield10,
  LOANS,
  loss,
  equity,
]

describe('a figure', () => {
  it('shows what it is worth, to readers, to listeners and to machines', () => {
    expect(toFigureView(PLEDGE, reader('en'))).toMatchObject({
      id: 'us-japan-vehicle.2025-07-22.pledge',
      href: '/en/figures/us-japan-vehicle.2025-07-22.pledge',
      ...{ text: '$550 billion', accessible: '550 billion dollars', label: 'Pledge' },
      ...{ value: '550000000000', high: null, unit: 'USD', missing: null },
      ...{ knownOn: '2025-07-23', grade: 'C' },
    })
    expect(toFigureView(PLEDGE, reader('ja'))).toMatchObject({
      href: '/ja/figures/us-japan-vehicle.2025-07-22.pledge',
      ...{ text: '5500億ドル', accessible: '5500億ドル', label: '約束額' },
    })
  })

  it.each(ALL.map((each) => [each.id, each] as const))(
    'says the same to machines in both languages: %s',
    (_, each) => {
      expect(machineValues(toFigureView(each, reader('en')))).toEqual(
        machineValues(toFigureView(each, reader('ja'))),
      )
    },
  )

  it('keeps its qualifier in sight and in hearing', () => {
    const views = [capital, LOANS].map((each) => toFigureView(each, reader('en')))
    expect(views.map(({ text }) => text)).toEqual(['about $300 billion', 'more than ¥340 billion'])
    expect(views.map(({ accessible }) => accessible)).toEqual([
      'about 300 billion dollars',
      'more than 340 billion yen',
    ])
    expect(toFigureView(LOANS, reader('ja')).accessible).toBe('3400億円超')
  })

  it('that is a loss says minus to machines and aloud, and in the marks of each language', () => {
    const english = toFigureView(loss, reader('en'))
    expect(english).toMatchObject({ text: '−¥57.6 billion', value: '-57600000000' })
    expect(english.accessible).toBe('minus 57.6 billion yen')
    expect(toFigureView(loss, reader('ja'))).toMatchObject({
      ...{ text: '△576億円', accessible: 'マイナス576億円', value: '-57600000000' },
    })
  })

  it('that is a range has two values, never one number', () => {
    expect(toFigureView(FIRST_PHASE, reader('en'))).toMatchObject({
      ...{ text: '$30–40 billion', accessible: '30 to 40 billion dollars' },
      ...{ value: '30000000000', high: '40000000000', unit: 'USD', converted: null },
    })
    expect(toFigureView(FIRST_PHASE, reader('ja'))).toMatchObject({
      ...{ text: '300億～400億ドル', accessible: '300億から400億ドル' },
    })
  })

  it('that nobody disclosed says so, and has no value, unit or conversion', () => {
    expect(toFigureView(PAID, reader('en'))).toMatchObject({
      ...{ text: 'not disclosed', accessible: 'not disclosed', missing: 'not-disclosed' },
      ...{ value: '', high: null, unit: '', converted: null },
    })
    expect(toFigureView(PAID, reader('ja')).text).toBe('非開示')
  })

  it('that is no money has its own unit and is not converted', () => {
    const view = toFigureView(yield10, reader('en'))
    expect(view).toMatchObject({ text: '4.42%', value: '4.42', unit: 'percent', converted: null })
    expect(view.accessible).toBe('4.42 percent')
  })

  it('that was computed says so in both languages', () => {
    expect(toFigureView(income2023, reader('en')).derived).toBe('derived')
    expect(toFigureView(income2023, reader('ja')).derived).toBe('差引計算')
    expect(toFigureView(income2024, reader('en')).derived).toBeNull()
  })
})

describe('a conversion', () => {
  it('of a flow is at the mean of its period', () => {
    expect(toFigureView(income2024, reader('en')).converted).toEqual({
      ...{ text: '≈ $3.4 billion', value: '3393645265.05', unit: 'USD' },
      accessible: 'about 3.4 billion dollars at 152.40 yen per dollar, mean of Jan 1–Mar 31, 2025',
      line: 'at ¥152.40/$, mean of Jan 1–Mar 31, 2025',
      ...{ rate: '152.3966', rateOn: '2025-01-01/2025-03-31', rateKind: 'average' },
      from: 'softbank.fy2024q4.net-income',
    })
  })

  it('of a stock is at the end of its period', () => {
    const { converted } = toFigureView(equity, reader('en'))
    expect(converted).toMatchObject({
      rate: '151.22',
      rateOn: '2024-03-29',
      rateKind: 'period-end',
    })
  })

  it('of a pledge is at its own day, or at the last day before with a rate, which it names', () => {
    expect(toFigureView(PLEDGE, reader('en')).converted).toMatchObject({
      ...{ text: '≈ ¥80.50 trillion', rate: '146.36', rateOn: '2025-07-22', rateKind: 'day' },
    })
    const weekend = toFigureView(capital, reader('en')).converted
    expect(weekend?.rateOn).toBe('2025-05-23')
    expect(weekend?.line).toBe('at ¥142.61/$, May 24, 2025 (last published May 23, 2025)')
  })

  it('does not exist outside the coverage of the rates', () => {
    expect(toFigureView(loss, reader('en')).converted).toBeNull()
    const { days } = reader('en').rates
    const without = { ...reader('en'), rates: { days, averages: new Map() } }
    expect(toFigureView(income2024, without).converted).toBeNull()
  })
})

describe('a figure in an older edition', () => {
  it('shows only the evidence of its day, and stays in the edition', () => {
    const view = toFigureView(capital, reader('en', '2025-05-24'))
    expect(view.href).toBe('/en/on/2025-05-24/figures/ft-son-swf.2025-05-24.initial-capital')
    expect(view.source.cites).toHaveLength(1)
    expect(toFigureView(capital, reader('en')).source).toMatchObject({
      origins: '1 origin, 1 relay',
    })
    expect(toFigureView(capital, reader('en')).source.cites).toHaveLength(2)
  })

  it('has no grade where its documents came later, and says when they did', () => {
    const view = toFigureView(yield10, reader('en', '2025-05-31'))
    expect(view.grade).toBe('')
    expect(view.source.documentedLater).toBe('documented Aug 1, 2026')
  })

  it('says where nobody opened what it rests on', () => {
    const quoted = toFigureView({ ...LOANS, cites: [citing(QUOTED)] }, reader('en'))
    expect(quoted.source.quotedOnly).toBe('Quoted elsewhere; the original was not opened.')
  })
})

/** All that does not depend on the language; words count by being there or not. */
function machineValues(view: FigureView) {
  const { id, value, high, unit, knownOn, grade, missing, derived, converted } = view
  const { text: _, accessible: _spoken, line: _line, ...rate } = { ...converted }
  return { id, value, high, unit, knownOn, grade, missing, derived: derived !== null, rate }
}
