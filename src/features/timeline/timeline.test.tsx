import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { approval, expiry } from '#tests/support/mini-events.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { Timeline } from './timeline.tsx'
import { toTimeline } from './view.ts'

const { events, parties } = miniRecord()
const edition = { day: day('2026-11-22'), latest: true }
const rates = { days: new Map(), averages: new Map() }

function timeline(locale: Locale, of: typeof events) {
  const here = { locale, ...edition, path: '/timeline' }
  const facts = { events: of, parties, query: new URLSearchParams() }
  const { view } = toTimeline(facts, { here, edition, rates })
  return renderToStaticMarkup(
    <Timeline view={view} here={here} chart={of.length > 0 && <figure>map</figure>} />,
  )
}

describe('the timeline as served', () => {
  const html = timeline('en', [...events, approval, expiry])

  it('has one heading of the page and one article an event, with its id and day', () => {
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<article /g)).toHaveLength(3)
    expect(html).toContain('data-event="ft-son-swf" data-known-on="2025-05-24"')
    expect(html).toContain('data-figure="ft-son-swf.2025-05-24.initial-capital"')
  })

  it('has the chart of all events between its lead and the way to the months', () => {
    const places = ['class="lead"', '<figure>map</figure>', 'class="jump"', 'class="event ']
    const found = places.map((each) => html.indexOf(each))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found[0]).toBeGreaterThan(0)
    expect(timeline('en', [])).not.toContain('event-map')
  })

  it('sets the weightier events in larger type, each with its date, kind and amounts', () => {
    const [, ft = ''] = html.split('data-event="ft-son-swf"')
    expect(html).toContain(
      '<article id="e-ft-son-swf" class="event importance-3" data-event="ft-son-swf"',
    )
    expect(ft).toMatch(/class="event-date"><time[^>]*>May 24, 2025<.*class="standing outlined"/)
    expect(ft).toContain('<span class="label">')
  })

  it('draws an inexact date as uncertain', () => {
    expect(html).toContain('<time class="when uncertain" dateTime="2025-02">')
  })

  it('keeps what is scheduled out of the months', () => {
    const [months = '', scheduled = ''] = html.split('<section id="scheduled"')
    expect(months).not.toContain('section-122-expiry')
    expect(scheduled).toContain('data-scheduled="true"')
    expect(scheduled).toContain('set for Jul 24, 2026')
  })

  it.each([
    ['en', 'The record has no event up to this day.', 'nothing scheduled'],
    ['ja', 'この日までの出来事は記録にありません。', '予定はありません'],
  ] as const)('says so where nothing is known: %s', (locale, none, unscheduled) => {
    const empty = timeline(locale, [])
    expect(empty).toContain(none)
    expect(empty).toContain(unscheduled)
    expect(empty).not.toContain('<article')
  })
})
