import { isFormulaError, parseFormula, writeFormula } from '#domain/formula.ts'
import { type PressCheck, type PressStep, RATINGS } from '#domain/press.ts'
import { parsePrinted } from '#domain/printed.ts'
import type { Prisma, PressStep as StepRow } from '#store/generated/client.ts'
import { type Owned, putFact } from './fact.ts'
import type { RowSet } from './rowset.ts'
import { inOrder, oneOf, toDay } from './values.ts'

export const PRESS_PARTS = { steps: true } as const satisfies Prisma.PressCheckInclude

type PressRow = Prisma.PressCheckGetPayload<{ include: typeof PRESS_PARTS }>

export function putPressCheck(rows: RowSet, press: PressCheck, position: number): void {
  const { id, statement, outlet, via, on, knownOn, steps, why, rating, cites } = press
  putFact(rows, { kind: 'press-check', id, knownOn, title: statement }, cites)
  rows.pressCheck.push({
    ...{ id, position, statementEn: statement.en, statementJa: statement.ja, outlet, via },
    ...{ on, knownOn, whyEn: why.en, whyJa: why.ja, rating },
  })
  steps.forEach(({ formula, printed }, at) => {
    const step = { formula: writeFormula(formula), printed: printed?.asPrinted ?? null }
    rows.pressStep.push({ checkId: id, position: at, ...step })
  })
}

export function toPressCheck(row: PressRow, owned: Owned): PressCheck {
  const { id, outlet, via } = row
  return {
    ...{ id, outlet, via },
    statement: { en: row.statementEn, ja: row.statementJa },
    on: toDay(row.on),
    knownOn: toDay(row.knownOn),
    steps: inOrder(row.steps).map(toStep),
    why: { en: row.whyEn, ja: row.whyJa },
    rating: oneOf(RATINGS, row.rating),
    cites: owned.cites(id),
  }
}

function toStep({ formula: text, printed }: StepRow): PressStep {
  const formula = parseFormula(text)
  if (isFormulaError(formula)) throw new RangeError(`the store holds "${text}", no formula`)
  return { formula, printed: printed === null ? null : parsePrinted(printed) }
}
