import { compareDecimals } from '#domain/decimal.ts'
import { roundTo } from '#domain/fraction.ts'
import { type Assumptions, INPUT_RANGES } from '#domain/scenario.ts'
import { type Curve, type CurvedInput, type CurvePoint, curveOf } from '#domain/scenario-curve.ts'
import { type LineKey, SCENARIO_LINES } from '#domain/scenario-lines.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { type CurveShape, shapeOf } from './curve-shape.ts'
import { formatInput, formatOutcome, plainOutcome } from './outcome-text.ts'

/** How one result moves with one input, in the places of its drawing and in words. */
export interface CurveView extends Omit<CurveShape, 'crossing' | 'now'> {
  /** Where the result passes zero. */
  readonly crossing: { readonly x: number; readonly text: string } | null
  /** Where the input stands. */
  readonly spot: CurveShape['now']
  readonly now: NamedValue
  readonly low: NamedValue
  readonly high: NamedValue
  /** All of it for those who do not see the drawing. */
  readonly sentence: string
}

interface NamedValue {
  readonly name: string
  readonly value: ValueView
}

export interface ValueView {
  readonly text: string
  /** Dollars or percent as a plain decimal. */
  readonly value: string
  readonly unit: string
}

/** Null where there is nothing to draw. */
export function toCurveView(
  assumptions: Assumptions,
  input: CurvedInput,
  locale: Locale,
): CurveView | null {
  const { measure, points } = curveOf(assumptions, input)
  const own = assumptions[input]
  const now = points.find(({ at }) => own && compareDecimals(at, own) === 0)
  const [first, last] = [points.at(0), points.at(-1)]
  if (!now || !first || !last || first === last) return null
  const { crossing, now: spot, runs, zero } = shapeOf(points, now)
  const { unit, digits } = INPUT_RANGES[input]
  const zeroAt = crossing && roundTo(crossing.at, Math.min(digits, 1))
  const words = messages(locale).scenarioForm.curve
  const text = zeroAt && words.zero(formatInput(zeroAt, unit, locale, 'chart'))
  const end = ({ at, value }: CurvePoint): NamedValue => ({
    name: words.at(formatInput(at, unit, locale, 'chart')),
    value: toValue(measure, value, locale),
  })
  return {
    ...{ runs: tonedAs(measure, runs), zero, spot, low: end(first), high: end(last) },
    crossing: crossing && text !== null ? { x: crossing.x, text } : null,
    now: {
      name: words.now(nameOf(measure, input, locale)),
      value: toValue(measure, now.value, locale),
    },
    sentence: sentenceOf({ measure, input, first, last, now, zeroAt }, locale),
  }
}

/** What is lost is a loss, though it counts from zero up. */
function tonedAs(measure: LineKey, runs: CurveShape['runs']): CurveShape['runs'] {
  return measure === 'equity-lost' ? runs.map((run) => ({ ...run, tone: 'loss' })) : runs
}

/** `cash-us` is named after its holder, anything else after what it is. */
function nameOf(measure: LineKey, input: CurvedInput, locale: Locale): string {
  const { curve, fields } = messages(locale).scenarioForm
  return isNamed(measure, curve.names) ? curve.names[measure] : curve.cashOf(fields[input].name)
}

function isNamed<T extends object>(key: PropertyKey, names: T): key is keyof T {
  return key in names
}

function toValue(measure: LineKey, value: CurvePoint['value'], locale: Locale): ValueView {
  const outcome = { kind: 'number', value } as const
  const { unit } = SCENARIO_LINES[measure]
  return {
    text: formatOutcome(outcome, unit, locale, 'chart'),
    value: plainOutcome(outcome, unit),
    unit: unit === 'ratio' ? 'percent' : unit,
  }
}

interface Said {
  readonly measure: Curve['measure']
  readonly input: CurvedInput
  readonly first: CurvePoint
  readonly last: CurvePoint
  readonly now: CurvePoint
  readonly zeroAt: CurvePoint['at'] | null
}

function sentenceOf({ measure, input, first, last, now, zeroAt }: Said, locale: Locale): string {
  const { curve } = messages(locale).scenarioForm
  const at = (place: CurvePoint['at']) =>
    formatInput(place, INPUT_RANGES[input].unit, locale, 'accessible')
  const value = (point: CurvePoint) =>
    formatOutcome(
      { kind: 'number', value: point.value },
      SCENARIO_LINES[measure].unit,
      locale,
      'accessible',
    )
  const sentence = curve.sentence({
    ...{ name: nameOf(measure, input, locale), now: value(now) },
    ...{ low: at(first.at), from: value(first), high: at(last.at), to: value(last) },
  })
  const space = locale === 'en' ? ' ' : ''
  return zeroAt ? `${sentence}${space}${curve.sentenceZero(at(zeroAt))}` : sentence
}
