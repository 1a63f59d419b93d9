import { describe, expect, it } from 'vitest'
import { saveRecord } from '#store/save.ts'
import { expiry, lapsed } from '#tests/support/mini-events.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { toTimelineFile } from './timeline-file.ts'

async function loaded() {
  const { db } = await tempDatabase()
  const record = miniRecord()
  await saveRecord(db, { ...record, events: [...record.events, expiry, lapsed] })
  return (file: string, query = '') =>
    toTimelineFile(db, 'https://tracker.test', file, new URLSearchParams(query))
}

describe('a file of the timeline', () => {
  it('has the events its address selects, in its language', async () => {
    const get = await loaded()
    const found = await get('events.json', 'lang=ja&track=swf-proposal')
    const feed = 'content' in found ? JSON.parse(found.content) : null
    expect(feed).toMatchObject({
      language: 'ja',
      home_page_url: 'https://tracker.test/ja/timeline?track=swf-proposal',
      description: expect.stringContaining('出来事3件のうち1件'),
      items: [{ title: 'FT報道：孫氏が構想を提起' }],
    })
    expect(await get('events.ics', 'when=scheduled')).toMatchObject({
      content: expect.stringMatching(/SUMMARY:Scheduled: Section 122[\s\S]*STATUS:TENTATIVE/),
    })
  })

  it('says what in its address is no choice, and holds to the rest', async () => {
    const get = await loaded()
    const found = await get('events.json', 'track=nothing&importance=3')
    const feed = 'content' in found ? JSON.parse(found.content) : null
    expect(feed.description).toContain('“nothing” is none of the choices')
    expect(feed.items).toHaveLength(2)
  })

  it('without an event is a feed of none, dated by its edition', async () => {
    const get = await loaded()
    expect(await get('events.atom', 'on=2001-01-01')).toMatchObject({
      name: 'timeline-en-2001-01-01',
      content: expect.stringContaining('<updated>2001-01-01T00:00:00.000Z</updated>'),
    })
  })

  it.each([
    ['events.rss', '', 404, 'There is no file "events.rss" of the timeline.'],
    ['events.atom', 'page=2', 400, 'The parameter "page" is "2"; expected is a number from 1 to 1'],
    ['events.atom', 'page=0', 400, 'The parameter "page" is "0"'],
    ['events.atom', 'on=2999-01-01', 400, 'The parameter "on" is "2999-01-01"'],
    ['event.ics', '', 400, 'The parameter "id" is ""; expected is the id of an event'],
    ['event.ics', 'id=ft-son-swf&on=2025-05-23', 404, 'has no event "ft-son-swf".'],
  ])('that cannot be had is refused in words: %s?%s', async (file, query, status, text) => {
    const get = await loaded()
    const refusal = await get(file, query)
    expect(refusal).toMatchObject({ status, text: expect.stringContaining(text) })
  })
})
