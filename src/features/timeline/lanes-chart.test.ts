import { describe, expect, it } from 'vitest'
import { day, daysBetween } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Rate } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { approval, event, expiry, lapsed, noComment } from '#tests/support/mini-events.ts'
import { text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import type { LanesDrawing } from '#ui/chart/lanes-view.ts'
import { LANES_CHART, toLanesChart } from './lanes-chart.ts'

const FIRST = day('2025-05-24')
const rate: Rate = {
  ...{ kind: 'day', value: { digits: 14261n, scale: 2 }, start: FIRST, end: FIRST },
  ...{ observedOn: day('2025-05-23'), observations: null, from: 'published' },
}
const lawmakers = event(
  'ldp-fund-2008',
  '2008-03-10',
  text('LDP lawmakers propose a sovereign fund', '自民党議員、政府系ファンドを提唱'),
  { knownOn: day('2008-03-10'), track: 'japan-policy', kind: 'reported' },
)
const denied = event('denied', '2025-06', text('Denied', '否定'), {
  ...{ knownOn: day('2025-06-30'), kind: 'denied', track: 'us-swf' },
})
const ft = miniRecord().events
const all: readonly TrackedEvent[] = [lapsed, expiry, denied, lawmakers, approval, noComment, ...ft]

function chart(locale: Locale, events = all, on = '2026-11-22') {
  const here = { locale, day: day(on), latest: true, path: '/timeline' }
  const rates = { days: new Map([[FIRST, rate]]), averages: new Map() }
  const meta = { lastObservedOn: day('2026-10-01') }
  return toLanesChart(events, meta, { here, edition: { day: day(on), latest: true }, rates })
}

function drawing(locale: Locale, events = all, on = '2026-11-22'): LanesDrawing {
  const drawn = chart(locale, events, on)?.drawing
  if (drawn?.form !== 'lanes') throw new RangeError('no lanes')
  return drawn
}

const markOf = (key: string, on?: string) =>
  drawing('en', all, on).marks.find((mark) => mark.key === key)
const number = (of: string) => daysBetween(day('1970-01-01'), day(of))

describe('the chart of all events', () => {
  it('finds how many events there are in how long, and when fund and deal were last heard of', () => {
    expect(chart('en')?.title).toBe(
      '18 months, 5 events: the joint fund was last heard of in May 2025, the trade deal in Jul 2026',
    )
    expect(chart('ja')?.title).toBe(
      '18カ月間で5件、最新の動きは共同ファンドが2025年5月、日米の通商合意が2026年7月',
    )
  })

  it.each([
    [[lawmakers], 'One event, of Mar 2008'],
    [[expiry], '1 event, all of them scheduled'],
    [[...ft, noComment], 'One day, 2 events: the latest of May 2025'],
    [
      [...ft, { ...lapsed, on: { kind: 'day', day: day('2025-05-30') } as const }],
      'Seven days, 2 events: the joint fund and the trade deal were last heard of in May 2025',
    ],
  ])('says no more than an edition knows: %#', (events, title) => {
    expect(chart('en', events)?.title).toBe(title)
  })

  it('is none where the edition knows no event', () => {
    expect(chart('en', [])).toBeNull()
  })

  it('has a mark and a row for each event, in one order: what is scheduled comes last', () => {
    const ids = drawing('en').marks.map(({ key }) => key)
    expect(ids).toEqual([
      ...['ldp-fund-2008', 'gulflink-rod', 'ft-son-swf', 'ft-no-comment', 'denied'],
      ...['section-122-lapsed', 'section-122-expiry'],
    ])
    const table = chart('en')?.table
    expect(chart('en')?.key).toBe(LANES_CHART)
    expect(table?.rows.map(({ key }) => key)).toEqual(ids)
    expect(table?.rows[2]).toEqual({
      key: 'ft-son-swf',
      head: { kind: 'text', text: 'May 24, 2025' },
      cells: [
        {
          ...{ kind: 'text', href: '/en/events/ft-son-swf' },
          text: 'FT: Son has floated a joint US–Japan sovereign wealth fund',
        },
        { kind: 'text', text: 'The joint fund' },
        { kind: 'text', text: 'Reported' },
      ],
    })
    expect(drawing('ja').marks.every(({ value }) => value === '')).toBe(true)
  })

  it('has a lane for each track that has an event, with their number and the last', () => {
    expect(drawing('en').lanes.map(({ title, note }) => `${title}: ${note}`)).toEqual([
      'The joint fund: 2, last May 2025',
      'Deal and vehicle: 2, last Jul 2026',
      'Projects: 1, last Feb 2025',
      'Japanese policy: 1, last Mar 2008',
      'US fund: 1, last Jun 2025',
    ])
  })

  it('never draws what is scheduled as past, whatever day it was set for', () => {
    expect(markOf('section-122-expiry')).toMatchObject({
      firmness: 'dotted',
      apart: { side: 'scheduled', month: 'Jul', year: '2026' },
      lines: ['set for Jul 24, 2026', 'Scheduled · Deal and vehicle'],
      label: null,
    })
    expect(markOf('section-122-lapsed')?.apart).toBeNull()
  })

  it('puts off the axis what was followed by nothing for years', () => {
    expect(markOf('ldp-fund-2008')?.apart).toEqual({ side: 'earlier', month: 'Mar', year: '2008' })
    expect(drawing('en').axis.from).toBe(number('2025-02-01'))
    expect(chart('en')?.note).toContain('One earlier event stands at the left')
    expect(drawing('en', [lawmakers]).axis.from).toBe(number('2008-03-01'))
  })

  it('draws an event as firm as its kind, and as loose in time as its date', () => {
    expect(markOf('denied')).toMatchObject({ firmness: 'struck', dated: 'span', size: 1 })
    expect(markOf('denied')).toMatchObject({
      from: number('2025-06-01'),
      to: number('2025-06-30'),
    })
    expect(markOf('section-122-lapsed')).toMatchObject({
      firmness: 'solid',
      dated: 'day',
      soft: false,
    })
    expect(drawing('en').legend.map(({ shape }) => shape)).toEqual([
      ...['solid', 'outlined', 'struck', 'dotted', 'span'],
    ])
  })

  it('says the amounts of an event, and what they are in the other currency at which rate', () => {
    expect(markOf('ft-son-swf')?.lines).toEqual([
      'May 24, 2025',
      'Reported · The joint fund',
      expect.stringMatching(/: about \$300 billion$/),
      '≈ ¥42.78 trillion at ¥142.61/$, May 24, 2025 (last published May 23, 2025)',
    ])
    expect(markOf('ft-no-comment')?.lines.at(-1)).toBe('Share of the US Treasury: not disclosed')
  })

  it('names the last day observed; of an older edition the last one known then', () => {
    expect(drawing('en').axis.observed).toEqual({
      at: number('2026-10-01'),
      text: 'last observed event Oct 1, 2026',
    })
    expect(drawing('ja', ft, '2025-06-01').axis.observed).toEqual({
      at: number('2025-05-24'),
      text: '確認できた最後の出来事 2025年5月24日',
    })
    expect(drawing('en', [expiry], '2026-03-01').axis.observed).toBeNull()
  })
})
