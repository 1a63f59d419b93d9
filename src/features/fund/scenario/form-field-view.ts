import { type Decimal, formatDecimal } from '#domain/decimal.ts'
import { HOLDER_INPUTS, INPUT_RANGES, type ScenarioInput } from '#domain/scenario.ts'
import type { AskedScenario, ScenarioProblem } from '#domain/scenario-address.ts'
import { CURVED_INPUTS, type CurvedInput } from '#domain/scenario-curve.ts'
import type { StartingPoints } from '#domain/scenario-start.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type FieldView, type SliderView, toSlider } from '#ui/form/field-view.ts'
import { type CurveView, toCurveView } from './curve-view.ts'
import { type OriginView, toOrigin } from './form-origin-view.ts'
import { sayProblem } from './form-problems.ts'

/** One number a reader may change, what a result does with it, and where it comes from. */
export interface ScenarioFieldView extends FieldView {
  readonly input: ScenarioInput
  readonly curve: CurveView | null
  readonly origin: OriginView
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
): ScenarioFieldView {
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
    slider: curved && own ? sliderOf(input, own, locale) : null,
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

function sliderOf(input: CurvedInput, own: Decimal, locale: Locale): SliderView {
  const words = messages(locale).scenarioForm
  const { name, unit } = words.fields[input]
  return toSlider(INPUT_RANGES[input], own, words.slider(name, unit))
}
