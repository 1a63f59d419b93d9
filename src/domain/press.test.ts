import { describe, expect, it } from 'vitest'
import { PRESS, quarters } from '#tests/support/softbank-facts.ts'
import {
  contradictionOf,
  figureIdsOf,
  judge,
  type PressCheck,
  periodsOf,
  RATINGS,
  type Rating,
} from './press.ts'
import { rateBook } from './rate.ts'

const [SURGE] = PRESS
if (!SURGE) throw new RangeError('no sentence')
const FIGURES = quarters().flatMap(({ figures }) => figures)
const known = (figures = FIGURES) => ({
  figures: new Map(figures.map((figure) => [figure.id, figure])),
  rates: rateBook([]),
})

describe('a sentence of the press', () => {
  it('keeps its verdict where every formula comes to something', () => {
    const { rating, steps } = judge(SURGE, known())
    expect([rating, steps.map(({ agrees }) => agrees)]).toEqual(['supported', [true]])
  })

  it('is undecided where a figure is not known, and says of no print that it differs', () => {
    const { rating, steps } = judge(SURGE, known(FIGURES.slice(0, 3)))
    expect([rating, steps.map(({ agrees }) => agrees)]).toEqual(['undecided', [null]])
  })

  it('stands on its figures, each once, and on their periods from first to last', () => {
    const twice = { steps: [...SURGE.steps, ...SURGE.steps] }
    expect(figureIdsOf(twice)).toEqual([
      'softbank.fy2024q4.net-income',
      'softbank.fy2023q4.net-income',
    ])
    expect(periodsOf(twice).map(({ key }) => key)).toEqual(['fy2023q4', 'fy2024q4'])
  })
})

/** The verdicts that stand over steps whose prints agree, do not, or are none. */
function standing(...agreements: (boolean | null)[]): Rating[] {
  const [step] = judge(SURGE as PressCheck, known()).steps
  if (!step) throw new RangeError('no step')
  const steps = agreements.map((agrees) => ({ ...step, agrees }))
  return RATINGS.filter((rating) => contradictionOf({ steps, rating }) === null)
}

describe('a verdict', () => {
  const NOTHING = ['no-evidence', 'undecided', 'not-checkable', 'not-assessed']

  it('follows what its numbers allow', () => {
    expect(standing(true)).toEqual(['supported'])
    expect(standing(true, null, true)).toEqual(['supported'])
    expect(standing(true, false)).toEqual(['mostly-supported', 'missing-context', 'partly-wrong'])
    expect(standing(false, null)).toEqual(['partly-wrong', 'wrong'])
    expect(standing(null)).toEqual(NOTHING)
    expect(standing()).toEqual(NOTHING)
  })
})
