import { describe, expect, it } from 'vitest'
import { lanesDrawing, manyMarks, NOW, START } from '#tests/support/lanes-drawing.ts'
import { layoutLanes } from './lanes-layout.ts'
import {
  countIn,
  frameOf,
  isWhole,
  LEAST,
  panned,
  wholeOf,
  windowOf,
  zoomed,
} from './lanes-window.ts'

const drawing = lanesDrawing(manyMarks(120))
const whole = wholeOf(drawing)
const length = ({ from, to }: { from: number; to: number }) => to - from

describe('a part of the time', () => {
  it('halves around the day that is meant, and doubles back to the whole', () => {
    const at = START + 100
    const part = zoomed(whole, whole, 0.5, at)
    expect(length(part)).toBe(Math.floor(length(whole) / 2))
    expect((at - part.from) / length(part)).toBeCloseTo((at - whole.from) / length(whole), 1)
    expect(isWhole(zoomed(part, whole, 2), whole)).toBe(true)
  })

  it('is never shorter than four weeks and never off the axis', () => {
    let part = whole
    for (let step = 0; step < 20; step += 1) part = zoomed(part, whole, 0.5, NOW)
    expect(part).toEqual({ from: NOW - LEAST, to: NOW })
    expect(panned(part, whole, 500)).toEqual(part)
    expect(panned(part, whole, -10_000)).toEqual({ from: START, to: START + LEAST })
  })

  it('grows and shrinks by every step of a wheel, however small', () => {
    const part = zoomed(whole, whole, 0.2)
    expect(length(zoomed(part, whole, 0.999))).toBeLessThan(length(part))
    expect(length(zoomed(part, whole, 1.001))).toBeGreaterThan(length(part))
  })

  it('holds the events of its days and those beside the axis, bars cut at its edges', () => {
    const range = { from: START + 60, to: START + 120 }
    const part = windowOf(drawing, range, frameOf(drawing, 'wide'))
    for (const { key, apart, from, to } of drawing.marks) {
      const inside = apart !== null || (to >= range.from && from <= range.to)
      expect(
        part.marks.some((mark) => mark.key === key),
        key,
      ).toBe(inside)
    }
    expect(part.marks.find(({ key }) => key === 'month')).toMatchObject({ to: range.to })
    expect(countIn(drawing.marks, range)).toBe(part.marks.filter(({ apart }) => !apart).length)
  })

  it.each(['narrow', 'middle', 'wide'] as const)(
    'takes no more room than the whole: %s',
    (width) => {
      const frame = frameOf(drawing, width)
      const full = layoutLanes(drawing, width)
      for (const range of [
        { from: START, to: START + 40 },
        { from: NOW - 200, to: NOW },
      ]) {
        const part = layoutLanes(windowOf(drawing, range, frame), width)
        expect(part.height).toBe(full.height)
        expect(part.lanes.map(({ top }) => top)).toEqual(full.lanes.map(({ top }) => top))
        for (const { marks, middle, up, down } of part.lanes)
          for (const { y, r } of marks) {
            expect(y - r).toBeGreaterThanOrEqual(middle - up - 0.01)
            expect(y + r).toBeLessThanOrEqual(middle + down + 0.01)
          }
      }
    },
  )

  it('names weeks where it is short', () => {
    const short = windowOf(drawing, { from: START + 28, to: START + 88 }, [])
    expect(short.axis.months.some(({ text }) => / 15$/.test(text))).toBe(true)
    const long = windowOf(drawing, { from: START, to: START + 300 }, [])
    expect(long.axis.months.every(({ text }) => /^M\d+$/.test(text))).toBe(true)
  })
})
