import { describe, expect, it } from 'vitest'
import { readFiscalLabel } from '#domain/fiscal-label.ts'
import { checkRecord } from '#record/check.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'

const { record } = checkRecord(REAL_RECORD)

describe('the number of a fiscal year of SoftBank Group', () => {
  it('is that of every securities report in the record, read from its own title', () => {
    const titles = record.sources.flatMap(({ title }) => {
      const match = /(第\d+期(?:第\d四半期)?)\((\d{4})\/(\d{1,2})\/\d{1,2}-/.exec(title)
      return match ? [match] : []
    })
    expect(titles.length).toBeGreaterThanOrEqual(7)
    for (const [, label = '', year, month = ''] of titles) {
      const [reading, ...others] = readFiscalLabel(label).readings
      expect(reading?.start, label).toBe(`${year}-${month.padStart(2, '0')}-01`)
      expect(others).toEqual([])
    }
  })

  it('goes on by one a year after the last of them', () => {
    const years = [43, 44, 45].flatMap((term) => readFiscalLabel(`第${term}期`).readings)
    expect(years.flatMap(({ periods }) => periods.map(({ key }) => key))).toEqual([
      ...['fy2022', 'fy2023', 'fy2024'],
    ])
  })
})
