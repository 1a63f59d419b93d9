import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { formatDecimal } from '#domain/decimal.ts'
import type { Edition } from '#domain/edition.ts'
import type { Rate } from '#domain/rate.ts'
import { checkRecord } from '#record/check.ts'
import { saveRecord } from '#store/save.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { realPledges, realRateOn } from '#tests/support/yen-facts.ts'
import { listPledges } from './queries/pledges.ts'
import { getLatestRate, getRateBook, getRateOn, listRatesFrom } from './queries/rates.ts'

const LATEST: Edition = { day: day('2026-11-22'), latest: true }
const on = (text: string): Edition => ({ day: day(text), latest: false })
const { record } = checkRecord(REAL_RECORD)

async function stored() {
  const { db } = await tempDatabase()
  await saveRecord(db, record)
  return db
}

function said(rate: Rate | null) {
  return rate && [rate.kind, rate.start, rate.end, rate.observedOn, formatDecimal(rate.value)]
}

describe('the rate of a day', () => {
  it('is its own, or the last published before it; outside the published days there is none', async () => {
    const db = await stored()
    const rate = async (text: string, edition = LATEST) =>
      said(await getRateOn(db, day(text), edition))
    expect(await rate('2025-07-22')).toEqual([
      ...['day', '2025-07-22', '2025-07-22', '2025-07-22', '146.36'],
    ])
    expect(await rate('2025-05-25')).toEqual([
      ...['day', '2025-05-25', '2025-05-25', '2025-05-23', '142.61'],
    ])
    expect(await rate('2019-01-02')).toContain('109.22')
    expect(await rate('2026-09-25')).toContain('157.18')
    for (const outside of ['2019-01-01', '2026-09-26', '2026-11-22'])
      expect(await rate(outside), outside).toBeNull()
    expect(await rate('2025-05-25', on('2025-05-25'))).toContain('142.61')
    expect(await rate('2025-05-27', on('2025-05-26'))).toBeNull()
    for (const edition of [LATEST, on('2025-05-25')]) {
      for (const text of ['2019-01-02', '2020-12-25', '2024-03-31', '2025-05-25', '2026-01-01'])
        expect(await getRateOn(db, day(text), edition), text).toEqual(
          realRateOn(day(text), edition),
        )
    }
  })

  it('that an edition ends with is that of its own day, or of the last published one', async () => {
    const db = await stored()
    expect(await getLatestRate(db, LATEST)).toMatchObject({ from: '2019-01-02', to: '2026-09-25' })
    const may = await getLatestRate(db, on('2025-05-25'))
    expect([may?.to, may?.rate.observedOn]).toEqual(['2025-05-25', '2025-05-23'])
    expect(await getLatestRate(db, on('2019-01-01'))).toBeNull()
  })

  it('is read by the days asked for alone, and no page’s rates grow by the series', async () => {
    const db = await stored()
    const week = await listRatesFrom(db, day('2025-05-22'), day('2025-05-28'))
    expect(week.map(({ start }) => start)).toEqual([
      ...['2025-05-22', '2025-05-23', '2025-05-27', '2025-05-28'],
    ])
    const { days } = await getRateBook(db)
    expect(days.size).toBe(record.rates.filter(({ kind }) => kind === 'day').length)
  })
})

describe('the pledges in dollars', () => {
  it('are those of every kind of entry that the edition knows, each with the title of its entry', async () => {
    const db = await stored()
    const byId = (list: Awaited<ReturnType<typeof listPledges>>) =>
      list
        .map(({ figure, statedBy }) => [figure.id, figure.quantity, statedBy] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
    for (const edition of [LATEST, on('2025-05-25'), on('2025-07-22')])
      expect(byId(await listPledges(db, edition))).toEqual(byId(realPledges(edition)))
    const pledges = await listPledges(db, LATEST)
    expect(new Set(pledges.map(({ figure }) => figure.owner.kind)).size).toBeGreaterThan(4)
    expect(await listPledges(db, on('2000-01-01'))).toEqual([])
  })
})
