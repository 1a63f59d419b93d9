import { describe, expect, it } from 'vitest'
import { openChart } from '#charts/catalogue.ts'
import { day } from '#domain/day.ts'
import { latestEdition } from '#domain/edition.ts'
import type { Database } from '#store/client.ts'
import { getMeta } from '#store/queries/meta.ts'
import { savePictures } from '#store/queries/pictures.ts'
import { getRateBook } from '#store/queries/rates.ts'
import { saveRecord } from '#store/save.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { hashOfDrawing } from '#ui/chart/drawing-hash.ts'
import { toDownload } from './download.ts'

const KEY = 'softbank-net-income'
const ORIGIN = 'http://localhost:3000'

async function loaded() {
  const { db } = await tempDatabase()
  await saveRecord(db, miniRecord())
  return db
}

const get = (db: Database, file: string, query = '') =>
  toDownload(db, ORIGIN, file, new URLSearchParams(query))

/** A picture for each width, drawn by hand, of the chart as the latest edition has it. */
async function draw(db: Database) {
  const meta = await getMeta(db)
  const edition = latestEdition(meta?.compiledOn ?? day('2026-01-01'))
  const here = { locale: 'en', ...edition, path: '' } as const
  const chart = await openChart(db, KEY, { here, edition, rates: await getRateBook(db) })
  const dataHash = hashOfDrawing(chart?.view.drawing)
  await savePictures(
    db,
    ['narrow', 'middle', 'wide'].map((width) => {
      const svg = `<svg><rect id="${width}" fill="var(--ink)"></rect></svg>`
      return { key: KEY, locale: 'en', width, dataHash, svg }
    }),
  )
  return chart?.view.title ?? ''
}

describe('a chart as a download', () => {
  it('is the stored picture with its title, its edition and where it stands', async () => {
    const db = await loaded()
    const title = await draw(db)
    expect(title).not.toBe('')
    const found = await get(db, `${KEY}.svg`)
    expect(found).toHaveProperty('content')
    if (!('content' in found)) return
    expect(found.content).toContain(`<title>${title}</title>`)
    expect(found.content).toContain(`>${ORIGIN}/en/softbank#${KEY}<`)
    expect(found.content).toContain('Record as known on ')
    expect(found.content).toContain('<rect id="wide" fill="#1d1b18">')
    const narrow = await get(db, `${KEY}.png`, 'width=narrow&theme=dark')
    expect(narrow).toMatchObject({
      content: expect.stringContaining('<rect id="narrow" fill="#ece7dd">'),
    })
  })

  it('has no picture in an edition that nobody drew, and says where its numbers are', async () => {
    const db = await loaded()
    await draw(db)
    const query = 'on=2024-12-31'
    expect(await get(db, `${KEY}.png`, query)).toEqual({
      status: 404,
      text: `No picture of "${KEY}" is kept for this edition. Its numbers are in the table: ${ORIGIN}/charts/${KEY}.csv?lang=en&on=2024-12-31 and on the page: ${ORIGIN}/en/on/2024-12-31/softbank#${KEY}`,
    })
    expect(await get(db, `${KEY}.csv`, query)).toMatchObject({
      content: expect.stringMatching(/^\uFEFF.+\r\n.+,JPY,/),
    })
  })

  it('is refused where the edition knew of nothing, or is not there yet', async () => {
    const db = await loaded()
    expect(await get(db, `${KEY}.csv`, 'on=2001-01-01')).toEqual({
      status: 404,
      text: `The record as known on Jan 1, 2001 has nothing to draw for "${KEY}".`,
    })
    expect(await get(db, `${KEY}.csv`, 'on=2999-01-01')).toMatchObject({
      status: 400,
      text: expect.stringMatching(
        /^The parameter "on" is "2999-01-01"; expected is a day no later/,
      ),
    })
  })

  it('is refused while no record is loaded', async () => {
    const { db } = await tempDatabase()
    expect(await get(db, `${KEY}.csv`)).toEqual({ status: 404, text: 'No record is loaded.' })
  })
})
