import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { parseEdition } from '#domain/edition.ts'
import type { Locale } from '#domain/text.ts'
import { NET_INCOME_CHART, toNetIncome } from '#features/softbank/net-income-view.ts'
import { getPicture } from '#store/queries/pictures.ts'
import { getRateBook } from '#store/queries/rates.ts'
import { listReports } from '#store/queries/softbank.ts'
import { saveRecord } from '#store/save.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { hashOfDrawing } from '#ui/chart/drawing-hash.ts'
import { drawPictures } from './pictures.ts'

async function drawn() {
  const { db } = await tempDatabase()
  await saveRecord(db, miniRecord())
  const steps: string[] = []
  await drawPictures(db, (step) => steps.push(step))
  return { db, steps }
}

describe('pictures drawn ahead of time', () => {
  it('are found by the page of every edition, in both languages and widths', async () => {
    const { db, steps } = await drawn()
    const rates = await getRateBook(db)
    const find = async (locale: Locale, on: string) => {
      const edition = parseEdition(on, day('2026-11-22'))
      if (!('day' in edition)) throw new RangeError(on)
      const here = { locale, ...edition, path: '/softbank' }
      const reports = await listReports(db, { part: 'quarter' }, edition)
      const view = toNetIncome(reports, { here, edition, rates })
      return getPicture(db, NET_INCOME_CHART, locale, hashOfDrawing(view?.drawing))
    }
    for (const locale of ['en', 'ja'] as const) {
      for (const [on, label] of [
        ['2026-01-01', '0.52'],
        ['2024-12-31', '0.23'],
      ] as const) {
        const pictures = await find(locale, on)
        expect(pictures.map(({ width }) => width)).toEqual(['narrow', 'wide'])
        expect(pictures.every(({ svg }) => svg.includes(`>${label}</text>`))).toBe(true)
      }
    }
    expect(steps).toEqual(['8 pictures drawn'])
  }, 60_000)

  it('need no window: this process has none before and after', async () => {
    expect(typeof document).toBe('undefined')
    await drawn()
    expect(typeof document).toBe('undefined')
  }, 60_000)

  it('are none while no record is loaded', async () => {
    const { db } = await tempDatabase()
    await drawPictures(db, () => expect.unreachable())
  })
})
