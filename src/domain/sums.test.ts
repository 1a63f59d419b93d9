import { describe, expect, it } from 'vitest'
import { text } from '#tests/support/mini-parts.ts'
import { quarters, reported, told, unassessed, years } from '#tests/support/softbank-facts.ts'
import { day } from './day.ts'
import { isSummedYear, quartersOfYear, yearSums } from './sums.ts'

const summary = (reports: Parameters<typeof yearSums>[0]) =>
  yearSums(reports).map(({ year, sum, difference, tolerance, agrees, onePresentation }) => {
    return [year.id, sum, difference, tolerance, agrees, onePresentation]
  })

describe('four quarters and their year', () => {
  it('agree within half of every precision', () => {
    expect(summary([...years(), ...quarters()])).toEqual([
      ['softbank.fy2023.net-income', -227_600_000_000n, -46_000_000n, 200_500_000n, true, true],
      ['softbank.fy2024.net-income', 1_153_310_000_000n, -10_000_000n, 160_000_000n, true, true],
    ])
  })

  it('differ when a quarter is off by more', () => {
    const [, year] = years()
    const off = reported('fy2024q4', '2025-05-13', '517.80bn JPY')
    const reports = [...quarters().slice(0, 7), off, ...(year ? [year] : [])]
    expect(summary(reports)).toEqual([
      ['softbank.fy2024.net-income', 1_153_930_000_000n, -630_000_000n, 160_000_000n, false, true],
    ])
  })

  it('are marked when they are not on one presentation', () => {
    const other = told('fy2024q4', 'net-income', '517.18bn JPY', day('2025-05-13'), {
      presentation: 'with-non-controlling-interests',
    })
    const reports = [...years(), ...quarters().slice(0, 7)]
    const [, last] = summary([...reports, { ...unassessed('fy2024q4'), figures: [other] }])
    expect(last?.at(-1)).toBe(false)
  })

  it('are not added up while one of them is missing', () => {
    const reports = [...years(), ...quarters().slice(0, 7), unassessed('fy2024q4')]
    expect(summary(reports).map(([id]) => id)).toEqual(['softbank.fy2023.net-income'])
    const [, year] = years().flatMap(({ figures }) => figures)
    const figures = reports.flatMap((report) => report.figures)
    expect(year && quartersOfYear(year, figures).map(({ period }) => period)).toEqual([
      'fy2024q1',
      'fy2024q2',
      'fy2024q3',
    ])
  })

  it('are amounts that flow: a quarter, a ratio or a stock is no year to add up to', () => {
    const ltv = told('fy2024', 'ltv', '18.0 %', day('2025-05-13'), { label: text('LTV', 'LTV') })
    const quarter = told('fy2024q4', 'net-income', '517.18bn JPY', day('2025-05-13'))
    expect([ltv, quarter].map(isSummedYear)).toEqual([false, false])
    expect(quartersOfYear({ ...quarter, period: null }, [quarter])).toEqual([])
  })
})
