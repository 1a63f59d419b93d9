import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { syntheticRecord } from '#tests/support/synthetic-record.ts'
import { Timeline } from './timeline.tsx'
import { toTimeline } from './view.ts'

const large = syntheticRecord(RECORD)

function page(query: string, locale: 'en' | 'ja', { events, parties } = large) {
  const reader = realReader(locale, '/timeline')
  const { view, found } = toTimeline({ events, parties, query: new URLSearchParams(query) }, reader)
  const html = renderToStaticMarkup(
    <Timeline view={view} here={reader.here} chart={null} asked={true} />,
  )
  return { html, found }
}

describe('a page of the list', () => {
  it.each(['', 'page=200', 'q=loan', 'q=原&order=newest', 'on=2026-01-15'])(
    'stays light with ten thousand events: "%s"',
    (query) => {
      for (const locale of ['en', 'ja'] as const) {
        const { html, found } = page(query, locale)
        expect(found.length).toBeGreaterThan(1_000)
        expect(Buffer.byteLength(html)).toBeLessThan(45_000)
      }
    },
  )

  it('stays light with the longest entries of the record', () => {
    for (const at of [1, 2, 3, 4, 5, 6]) {
      expect(Buffer.byteLength(page(`page=${at}`, 'ja', RECORD).html)).toBeLessThan(45_000)
    }
  })

  it('tells the day in both capitals where the clock time of an event is known', () => {
    const [moment] = large.events.filter(({ on }) => on.kind === 'instant')
    const id = moment?.id ?? ''
    const only = { ...large, events: moment ? [moment] : [] }
    const told = /\(ET\) \/ .*\(JST\)/
    expect(page('', 'en', only).html.split(`data-event="${id}"`)[1]).toMatch(told)
    expect(page('', 'ja', only).html).toMatch(/（米東部時間）／.*（日本時間）/)
  })
})

it('the invented record is the same on every run', () => {
  const again = syntheticRecord(RECORD)
  expect(again.events.length - RECORD.events.length).toBe(10_000)
  expect(again.events).toEqual(large.events)
})
