import { describe, expect, it } from 'vitest'
import { byMonth, inOrder, isUncertain, neighbours } from './chronicle.ts'
import { day } from './day.ts'
import type { TrackedEvent } from './event.ts'
import { parseWhen, type When } from './when.ts'

function when(text: string): When {
  const parsed = parseWhen(text)
  if (parsed === null) throw new RangeError(text)
  return parsed
}

function event(id: string, on: string, scheduled = false): TrackedEvent {
  const text = { en: id, ja: id }
  return {
    ...{ id, on: when(on), knownOn: day('2025-01-01'), scheduled, importance: 1 },
    ...{ track: 'trade-deal', kind: 'announced', title: text, summary: text, note: null },
    ...{ actors: [], figures: [], cites: [], supersededBy: null },
  } as const
}

const deal = event('deal', '2025-07-22')
const letter = event('letter', '2025-07')
const order = event('order', '2025-09-04')
const deadline = event('deadline', '2029-01-19', true)

describe('the order of events', () => {
  const report = event('z-report', '2025-05-24')
  const denial = { ...event('a-denial', '2025-05-24'), knownOn: day('2025-05-25') }
  const main = { ...event('main', '2025-05-24'), importance: 3 } as const

  it('is by day, then by when they became public, then by weight', () => {
    const sorted = inOrder([order, denial, report, letter, main, deal])
    expect(sorted.map(({ id }) => id)).toEqual([
      'main',
      'z-report',
      'a-denial',
      'deal',
      'letter',
      'order',
    ])
  })
})

describe('events by month', () => {
  it('are in order', () => {
    const ids = byMonth([order, letter, deal]).map(({ month, events }) => [
      month,
      events.map(({ id }) => id),
    ])
    expect(ids).toEqual([
      ['2025-07', ['deal', 'letter']],
      ['2025-09', ['order']],
    ])
  })

  it('an inexact date stands in the month of its last day', () => {
    const months = byMonth([event('quarter', '2025-Q3'), event('span', '2025-08-30..2025-09-02')])
    expect(months.map(({ month }) => month)).toEqual(['2025-09'])
  })

  it('are none where there are no events', () => {
    expect(byMonth([])).toEqual([])
  })
})

describe('neighbours', () => {
  const events = [deal, letter, order, deadline]

  it('are the events before and after', () => {
    expect(neighbours(events, letter)).toEqual({ previous: deal, next: order })
    expect(neighbours(events, deal).previous).toBeNull()
  })

  it('the last observed event has no scheduled one after it', () => {
    expect(neighbours(events, order).next).toBeNull()
    expect(neighbours(events, deadline)).toEqual({ previous: null, next: null })
  })

  it('an event that is not of the list has none', () => {
    expect(neighbours([deal], order)).toEqual({ previous: null, next: null })
  })
})

it.each([
  ['2025-07-22', false],
  ['2026-02-17T18:00-05:00', false],
  ['2025-07', true],
  ['~2026-01', true],
  ['before 2025-01-21', true],
  ['2025-02-03..2025-02-04', true],
])('%s is uncertain: %s', (text, uncertain) => {
  expect(isUncertain(when(text))).toBe(uncertain)
})
