import type { Figure } from '#domain/figure.ts'
import type { Project } from '#domain/project.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type PrintingView, toPrintings } from './amounts-view.ts'

/** A number stated of a project, in every printing the edition knows. */
export interface NumberView {
  readonly id: string
  readonly href: string
  readonly label: string
  readonly on: string
  readonly printings: readonly PrintingView[]
  /** As the source gave it, how it was derived, and what is to be said of it. */
  readonly remarks: readonly string[]
}

export function toNumbers({ figures }: Project, context: FigureContext): readonly NumberView[] {
  return figures.flatMap((figure) => {
    const printings = toPrintings(figure, context)
    const [first] = printings
    if (!first) return []
    const { locale } = context.here
    return [
      {
        ...{ id: figure.id, href: first.figure.href, label: figure.label[locale] },
        on: formatWhen(figure.on, locale),
        printings,
        remarks: remarksOf(figure, context),
      },
    ]
  })
}

function remarksOf(figure: Figure, { here }: FigureContext): readonly string[] {
  const { event } = messages(here.locale)
  const { asReported, formula, note } = figure
  const said = [
    asReported && event.asReported(formatReported(asReported, here.locale)),
    formula && event.derived(formula),
    note?.[here.locale],
  ]
  return said.flatMap((each) => each || [])
}
