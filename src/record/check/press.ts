import { writeRef } from '#domain/formula.ts'
import {
  contradictionOf,
  isOpen,
  judge,
  type PressCheck,
  type ReckonedStep,
} from '#domain/press.ts'
import { isFiner, type Printed, unitOf } from '#domain/printed.ts'
import { rateBook } from '#domain/rate.ts'
import type { Exact, Known } from '#domain/reckon.ts'
import type { TheRecord } from '#domain/record.ts'
import type { Path } from '../document.ts'
import type { Problem } from '../problem.ts'
import type { RecordFiles, Shaped } from '../read.ts'
import { figuresOf } from './figures.ts'

type Found = Omit<Problem, 'place'> & { readonly at: Path }

/** Every formula over the figures of the record comes to something, and no verdict goes against its numbers. */
export function checkPress(files: RecordFiles, record: TheRecord): Problem[] {
  const known: Known = {
    figures: new Map(figuresOf(record).map((figure) => [figure.id, figure])),
    rates: rateBook(record.rates),
  }
  return record.pressChecks.flatMap((check, at) => {
    const written = files.lists.press[at]
    return written ? checkOne(check, known).map((found) => toProblem(found, written)) : []
  })
}

function toProblem({ at, ...found }: Found, { file, index }: Shaped<'press'>): Problem {
  return { ...found, place: file.place([index, ...at]) }
}

/** A verdict is weighed only once all its steps come to something. */
function checkOne(check: PressCheck, known: Known): Found[] {
  const judged = judge(check, known)
  const open = judged.steps.some(({ reckoning }) => isOpen(reckoning))
  const problems = judged.steps.flatMap((step, at) => problemOf(step, at, known))
  const asked = open ? null : contradictionOf({ ...judged, rating: check.rating })
  if (asked === null) return problems
  const found = judged.steps.flatMap(({ agrees }) => agrees ?? [])
  const agreeing = found.filter((each) => each).length
  const what = `rating: "${check.rating}", though ${agreeing} of ${found.length} printed numbers agree with the figures`
  return [...problems, { at: ['rating'], what, expected: asked, example: 'rating: partly-wrong' }]
}

function problemOf({ reckoning, printed }: ReckonedStep, at: number, known: Known): Found[] {
  const formula = { at: ['steps', at, 'formula'] }
  switch (reckoning.kind) {
    case 'mistake': {
      const { what, expected } = reckoning
      return [{ ...formula, what: `formula: ${what}`, expected, example: EXAMPLE }]
    }
    case 'no-rate': {
      const what = `formula: rates.yaml has no rate for ${writeRef(reckoning.ref)}`
      const example = '- { day: 2025-05-13, observed: 2025-05-13, rate: 147.75 }'
      return [{ ...formula, what, expected: 'the rate the formula converts at', example }]
    }
    case 'lacking':
      return reckoning.refs.flatMap((ref) => {
        if (!known.figures.has(ref.figure)) return []
        const what = `formula: ${writeRef(ref)} has no number`
        const expected = 'a figure with a value, or one printing of it under the presentation named'
        return [{ ...formula, what, expected, example: EXAMPLE }]
      })
    case 'number':
      return printed === null ? [] : problemOfPrint(printed, at, reckoning.exact)
    case 'no-percentage':
      return []
  }
}

/** A print is held against a number in its own unit, no coarser than itself. */
function problemOfPrint(printed: Printed, at: number, exact: Exact): Found[] {
  const place = { at: ['steps', at, 'printed'] }
  const { asPrinted, quantity } = printed
  if (unitOf(quantity) !== exact.unit) {
    const what = `printed: "${asPrinted}", but the formula gives ${exact.unit}`
    return [{ ...place, what, expected: `a quantity in ${exact.unit}`, example: 'printed: 124 %' }]
  }
  if (!isFiner(printed, exact)) return []
  const what = `printed: "${asPrinted}" has more digits than the figures of its formula`
  return [
    {
      ...place,
      what,
      expected: 'a print no finer than its figures',
      example: 'printed: 3.5bn USD',
    },
  ]
}

const EXAMPLE = 'softbank.fy2019q3.net-income[with-non-controlling-interests]'
