import { isKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import { printingsOf } from '#domain/printing.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** A number as the record has it or as someone else printed it. */
export interface PrintingView {
  readonly key: string
  /** Whose number it is, in words; null where nobody in particular gives it. */
  readonly whose: string | null
  /** True for the two governments, whose numbers stand side by side. */
  readonly official: boolean
  readonly figure: FigureView
}

/** The record's own printing, then those of governments, then the others as they became public. */
export function toPrintings(figure: Figure, context: FigureContext): readonly PrintingView[] {
  const { here, edition } = context
  const words = messages(here.locale).vehicleProjects
  const known = {
    ...figure,
    alternatives: figure.alternatives.filter((each) => isKnown(each, edition)),
  }
  const printings = printingsOf(known).map(({ figure: told, other }, at): PrintingView => {
    const said = told.by === null ? null : words.by[told.by]
    const view = toFigureView(told, context)
    return {
      key: `${figure.id} ${at}`,
      whose: said ?? other?.label[here.locale] ?? null,
      official: told.by !== null,
      figure: other === null ? view : { ...view, printing: told.by ?? 'other' },
    }
  })
  const rank = ({ figure: { printing }, official }: PrintingView) =>
    printing === undefined ? 0 : official ? 1 : 2
  return printings.toSorted((a, b) => rank(a) - rank(b))
}

/** The first printing and those that differ from it. */
export function differing(printings: readonly PrintingView[]): readonly PrintingView[] {
  const [first] = printings
  return printings.filter((each) => each === first || each.figure.value !== first?.figure.value)
}
