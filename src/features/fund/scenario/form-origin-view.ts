import { compareDecimals, type Decimal } from '#domain/decimal.ts'
import {
  type Assumptions,
  HOLDER_INPUTS,
  INPUT_RANGES,
  mayBeMissing,
  SCENARIO_INPUTS,
  type ScenarioInput,
} from '#domain/scenario.ts'
import { writeInput } from '#domain/scenario-address.ts'
import type { StartingPoint, StartingPoints } from '#domain/scenario-start.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { formatInput } from './outcome-text.ts'

/** Where a number comes from: the record, the reader, or us where no source gives one. */
export interface OriginView {
  readonly kind: 'record' | 'yours' | 'ours' | 'none'
  readonly text: string
  readonly figure: FigureView | null
  /** Where the figure is the one in use: what it is. */
  readonly note: string | null
  /** The same scenario with this number as it was. */
  readonly back: string | null
}

/** Inputs some editions have a figure for. */
const RECORDED: readonly ScenarioInput[] = [
  'equity',
  'leverage',
  'usd',
  'jpy',
  'receipts',
  'reserves',
]

export function toOrigin(
  input: ScenarioInput,
  assumptions: Assumptions,
  start: StartingPoints,
  context: FigureContext,
): OriginView {
  const own = assumptions[input]
  const point = start[input]
  const figure = point.figure && toFigureView(point.figure, context)
  if (isSame(own, point.value)) return unchanged(input, point, figure, context)
  return {
    kind: 'yours',
    text: yours(input, own, point, context),
    ...{ figure, note: null },
    back: HOLDERS.includes(input) ? null : backTo([input], assumptions, start, context),
  }
}

const HOLDERS: readonly ScenarioInput[] = HOLDER_INPUTS

/** The scenario with all shares as they were; null where none has changed. Shares change only together. */
export function sharesBack(
  assumptions: Assumptions,
  start: StartingPoints,
  context: FigureContext,
): string | null {
  const same = HOLDER_INPUTS.every((each) => isSame(assumptions[each], start[each].value))
  return same ? null : backTo(HOLDER_INPUTS, assumptions, start, context)
}

function backTo(
  inputs: readonly ScenarioInput[],
  assumptions: Assumptions,
  start: StartingPoints,
  { here }: FigureContext,
): string {
  const pairs = SCENARIO_INPUTS.map((each) => {
    const value = inputs.includes(each) ? start[each].value : assumptions[each]
    return `${each}=${writeInput(value)}`
  })
  return hrefTo(here, `/fund/scenario?${pairs.join('&')}`)
}

function isSame(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : compareDecimals(a, b) === 0
}

function unchanged(
  input: ScenarioInput,
  { figure: source }: StartingPoint,
  figure: FigureView | null,
  { here: { locale } }: FigureContext,
): OriginView {
  const { origin } = messages(locale).scenarioForm
  const back = null
  if (figure && source) {
    const notes = [source.note?.[locale] ?? null, NOTES[input] ? origin[NOTES[input]] : null]
    const note = notes.filter((each) => each !== null).join(locale === 'en' ? ' ' : '')
    return { kind: 'record', text: origin.record, figure, note: note || null, back }
  }
  if (mayBeMissing(input)) return { kind: 'none', text: origin.none, figure, note: null, back }
  const text = RECORDED.includes(input) ? origin.oursYet : origin.ours
  return { kind: 'ours', text, figure, note: null, back }
}

/** What a figure in use leaves out. */
const NOTES: Readonly<Partial<Record<ScenarioInput, 'yields' | 'leverage'>>> = {
  usd: 'yields',
  jpy: 'yields',
  leverage: 'leverage',
}

function yours(
  input: ScenarioInput,
  own: Decimal | null,
  { value, figure }: StartingPoint,
  { here: { locale } }: FigureContext,
): string {
  const { origin } = messages(locale).scenarioForm
  const { unit } = INPUT_RANGES[input]
  if (own === null) return origin.yoursNothing
  const said = formatInput(own, unit, locale)
  if (figure) return origin.yoursRecord(said)
  return value ? origin.yoursOurs(said, formatInput(value, unit, locale)) : origin.noneYours(said)
}
