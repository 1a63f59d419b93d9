import { describe, expect, it } from 'vitest'
import { addDays, day } from '#domain/day.ts'
import { TRACKS, type TrackedEvent } from '#domain/event.ts'
import { event } from '#tests/support/mini-events.ts'
import { text } from '#tests/support/mini-parts.ts'
import type { LanesDrawing } from '#ui/chart/lanes-view.ts'
import { toLanesChart } from './lanes-chart.ts'
import { MOST_MARKS } from './lanes-dense.ts'
import { toSingleMarks } from './lanes-singles.ts'

const NOW = day('2026-11-22')
const here = { locale: 'en', day: NOW, latest: true, path: '/timeline' } as const
const context = {
  ...{ here, edition: { day: NOW, latest: true } },
  rates: { days: new Map(), averages: new Map() },
}

function synthetic(count: number, majors: number): readonly TrackedEvent[] {
  return [...Array(count).keys()].map((index) => {
    const on = addDays(day('2025-01-01'), (index * 7) % 680)
    const scheduled = index % 50 === 49
    return event(
      `e-${index}`,
      scheduled ? addDays(NOW, index % 900) : on,
      text('An event', '出来事'),
      {
        ...{ knownOn: on, scheduled, track: TRACKS[index % TRACKS.length] ?? 'project' },
        importance: index % Math.floor(count / majors) === 0 && !scheduled ? 3 : 1,
      },
    )
  })
}

function chart(events: readonly TrackedEvent[]) {
  const view = toLanesChart(
    events,
    { lastObservedOn: day('2026-11-01') },
    context,
    '/marks?lang=en',
  )
  if (view?.drawing.form !== 'lanes') throw new RangeError('no lanes')
  return { ...view, drawing: view.drawing as LanesDrawing }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

describe('the chart of very many events', () => {
  const events = synthetic(10_000, 100)
  const { drawing, note, table } = chart(events)
  const columns = drawing.marks.filter(({ count }) => count !== null)

  it('draws no more marks than one picture holds', () => {
    expect(drawing.marks.length).toBeLessThanOrEqual(MOST_MARKS + 60)
    expect(drawing.dense).toEqual({ most: MOST_MARKS, singles: '/marks?lang=en' })
  })

  it('drops none: the columns count every event, each in its month and track', () => {
    expect(sum(columns.map(({ count }) => count ?? 0))).toBe(events.length)
    expect(sum(drawing.density.months.map(({ count }) => count))).toBe(
      events.filter(({ scheduled }) => !scheduled).length,
    )
    const first = columns.find(({ key }) => key === 'month.2025-03-01.trade-deal')
    const counted = events.filter(
      ({ on, track, scheduled }) =>
        !scheduled && track === 'trade-deal' && on.kind === 'day' && on.day.startsWith('2025-03'),
    )
    expect(first).toMatchObject({
      ...{ count: counted.length, value: `${counted.length}`, name: 'Deal and vehicle, Mar 2025' },
    })
  })

  it('draws the major ones over the columns and says what is drawn how', () => {
    const majors = events.filter(({ importance }) => importance === 3)
    const drawn = new Set(drawing.marks.map(({ key }) => key))
    expect(majors.every(({ id }) => drawn.has(id))).toBe(true)
    expect(note).toContain('10000 events are too many to draw one by one')
    expect(note).toContain(`The ${majors.length} major events also stand over the columns.`)
    expect(note).toContain('counted by year and off the scale')
    expect(drawing.legend.map(({ shape }) => shape)).toContain('column')
  })

  it('has a row for each mark, with the number of events it stands for', () => {
    expect(table.rows.map(({ key }) => key)).toEqual(drawing.marks.map(({ key }) => key))
    const row = table.rows.find(({ key }) => key === 'month.2025-03-01.trade-deal')
    expect(row?.cells.at(-1)).toMatchObject({ kind: 'computed' })
  })

  it('says so where the major ones are too many as well', () => {
    const view = chart(synthetic(10_000, 5_000))
    expect(view.drawing.marks.every(({ count }) => count !== null)).toBe(true)
    expect(view.note).toContain('major events are too many to stand over the columns')
    expect(view.drawing.marks[0]?.lines.at(-1)).toMatch(/^\d+ of them major$/)
  })

  it('gives the single events that a month’s columns count', () => {
    const month = { from: day('2025-03-01'), to: day('2025-03-31') }
    const inMonth = columns.filter(({ key }) => key.startsWith('month.2025-03-01'))
    const singles = toSingleMarks(events, month, context)
    expect(singles).toHaveLength(sum(inMonth.map(({ count }) => count ?? 0)))
    expect(singles.every(({ count, apart }) => count === null && apart === null)).toBe(true)
  })

  it('makes its columns of quarters where months would be too many', () => {
    const long = synthetic(2_000, 2).map((each, index) => ({
      ...each,
      ...{
        scheduled: false,
        on: { kind: 'day', day: addDays(day('2016-01-01'), index * 2) } as const,
      },
    }))
    const view = chart(long)
    expect(view.drawing.marks.find(({ count }) => count !== null)?.name).toBe(
      'The joint fund, Q1 2016',
    )
    expect(sum(view.drawing.marks.map(({ count }) => count ?? 0))).toBe(2_000)
    expect(view.note).toContain('one quarter')
  })
})
