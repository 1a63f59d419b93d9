import { describe, expect, it } from 'vitest'
import { saveRecord } from '#store/save.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { toMarksFile } from './marks-file.ts'

async function loaded() {
  const { db } = await tempDatabase()
  await saveRecord(db, miniRecord())
  return db
}

describe('the single marks of a part of the lane chart', () => {
  it('are those of its days, its filter and its language', async () => {
    const db = await loaded()
    const ask = (query: string) => toMarksFile(db, new URLSearchParams(query))
    const found = await ask('lang=ja&from=2025-05-01&to=2025-05-31')
    const marks = 'marks' in found ? found.marks : []
    expect(marks.map(({ key, lane }) => [key, lane])).toEqual([['ft-son-swf', 'swf-proposal']])
    expect(marks[0]?.name).toMatch(/[ぁ-ん]/)
    expect(await ask('from=2025-06-01&to=2025-06-30')).toEqual({ marks: [] })
    expect(await ask('from=2025-05-01&to=2025-05-31&track=softbank')).toEqual({ marks: [] })
  })

  it('are refused without the days they are asked for, and for an edition there is not', async () => {
    const db = await loaded()
    const bad = await toMarksFile(db, new URLSearchParams('from=May&to=2025-05-31'))
    expect(bad).toMatchObject({ status: 400, text: expect.stringContaining('"from" is "May"') })
    const late = new URLSearchParams('from=2025-05-01&to=2025-05-31&on=2999-01-01')
    expect(await toMarksFile(db, late)).toMatchObject({ status: 400 })
  })
})
