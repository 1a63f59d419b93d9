import { expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import Parser from 'rss-parser'
import { LOCALES } from './pages.ts'

const TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
} as const

for (const locale of LOCALES) {
  test(`the timeline leads to its selection as feeds and calendar (${locale})`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(`/${locale}/timeline?track=project`)
    for (const kind of ['atom', 'json', 'ics'] as const) {
      const href = await page.locator(`a[data-feed="${kind}"]`).getAttribute('href')
      expect(href).toBe(`/timelines/events.${kind}?lang=${locale}&track=project`)
      const answer = await request.get(href ?? '')
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toBe(TYPES[kind])
    }
    const atom = await request.get(`/timelines/events.atom?lang=${locale}&track=project`)
    const feed = await new Parser().parseString(await atom.text())
    expect(feed.items.length).toBeGreaterThan(5)
    for (const { link } of feed.items) expect(link).toContain(`${baseURL}/${locale}/events/`)
    const ics = await request.get(`/timelines/events.ics?lang=${locale}&track=project`)
    const calendar = new ICAL.Component(ICAL.parse(await ics.text()))
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(feed.items.length)
  })
}

test('a feed that did not change is not sent again', async ({ request }) => {
  const first = await request.get('/timelines/events.json?lang=en')
  const { etag = '' } = first.headers()
  const again = await request.get('/timelines/events.json?lang=en', {
    headers: { 'if-none-match': etag },
  })
  expect(again.status()).toBe(304)
})

test('a feed of an early edition holds nothing later', async ({ request }) => {
  const answer = await request.get('/timelines/events.json?lang=en&on=2025-05-25')
  const { items } = (await answer.json()) as { items: { url: string; date_modified: string }[] }
  expect(items.length).toBeGreaterThan(0)
  for (const { url, date_modified: known } of items) {
    expect(url).toContain('/en/on/2025-05-25/events/')
    expect(known.slice(0, 10) <= '2025-05-25').toBe(true)
  }
})

test('what is wrong in an address is said', async ({ request }) => {
  for (const [path, status] of [
    ['/timelines/events.rss', 404],
    ['/timelines/events.atom?page=99', 400],
    ['/timelines/events.atom?lang=fr', 400],
    ['/timelines/event.ics?id=no-such-event', 404],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(status)
    expect(answer.headers()['content-type']).toContain('text/plain')
  }
  const partly = await request.get('/timelines/events.atom?track=nothing')
  expect(partly.status()).toBe(200)
  expect(await partly.text()).toContain('nothing')
})
