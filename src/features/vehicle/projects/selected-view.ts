import type { Edition } from '#domain/edition.ts'
import { toPlain } from '#domain/money.ts'
import { distinct, type Project } from '#domain/project.ts'
import { groupOf, hasAmount } from '#domain/project-progress.ts'
import { type RungTotal, totalOnRung } from '#domain/project-total.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { withQualifier } from '#i18n/number.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import type { ComputedView, SentenceView } from '#ui/sentence-view.ts'
import { toFormula } from './formula-view.ts'

export interface SumView extends ComputedView {
  readonly unit: string
  readonly formula: SentenceView
}

/** What the selected projects come to: our sum with its formula, beside the total that sources state. */
export interface SelectedView {
  readonly count: ComputedView
  /** Null where nothing can be added; `why` then says so. */
  readonly sum: SumView | null
  readonly why: string | null
  /** What is left out of the sum, where something is. */
  readonly without: string | null
  /** Totals of the vehicle on the rung `selected`, as stated. */
  readonly stated: readonly FigureView[]
}

/** Null where the edition knows of no selected project. */
export function toSelected(
  projects: readonly Project[],
  vehicle: Pick<Vehicle, 'id' | 'figures'>,
  context: FigureContext,
): SelectedView | null {
  const { here, edition } = context
  const words = messages(here.locale).vehicleProjects.selected
  const selected = selectedOf(projects, edition)
  if (selected.length === 0) return null
  const total = totalOnRung('selected', selected, edition)
  const without = selected.filter((project) => !hasAmount(project)).length
  const own = vehicle.figures.filter(
    ({ subject, rung }) => subject === vehicle.id && rung === 'selected',
  )
  return {
    count: {
      kind: 'computed',
      value: `${selected.length}`,
      text: words.count(selected.length),
    },
    sum: sumOf(total, context),
    why: whyNot(total, context),
    without: without > 0 && total.kind === 'sum' ? words.without(without) : null,
    stated: own.map((figure) => toFigureView(figure, context)),
  }
}

export function selectedOf(projects: readonly Project[], edition: Edition): Project[] {
  return distinct(projects).filter((project) => groupOf(project, edition) === 'selected')
}

function sumOf(total: RungTotal, context: FigureContext): SumView | null {
  if (total.kind !== 'sum') return null
  const { locale } = context.here
  const { money } = total.total
  const text = formatMoney(money, locale, 'prose', total.precision)
  return {
    kind: 'computed',
    value: toPlain(money),
    text: withQualifier(text, total.qualifier, locale),
    unit: money.currency,
    formula: toFormula(total, context),
  }
}

function whyNot(total: RungTotal, { here }: FigureContext): string | null {
  const { selected, form } = messages(here.locale).vehicleProjects
  if (total.kind === 'none') return selected.noSum
  return total.kind === 'currencies' ? selected.currencies(form.list(total.currencies)) : null
}
