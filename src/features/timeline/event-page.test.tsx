import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { eventFacts } from '#tests/support/event-facts.ts'
import { approval } from '#tests/support/mini-events.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { EventPage } from './event-page.tsx'
import { toEventPage } from './event-view.ts'

const { parties, sources } = miniRecord()

it('the page of an event says where it has no numbers, no names and no documents', () => {
  const edition = { day: day('2026-11-22'), latest: true }
  const here = { locale: 'ja', ...edition, path: '/events/gulflink-rod' } as const
  const facts = eventFacts(approval, { events: [approval], parties, sources })
  const rates = { days: new Map(), averages: new Map() }
  const view = toEventPage(facts, { here, edition, rates })
  const html = renderToStaticMarkup(<EventPage view={view} here={here} />)
  expect(html).toContain('記録に数字はありません')
  expect(html).toContain('記録に名前の出た人はいません')
  expect(html).toContain('この日までに公になった文書はありません')
  expect(html).toContain('これより前の出来事はありません')
})
