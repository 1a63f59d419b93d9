import { describe, expect, it } from 'vitest'
import { RECORD } from '#tests/support/real-record.ts'
import { day } from './day.ts'
import { arrange, firstFrom, majorNeighbours } from './timeline-filter-list.ts'
import { FIRST_PLACE, readTimelinePlace, writeTimelinePlace } from './timeline-filter-place.ts'
import { lastDay } from './when.ts'

const ask = (address: string) => readTimelinePlace(new URLSearchParams(address))

describe('the place in a list of events', () => {
  it.each(['', 'order=newest', 'page=7', 'order=newest&page=2', 'on=2025-09-04'])(
    'is read back from its address: %s',
    (address) => {
      const { place, problems } = ask(address)
      expect(writeTimelinePlace(place)).toBe(address)
      expect(problems).toEqual([])
    },
  )

  it('names what is none and stands at the beginning', () => {
    const { place, problems } = ask('order=best&page=0&on=2025-02-30')
    expect(place).toEqual(FIRST_PLACE)
    expect(problems.map(({ param, given }) => `${param} ${given}`)).toEqual([
      ...['order best', 'page 0', 'on 2025-02-30'],
    ])
    expect(ask('page=1e3').problems).toHaveLength(1)
    expect(ask('order=&page=+２+&on=').place).toEqual({ ...FIRST_PLACE, page: 2 })
  })
})

describe('the list of events', () => {
  const { events } = RECORD
  const happened = events.filter(({ scheduled }) => !scheduled).length

  it.each(['oldest', 'newest'] as const)('holds each once, what is scheduled last: %s', (order) => {
    const list = arrange(events, order)
    expect(list.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted())
    expect(list.findIndex(({ scheduled }) => scheduled)).toBe(happened)
    expect(list.slice(happened).every(({ scheduled }) => scheduled)).toBe(true)
    const days = list.slice(0, happened).map(({ on }) => lastDay(on))
    const sorted = days.toSorted()
    expect(days).toEqual(order === 'oldest' ? sorted : sorted.toReversed())
  })

  it('leads from a day to what happened on it or next after it', () => {
    const [from] = [firstFrom(events, day('2025-09-04'))]
    expect(from && lastDay(from.on) >= '2025-09-04').toBe(true)
    const between = events.filter(
      ({ on, scheduled }) =>
        !scheduled && from && lastDay(on) >= '2025-09-04' && lastDay(on) < lastDay(from.on),
    )
    expect(between).toEqual([])
    expect(firstFrom(events, day('2027-01-01'))?.scheduled).toBe(true)
    expect(firstFrom(events, day('2099-01-01'))).toBeNull()
  })

  it('leads along the weightiest from the first to the last and back', () => {
    const majors = majorNeighbours(events)
    const all = arrange(events, 'oldest').filter((event) => event.importance === 3)
    expect([...majors.keys()]).toEqual(all.map(({ id }) => id))
    const [first] = all
    const walked: string[] = []
    for (let at = first; at; at = majors.get(at.id)?.later ?? undefined) {
      const { earlier } = majors.get(at.id) ?? { earlier: null }
      expect(earlier?.id).toBe(walked.at(-1))
      walked.push(at.id)
    }
    expect(walked).toEqual(all.filter(({ scheduled }) => !scheduled).map(({ id }) => id))
  })
})
