import { describe, expect, it } from 'vitest'
import { add, money } from './money.ts'
import { addOnRung, onRung, RUNGS } from './rung.ts'
import { EXITS, STAGES, STEPS, stepOf } from './stage.ts'
import { drawEvent, drawStanding, EVENT_KINDS, STANDINGS } from './standing.ts'

describe('the money ladder', () => {
  const paid = onRung('paid', money('USD', 100n))

  it('adds amounts of one rung', () => {
    expect(addOnRung(paid, onRung('paid', money('USD', 50n)))).toEqual(
      onRung('paid', money('USD', 150n)),
    )
  })

  it('refuses to add any two rungs', () => {
    for (const a of RUNGS) {
      for (const b of RUNGS.filter((each) => each !== a)) {
        const [low, high] = [onRung(a, money('USD', 1n)), onRung(b, money('USD', 1n))]
        expect(() => addOnRung(low, high as never), `${a} + ${b}`).toThrow('different rungs')
      }
    }
  })

  it('refuses to add two currencies on one rung', () => {
    const yen = onRung('paid', money('JPY', 1n))
    expect(() => addOnRung(paid, yen as never)).toThrow('USD and JPY do not mix')
  })

  it('refuses the plain sum of a headline and a payment, and of two payments', () => {
    const headline = onRung('headline', money('USD', 55_000_000_000_000n))
    for (const first of [headline, paid]) {
      expect(() => add(first as never, paid as never)).toThrow('keep to their rung')
    }
    expect(() => add(money('USD', 1n), paid as never)).toThrow('keep to their rung')
  })

  it('has its rungs from what is said to what came back', () => {
    expect(RUNGS).toEqual(['headline', 'named', 'selected', 'financed', 'paid', 'returned'])
  })
})

describe('the stage of a commitment', () => {
  it.each([
    ['reported', 0],
    ['announced', 2],
    ['instrument-signed', 4],
    ['selected', 7],
    ['funding-notice', 8],
    ['closed', 13],
  ] as const)('%s is step %d', (stage, step) => {
    expect(stepOf(stage)).toBe(step)
  })

  it('has no step once it has left the process', () => {
    expect(EXITS.map(stepOf)).toEqual(EXITS.map(() => null))
  })

  it('is named once', () => {
    expect(new Set(STAGES).size).toBe(STEPS.length + EXITS.length)
  })
})

describe('how firm a statement is drawn', () => {
  it.each([
    ['reported', 'outlined'],
    ['no-comment', 'outlined'],
    ['officially-confirmed', 'solid'],
    ['officially-denied', 'struck'],
    ['disputed', 'outlined'],
    ['superseded', 'struck'],
    ['not-assessed', 'hatched'],
  ] as const)('%s is %s', (standing, drawing) => {
    expect(drawStanding(standing)).toBe(drawing)
  })

  it('is settled for every standing', () => {
    expect(STANDINGS).toHaveLength(7)
  })
})

describe('how firm an event is drawn', () => {
  it.each([
    ['reported', 'outlined'],
    ['announced', 'solid-gap'],
    ['signed', 'solid'],
    ['confirmed', 'solid'],
    ['completed', 'solid'],
    ['denied', 'struck'],
    ['no-comment', 'outlined'],
  ] as const)('%s is %s', (kind, drawing) => {
    expect(drawEvent(kind, false)).toBe(drawing)
  })

  it('is dotted for everything scheduled, whatever day it is', () => {
    expect(new Set(EVENT_KINDS.map((kind) => drawEvent(kind, true)))).toEqual(new Set(['dotted']))
  })
})
