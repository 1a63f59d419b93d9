import { describe, expect, it } from 'vitest'
import { smallFile, smallRecord } from '#tests/support/record-dir.ts'
import { checkRecord } from '../check.ts'

const EVENTS = 'events/2025-h1.yaml'
const MEASURES = `- id: net-income
  label: { en: Net income, ja: 純利益 }
  basis: flow
  unit: JPY
`

interface Line {
  readonly value: string
  readonly more?: string
}

/** A file of reports with one figure each, counted from 2026 so that only sums can be wrong. */
function reports(lines: Readonly<Record<string, Line>>): string {
  return Object.entries(lines)
    .map(
      ([period, { value, more = '' }]) => `- period: ${period}
  figures:
    - measure: net-income
      value: ${value} JPY
      knownOn: 2026-05-13
      sources: [late-2026]
${more}`,
    )
    .join('')
}

const LATE = `- id: late-2026
  title: 決算短信
  lang: ja
  publisher: SoftBank Group Corp.
  publishedOn: 2026-05-13
  kind: primary
  grade: B
`

const QUARTERS: Readonly<Record<string, Line>> = {
  fy2018q1: { value: '313.7bn' },
  fy2018q2: { value: '526.4bn' },
  fy2018q3: { value: '698.3bn' },
  fy2018q4: { value: '-127.2bn' },
}

function sumsOf(year: Line, quarters: Readonly<Record<string, Line>> = QUARTERS) {
  return checkRecord(
    smallRecord({
      'sources.yaml': smallFile('sources.yaml') + LATE,
      'softbank/measures.yaml': MEASURES,
      'softbank/quarters.yaml': reports(quarters),
      'softbank/years.yaml': reports({ fy2018: year }),
    }),
  ).problems
}

describe('the year against its quarters', () => {
  it('agrees when the quarters add up to it', () => {
    expect(sumsOf({ value: '1411.2bn' })).toEqual([])
  })

  it('agrees within half of every last digit: five figures in 0.1bn allow 0.25bn', () => {
    expect(sumsOf({ value: '1411.4bn' })).toEqual([])
    expect(sumsOf({ value: '1411.0bn' })).toEqual([])
    expect(sumsOf({ value: '1411.5bn' })).toHaveLength(1)
    expect(sumsOf({ value: '1410.9bn' })).toHaveLength(1)
  })

  it('a year with more digits is held to a narrower tolerance', () => {
    expect(sumsOf({ value: '1411.400bn' })).toEqual([])
    expect(sumsOf({ value: '1411.401bn' })).toHaveLength(1)
  })

  it('a quarter that says its precision is coarser widens it', () => {
    const coarse = {
      ...QUARTERS,
      fy2018q4: { value: '-127.2bn', more: '      precision: 5bn JPY\n' },
    }
    expect(sumsOf({ value: '1413.9bn' }, coarse)).toEqual([])
    expect(sumsOf({ value: '1414.0bn' }, coarse)).toHaveLength(1)
  })

  it('a difference is stated in yen, at the figure of the year', () => {
    expect(sumsOf({ value: '1500.0bn' })).toEqual([
      {
        place: { file: 'softbank/years.yaml', line: 3, column: 7 },
        what: 'softbank.fy2018.net-income: its quarters add up to 1411200000000, 88800000000 off the year',
        expected: 'a sum within 250000000 of 1500000000000, or a declared reason',
        example: 'doesNotSum: { en: "…on two bases…", ja: "…" }',
      },
    ])
  })

  it('a declared reason is enough', () => {
    const more = '      doesNotSum: { en: Two bases., ja: 2つの基準。 }\n'
    expect(sumsOf({ value: '1500.0bn', more })).toEqual([])
  })

  it('quarters of two presentations are not summed in silence, even if the sum agrees', () => {
    const mixed = {
      ...QUARTERS,
      fy2018q4: { value: '-127.2bn', more: '      presentation: restated\n' },
    }
    expect(sumsOf({ value: '1411.2bn' }, mixed)).toMatchObject([
      {
        what: 'softbank.fy2018.net-income: its quarters are on more than one presentation and no reason is declared',
      },
    ])
  })

  it('three quarters are no year', () => {
    const { fy2018q4: _, ...three } = QUARTERS
    expect(sumsOf({ value: '1500.0bn' }, three)).toEqual([])
  })

  it('a figure of a report without any source is named where it stands', () => {
    const file = reports({ fy2018: { value: '1411.2bn' } }).replace(
      '      sources: [late-2026]\n',
      '',
    )
    const changes = { 'softbank/measures.yaml': MEASURES, 'softbank/years.yaml': file }
    expect(checkRecord(smallRecord(changes)).problems).toMatchObject([
      {
        place: { file: 'softbank/years.yaml', line: 3, column: 7 },
        example: 'sources: [softbank-2026-08-06]',
      },
    ])
  })

  it('measures that cannot be read do not leave every figure without a name', () => {
    const changes = {
      'sources.yaml': smallFile('sources.yaml') + LATE,
      'softbank/measures.yaml': MEASURES.replace(', ja: 純利益', ''),
      'softbank/years.yaml': reports({ fy2018: { value: '1411.2bn' } }),
    }
    expect(checkRecord(smallRecord(changes)).problems).toMatchObject([
      { what: 'ja: the Japanese sentence is missing' },
    ])
  })
})

