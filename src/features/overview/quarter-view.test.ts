import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Report } from '#domain/softbank.ts'
import type { Cite } from '#domain/source.ts'
import { PAID, press } from '#tests/support/mini-ladder.ts'
import { report } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { reader } from '#tests/support/reader.ts'
import { toQuarter } from './quarter-view.ts'

const { reports } = miniRecord()

function quarter(period: string, on: string, value: string, document: Cite) {
  return report(period, day(on), value, [document], {})
}

const STRAINER = press('strainer-2022-08-08', 'Strainer', '2022-08-08')
const FILING = cite('marketscreener-2024-05-13')
const NEWSPICKS = press('newspicks-2024-02-08', 'Bloomberg via NewsPicks', '2024-02-08')
const MYNAVI = press('mynavi-2025-02-12', 'マイナビニュース TECH+', '2025-02-12')
const CNA = press('channelnewsasia-2026-02-12', 'Channel NewsAsia / Reuters', '2026-02-12')

const FY2021Q4 = quarter('fy2021q4', '2022-05-12', '-2100.6bn JPY', STRAINER)
const FY2022Q4 = quarter('fy2022q4', '2023-05-11', '-57.6bn JPY', FILING)
const FY2023Q3 = quarter('fy2023q3', '2024-02-08', '950.0bn JPY', NEWSPICKS)
const FY2024Q3 = quarter('fy2024q3', '2025-02-12', '-369.17bn JPY', MYNAVI)
const FY2025Q3 = quarter('fy2025q3', '2026-02-12', '248.587bn JPY', CNA)

const changes = (...of: Report[]) => [
  toQuarter(of, reader('en'))?.change,
  toQuarter(of, reader('ja'))?.change,
]

describe('the latest quarter', () => {
  it('stands against the same quarter a year before', () => {
    const view = toQuarter(reports, reader('en'))
    expect(view).toMatchObject({
      ...{ nowPeriod: 'Q4 FY2024 (Jan–Mar 2025)', beforePeriod: 'Q4 FY2023 (Jan–Mar 2024)' },
      ...{ change: '+123.8%' },
    })
    expect(view?.now).toMatchObject({ text: '¥517.2 billion', derived: null })
    expect(view?.before).toMatchObject({ text: '¥231.1 billion', derived: 'derived' })
  })

  it('says the same in Japanese', () => {
    const view = toQuarter(reports, reader('ja'))
    expect(view).toMatchObject({
      change: '123.8%増',
    })
    expect(view?.now.value).toBe('517180000000')
    expect(view?.before?.value).toBe('231100000000')
  })

  it('is converted with its year before each at the mean of its own quarter', () => {
    const view = toQuarter(reports, reader('en'))
    expect(view?.now.converted).toMatchObject({ text: '≈ $3.4 billion', rate: '152.3966' })
    expect(view?.before?.converted).toMatchObject({ text: '≈ $1.6 billion', rate: '148.5592' })
  })

  it('is the last whose net income is known: one that is not out yet is passed over', () => {
    const [income] = FY2025Q3.figures
    if (!income) throw new RangeError('no income')
    const pending = { ...FY2025Q3, figures: [{ ...income, quantity: PAID.quantity }] }
    expect(toQuarter([...reports, pending], reader('en'))?.now.id).toBe(
      'softbank.fy2024q4.net-income',
    )
  })

  it('stands alone where the quarter a year before is not in the record', () => {
    expect(toQuarter([FY2022Q4], reader('en'))).toMatchObject({
      ...{ before: null, change: null, beforePeriod: 'Q4 FY2021 (Jan–Mar 2022)' },
    })
  })

  it('is absent where no results are known', () => {
    expect(toQuarter([], reader('en'))).toBeNull()
  })
})

describe('the change on the year', () => {
  it('has no percentage over a loss', () => {
    expect(changes(FY2024Q3, FY2025Q3)).toEqual(['loss → profit', '黒字転換'])
    expect(changes(FY2021Q4, FY2022Q4)).toEqual([
      'loss narrowed by ¥2.04 trillion',
      '赤字縮小（2兆430億円）',
    ])
  })

  it('has no percentage into a loss', () => {
    expect(changes(FY2023Q3, FY2024Q3)).toEqual(['profit → loss', '赤字転換'])
  })

  it('is not computed between two accounting presentations', () => {
    const presentation = 'with-non-controlling-interests'
    const whole = report('fy2023q4', day('2024-05-13'), '328.9bn JPY', [FILING], { presentation })
    const [, now] = reports
    if (!now) throw new RangeError('no quarter')
    const view = toQuarter([whole, now], reader('en'))
    expect(view?.before?.text).toBe('¥328.9 billion')
    expect(view?.change).toBeNull()
  })
})
