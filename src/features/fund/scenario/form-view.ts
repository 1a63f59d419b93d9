import { formatDecimal } from '#domain/decimal.ts'
import { HOLDER_INPUTS, type ScenarioInput } from '#domain/scenario.ts'
import { type AskedScenario, type ScenarioProblem, writeLast } from '#domain/scenario-address.ts'
import type { StartingPoints } from '#domain/scenario-start.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { FieldLink, ProblemsView } from '#ui/form/problems-view.ts'
import { fieldId, type ScenarioFieldView, toField } from './form-field-view.ts'
import { sharesBack } from './form-origin-view.ts'
import { sayProblem } from './form-problems.ts'
import { formatInput } from './outcome-text.ts'

/** The form that asks for a scenario; the names of its boxes are those of the address. */
export interface ScenarioFormView {
  readonly action: string
  /** The scenario shown, which stays where the next cannot be worked out. */
  readonly last: string
  readonly problems: ProblemsView | null
  readonly groups: readonly GroupView[]
  /** The page without a question. */
  readonly afresh: string
}

export interface GroupView {
  readonly key: GroupKey
  readonly name: string
  readonly note: string | null
  readonly fields: readonly ScenarioFieldView[]
  /** The shares alone have to make a whole. */
  readonly whole: WholeView | null
}

export interface WholeView {
  readonly message: string | null
  readonly sum: { readonly text: string; readonly of: string; readonly value: string } | null
  readonly unknown: string
  readonly back: string | null
}

type GroupKey = 'capital' | 'shares' | 'debt' | 'returns' | 'loss' | 'measured'

const GROUPS: readonly (readonly [GroupKey, readonly ScenarioInput[]])[] = [
  ['capital', ['equity', 'leverage']],
  ['shares', HOLDER_INPUTS],
  ['debt', ['dollars', 'usd', 'jpy']],
  ['returns', ['return', 'fee', 'years']],
  ['loss', ['loss']],
  ['measured', ['receipts', 'reserves']],
]

/** `query` holds what was written; what of it cannot be used stands in its box. */
export function toScenarioForm(
  asked: AskedScenario,
  start: StartingPoints,
  query: URLSearchParams,
  context: FigureContext,
): ScenarioFormView {
  const { locale } = context.here
  const page = hrefTo(context.here, '/fund/scenario')
  const words = messages(locale).scenarioForm.groups
  return {
    ...{ action: page, afresh: page, last: writeLast(asked.assumptions) },
    problems: toProblems(asked, locale),
    groups: GROUPS.map(([key, inputs]) => ({
      ...{ key, ...words[key] },
      fields: inputs.map((input) => toField(input, asked, start, query, context)),
      whole: key === 'shares' ? toWhole(asked, start, context) : null,
    })),
  }
}

function toProblems({ assumptions, problems }: AskedScenario, locale: Locale): ProblemsView | null {
  if (problems.length === 0) return null
  const fields = problems.flatMap((problem) => linkTo(problem, locale) ?? [])
  const general = problems.filter(({ kind }) => kind === 'model' || kind === 'record')
  return {
    general: general.map((problem) => sayProblem(problem, assumptions, locale)),
    summary: messages(locale).scenarioForm.problems.summary(fields.length),
    fields,
  }
}

function linkTo(problem: ScenarioProblem, locale: Locale): FieldLink | null {
  const { fields, groups } = messages(locale).scenarioForm
  if ('input' in problem)
    return { href: `#${fieldId(problem.input)}`, name: fields[problem.input].name }
  return problem.kind === 'shares'
    ? { href: `#${fieldId(HOLDER_INPUTS[0])}`, name: groups.shares.name }
    : null
}

/** What the shares as written make together. */
function toWhole(
  { assumptions, problems }: AskedScenario,
  start: StartingPoints,
  context: FigureContext,
): WholeView {
  const { locale } = context.here
  const words = messages(locale).scenarioForm.sum
  const off = problems.find((problem) => problem.kind === 'shares')
  const unread = problems.some(
    (problem) => 'input' in problem && HOLDER_INPUTS.some((each) => each === problem.input),
  )
  const shares = HOLDER_INPUTS.flatMap((each) => assumptions[each] ?? [])
  const formula = shares.map((share) => formatInput(share, '%', locale)).join(' + ')
  const sum = off?.sum ?? { digits: 100n, scale: 0 }
  return {
    message: off ? sayProblem(off, assumptions, locale) : null,
    sum: unread
      ? null
      : {
          text: off ? words.off : words.together(formula),
          ...{ of: formatInput(sum, '%', locale), value: formatDecimal(sum) },
        },
    ...{ unknown: words.unknown, back: sharesBack(assumptions, start, context) },
  }
}