describe('clocks', () => {
  const eventWith = (passage: string, by: string) =>
    checkRecord(smallRecord({ [EVENTS]: smallFile(EVENTS, passage, by) })).problems

  it('an event is not known before it happens', () => {
    expect(eventWith('knownOn: 2025-05-24', 'knownOn: 2025-05-23')).toMatchObject([
      { place: { file: EVENTS, line: 1, column: 3 }, example: 'knownOn: 2025-05-24' },
    ])
  })

  it('an event dated by its month is known from the end of the month', () => {
    expect(eventWith('on: 2025-05-24\n  k', 'on: 2025-05\n  k')).toMatchObject([
      { example: 'knownOn: 2025-05-31' },
    ])
  })

  it('but a scheduled one may be known before its day', () => {
    expect(eventWith('on: 2025-05-24\n  k', 'on: 2026-07-15\n  mode: scheduled\n  k')).toEqual([])
  })

  it('nothing is known after the day the record was compiled', () => {
    expect(eventWith('knownOn: 2025-05-24', 'knownOn: 2026-11-23')).toMatchObject([
      { what: 'knownOn: 2026-11-23 is after the record was compiled' },
    ])
  })

  it('a figure of a period is not known before the period ends', () => {
    expect(sumsOf({ value: '1411.2bn' }, { fy2026q1: { value: '347.3bn' } })).toMatchObject([
      { what: 'softbank.fy2026q1.net-income: knownOn 2026-05-13 is before its period ends' },
    ])
  })

  it('a record that does not say when it was compiled is one problem, not one for each event', () => {
    const about = smallFile('record.yaml', ', ja: 初版。', '')
    expect(checkRecord(smallRecord({ 'record.yaml': about })).problems).toHaveLength(1)
  })

  it('the history of a claim starts on the day the claim is known, in order', () => {
    const claim = (first: string, second: string) => `- id: fund-idea
  about: joint-fund
  statement: { en: Son spoke of a fund., ja: 孫氏はファンドに言及した。 }
  knownOn: 2025-05-24
  history:
    - { on: ${first}, standing: reported, note: { en: Reported., ja: 報じられた。 }, sources: [ft-2025-05-24] }
    - { on: ${second}, standing: no-comment, note: { en: None., ja: なし。 }, sources: [ft-2025-05-24] }
`
    const said = (text: string) =>
      checkRecord(smallRecord({ 'claims/joint-fund.yaml': text })).problems.map(({ what }) => what)
    expect(said(claim('2025-05-24', '2025-05-25'))).toEqual([])
    expect(said(claim('2025-05-25', '2025-05-25'))).toEqual(['history: does not start on knownOn'])
    expect(said(claim('2025-05-24', '2025-05-23'))).toEqual(['history: not in order of time'])
  })
})

const SATURDAY = 'day: 2025-05-24, observed: 2025-05-23, rate: 142.61'
const TUESDAY = 'day: 2025-05-20, observed: 2025-05-20, rate: 144.72'

describe('rates', () => {
  it('an amount needs the rate of its day', () => {
    const rates = smallFile('rates.yaml', SATURDAY, TUESDAY).replace(
      'averages',
      '  - { day: 2025-05-30, observed: 2025-05-30, rate: 144.18 }\naverages',
    )
    const { problems } = checkRecord(smallRecord({ 'rates.yaml': rates }))
    expect(problems).toMatchObject([
      {
        place: { file: EVENTS, line: 11, column: 7 },
        what: 'ft-son-swf.2025-05-24.initial-capital: rates.yaml has no rate for 2025-05-24/2025-05-24',
      },
    ])
  })

  it('outside the days the rates cover there is no rate, and that is no problem', () => {
    const rates = smallFile('rates.yaml', SATURDAY, TUESDAY)
    expect(checkRecord(smallRecord({ 'rates.yaml': rates })).problems).toEqual([])
  })

  it('a rate is above zero', () => {
    const rates = smallFile('rates.yaml', 'rate: 142.61', 'rate: 0.00')
    expect(checkRecord(smallRecord({ 'rates.yaml': rates })).problems).toMatchObject([
      { expected: 'a positive number of yen per dollar' },
    ])
  })
})
