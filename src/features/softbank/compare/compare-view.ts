import { type ComparedLine, type ComparisonFacts, compare } from '#domain/compared.ts'
import type { Comparison } from '#domain/comparison.ts'
import type { Day } from '#domain/day.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { ReadyLink } from '#ui/form/short-form.tsx'
import { type BasisChange, basisChanges } from './bases.ts'
import { toCompareChart } from './compare-chart.ts'
import { derivationsOf } from './derivations.ts'
import { type FormView, toFormView } from './form-view.ts'
import { type Preset, presetsOf } from './presets.ts'
import { type Question, writeQuestion } from './question.ts'
import type { KnownPeriods } from './question-periods.ts'
import { sayProblem } from './question-problem.ts'
import { sentencesOf } from './sentence.ts'
import { type CompareTableView, toCompareTable } from './table-view.ts'

/** What a comparison is shown with. */
export interface CompareFacts extends ComparisonFacts {
  readonly known: KnownPeriods
  readonly visionFund2: Day | null
}

/** The way into a comparison: those readers come for, and the form that asks for any other. */
export interface CompareEntry {
  readonly form: FormView
  readonly presets: readonly ReadyLink[]
}

/** What a comparison says, without its drawings and its form. */
export interface CompareSummary {
  /** The path of this comparison, without language and edition. */
  readonly path: string
  readonly problems: readonly string[]
  readonly sentences: readonly { readonly key: string; readonly text: string }[]
  readonly breaks: readonly BasisChange[]
}

export interface CompareView extends CompareEntry, CompareSummary {
  readonly title: string
  readonly description: string
  readonly charts: readonly ChartView[]
  readonly table: CompareTableView
  readonly derivations: readonly string[]
  readonly downloads: { readonly csv: string; readonly json: string }
  /** The reader's currency for this page alone; null leaves it to the switch of the site. */
  readonly currency: string | null
}

export function toCompareView(
  question: Question,
  facts: CompareFacts,
  context: FigureContext,
): CompareView {
  const { comparison } = question
  const words = messages(context.here.locale).compare
  const lines = compare(comparison, facts)
  const summary = toCompareSummary(question, lines, facts, context)
  return {
    ...summary,
    ...{ title: words.title, description: summary.sentences[0]?.text ?? words.description },
    charts: lines.map((line) => toCompareChart(line, comparison, facts.breaks, context)),
    table: toCompareTable(lines, comparison, context),
    derivations: derivationsOf(lines, context),
    ...toCompareEntry(comparison, facts, context),
    downloads: {
      csv: hrefToData('csv', comparison, context),
      json: hrefToData('json', comparison, context),
    },
    currency: comparison.shown === 'both' ? null : comparison.shown,
  }
}

/** `lines` are those of the question's comparison. */
export function toCompareSummary(
  { comparison, problems }: Question,
  lines: readonly ComparedLine[],
  facts: CompareFacts,
  context: FigureContext,
): CompareSummary {
  const { locale } = context.here
  const breaks = lines.flatMap((line) => basisChanges(line, facts.breaks, context))
  return {
    path: pathOf(comparison),
    problems: problems.map((problem) => sayProblem(problem, locale)),
    sentences: lines.map((line) => ({
      key: line.measure.id,
      text: sentencesOf(line, comparison, context).join(locale === 'ja' ? '' : ' '),
    })),
    breaks: [...new Map(breaks.map((each) => [each.id, each])).values()],
  }
}

export function toCompareEntry(
  comparison: Comparison,
  facts: CompareFacts,
  context: FigureContext,
): CompareEntry {
  const { here } = context
  const { known, measures } = facts
  const action = hrefTo(here, '/softbank')
  return {
    form: toFormView(action, comparison, known, measures, here.locale),
    presets: presetsOf(facts, comparison).map((preset) => toPreset(preset, comparison, context)),
  }
}

function pathOf(comparison: Comparison): string {
  return `/softbank?${writeQuestion(comparison)}`
}

function hrefToData(kind: 'csv' | 'json', comparison: Comparison, { here }: FigureContext): string {
  const on = here.latest ? '' : `&on=${here.day}`
  return `/comparisons/softbank.${kind}?lang=${here.locale}${on}&${writeQuestion(comparison)}`
}

function toPreset(
  { key, comparison }: Preset,
  now: Comparison,
  { here }: FigureContext,
): ReadyLink {
  const { presets, form } = messages(here.locale).compare
  const path = pathOf(comparison)
  return {
    key,
    href: hrefTo(here, path),
    text: key === 'same-quarter' ? presets[key](form.closing) : presets[key],
    current: path === pathOf(now),
  }
}
