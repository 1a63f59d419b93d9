import type { Decimal } from '#domain/decimal.ts'
import { formatDecimal } from '#domain/decimal.ts'
import { HOLDER_INPUTS, INPUT_RANGES, type ScenarioInput } from '#domain/scenario.ts'
import type { AskedScenario, ScenarioProblem } from '#domain/scenario-address.ts'
import { CURVED_INPUTS, type CurvedInput } from '#domain/scenario-curve.ts'
import type { StartingPoints } from '#domain/scenario-start.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type CurveView, toCurveView } from './curve-view.ts'
import { type OriginView, toOrigin } from './form-origin-view.ts'
import { sayProblem } from './form-problems.ts'

/** One number a reader may change. */
export interface FieldView {
  readonly input: ScenarioInput
  readonly id: string
  readonly name: string
  readonly unit: string
  /** The number, or what was written where it cannot be used. */
  readonly value: string
  readonly wrong: boolean
  /** What is wrong with it, and what the results show instead. */
  readonly message: string | null
  readonly slider: SliderView | null
  readonly curve: CurveView | null
  readonly origin: OriginView
}

interface SliderView {
  readonly min: string
  readonly max: string
  readonly step: string
  /** Of what the results show. */
  readonly value: string
  readonly label: string
}

export function fieldId(input: ScenarioInput): string {
  return `scenario-${input}`
}

export function toField(
  input: ScenarioInput,
  asked: AskedScenario,
  start: StartingPoints,
  query: URLSearchParams,
  context: FigureContext,
): FieldView {
  const { locale } = context.here
  const { assumptions, problems } = asked
  const { name, unit } = messages(locale).scenarioForm.fields[input]
  const problem = problems.find((each) => isAbout(each, input))
  const own = assumptions[input]
  const written = isKept(input, problems) ? query.get(input) : null
  const curved = isCurved(input)
  return {
    ...{ input, id: fieldId(input), name, unit },
    value: written ?? (own === null ? '' : formatDecimal(own)),
    wrong: problem !== undefined,
    message: problem && problem.kind !== 'shares' ? sayProblem(problem, assumptions, locale) : null,
    slider: curved && own ? toSlider(input, own, context) : null,
    curve: curved ? toCurveView(assumptions, input, locale) : null,
    origin: toOrigin(input, assumptions, start, context),
  }
}

function isShare(input: ScenarioInput): boolean {
  return HOLDER_INPUTS.some((each) => each === input)
}

function isCurved(input: ScenarioInput): input is CurvedInput {
  return CURVED_INPUTS.some((each) => each === input)
}

function isAbout(problem: ScenarioProblem, input: ScenarioInput): boolean {
  return 'input' in problem ? problem.input === input : problem.kind === 'shares' && isShare(input)
}

/** Whether the results show an earlier number: shares stand or fall together. */
function isKept(input: ScenarioInput, problems: readonly ScenarioProblem[]): boolean {
  const together: readonly ScenarioInput[] = isShare(input) ? HOLDER_INPUTS : [input]
  return problems.some((problem) => together.some((each) => isAbout(problem, each)))
}

function toSlider(
  input: CurvedInput,
  own: Decimal,
  { here: { locale } }: FigureContext,
): SliderView {
  const { low, high, step } = INPUT_RANGES[input]
  const words = messages(locale).scenarioForm
  const { name, unit } = words.fields[input]
  return {
    ...{ min: formatDecimal(low), max: formatDecimal(high), step: formatDecimal(step) },
    ...{ value: formatDecimal(own), label: words.slider(name, unit) },
  }
}
