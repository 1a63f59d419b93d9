import { describe, expect, it } from 'vitest'
import { CHARTS, openChart } from '#charts/catalogue.ts'
import { day } from '#domain/day.ts'
import { parseEdition } from '#domain/edition.ts'
import type { Locale } from '#domain/text.ts'
import { NET_INCOME_CHART } from '#features/softbank/net-income-chart.ts'
import { LOCALES } from '#i18n/locale.ts'
import { getRateBook } from '#store/queries/rates.ts'
import { saveRecord } from '#store/save.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { drawPictures } from './pictures.ts'

const LATEST = '2026-11-22'

async function drawn() {
  const { db } = await tempDatabase()
  await saveRecord(db, miniRecord())
  const steps: string[] = []
  await drawPictures(db, (step) => steps.push(step))
  const rates = await getRateBook(db)
  const open = (key: string, locale: Locale, on = LATEST) => {
    const edition = parseEdition(on, day(LATEST))
    if (!('day' in edition)) throw new RangeError(on)
    return openChart(db, key, { here: { locale, ...edition, path: '' }, edition, rates })
  }
  return { db, steps, open }
}

describe('pictures drawn ahead of time', () => {
  it('are found by every chart of the latest edition, in both languages and all its widths', async () => {
    const { steps, open } = await drawn()
    let count = 0
    for (const { key } of CHARTS) {
      for (const locale of LOCALES) {
        const chart = await open(key, locale)
        if (!chart) continue
        const widths = chart.pictures.map(({ width }) => width).toSorted()
        const { span } = chart.view.drawing
        expect(widths).toEqual(
          span === 'full' ? ['middle', 'narrow', 'wide'] : ['middle', 'narrow'],
        )
        expect(chart.pictures.every(({ svg }) => svg.includes('data-mark='))).toBe(true)
        count += widths.length
      }
    }
    expect(count).toBeGreaterThanOrEqual(16)
    expect(steps).toEqual([`${count} pictures drawn`])
  }, 60_000)

  it('show the numbers of their chart, and take no colour but from the page', async () => {
    const { open } = await drawn()
    const chart = await open(NET_INCOME_CHART, 'en')
    for (const { svg } of chart?.pictures ?? []) {
      for (const { key, value } of chart?.view.drawing.marks ?? []) {
        expect(svg).toContain(`data-mark="${key}" data-value="${value}"`)
      }
      expect(svg).not.toMatch(/(fill|stroke)="#/)
    }
    expect(chart?.pictures).toHaveLength(3)
  }, 60_000)

  it('are none for an edition whose numbers are others', async () => {
    const { open } = await drawn()
    expect((await open(NET_INCOME_CHART, 'en', '2024-12-31'))?.pictures).toEqual([])
    expect(await open('no-such-chart', 'en')).toBeNull()
  }, 60_000)

  it('take the place of all earlier ones', async () => {
    const { db } = await drawn()
    const before = await db.picture.count()
    await drawPictures(db)
    expect(await db.picture.count()).toBe(before)
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
