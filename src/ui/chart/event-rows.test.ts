import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeEvents, rowsOf } from './event-rows.ts'

const WIDTH = 600
const lines = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    x: fc.integer({ min: 0, max: WIDTH }),
    text: fc.string({ maxLength: 60 }),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
)

describe('names of events over a chart', () => {
  it('all find a place, also two of one place and names longer than the chart', () => {
    fc.assert(
      fc.property(lines, (events) => {
        const placed = placeEvents(events, WIDTH)
        expect(placed.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted())
        expect(rowsOf(placed)).toBeLessThanOrEqual(events.length + 1)
      }),
    )
  })

  it('stand in rows of their own where one would lie over the other', () => {
    const two = [
      { id: 'a', x: 100, text: 'Statement re-cut, 2020' },
      { id: 'b', x: 140, text: 'Segment → consolidated' },
    ]
    expect(new Set(placeEvents(two, WIDTH).map(({ row }) => row)).size).toBe(2)
  })
})
