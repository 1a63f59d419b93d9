import { day } from '#domain/day.ts'
import { isFormulaError, parseFormula } from '#domain/formula.ts'
import type { PressCheck, PressStep } from '#domain/press.ts'
import { parsePrinted } from '#domain/printed.ts'
import type { WrittenPress } from '../schema/press.ts'
import { type Reading, toCites } from './reading.ts'

export function toPressCheck(reading: Reading, written: WrittenPress): PressCheck {
  const { id, statement, outlet, why, rating, sources, grades } = written
  return {
    id,
    statement,
    outlet,
    via: written.via ?? null,
    on: day(written.on),
    knownOn: day(written.knownOn),
    steps: written.steps.map(toStep),
    why,
    rating,
    cites: toCites(reading, sources, grades),
  }
}

function toStep({ formula: text, printed }: WrittenPress['steps'][number]): PressStep {
  const formula = parseFormula(text)
  if (isFormulaError(formula)) throw new RangeError(`"${text}" is no formula`)
  return { formula, printed: printed === undefined ? null : parsePrinted(printed) }
}
