import type { Alternative, Figure } from '#domain/figure.ts'
import { isOtherLine, type Printing, printingsOf } from '#domain/printing.ts'
import type { Report } from '#domain/softbank.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { formatPresentation } from '#i18n/presentation.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { nameWithPeriod } from '../cell-view.ts'
import { type DifferenceView, toDifference } from './difference-view.ts'

/** One figure that was printed in more than one way, in the order the printings became public. */
export interface PrintingsView {
  readonly key: string
  readonly name: string
  readonly first: PrintingView
  readonly since: readonly PrintingView[]
}

type PrintingOrder = 'only' | 'first' | 'same' | 'later' | 'now' | 'other-line'

export interface PrintingView {
  readonly key: string
  readonly order: PrintingOrder
  readonly orderWord: string
  /** Set where it is the printing of the tables: it opens to its page. */
  readonly own: FigureView | null
  /** Digits as printed; `value` is their exact amount. */
  readonly text: string
  /** What is said of it: its own words, and the accounting presentation. */
  readonly label: string | null
  readonly presentation: string | null
  readonly derived: string | null
  readonly knownOn: string
  readonly source: SourceMarkView
  /** Null for the first. */
  readonly difference: DifferenceView | null
}

/** Newest period first; every figure with a second printing, whatever kind that is. */
export function toPrintings(reports: readonly Report[], context: FigureContext): PrintingsView[] {
  const figures = reports.toReversed().flatMap((report) => report.figures)
  return figures
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((figure) => toPrinted(figure, context))
}

function toPrinted(figure: Figure, context: FigureContext): PrintingsView {
  const [first = { figure, other: null }, ...later] = printingsOf(figure)
  const last = later.at(-1)
  const others = figure.alternatives.filter((other) => isOtherLine(figure, other))
  return {
    key: figure.id,
    name: nameWithPeriod(figure, context),
    first: toPrinting(first, later.length === 0 ? 'only' : 'first', first, context),
    since: [
      ...later.map((each) => toPrinting(each, orderOf(each, first, last), first, context)),
      ...others.map((other) => toOther(figure, other, context)),
    ],
  }
}

function orderOf(each: Printing, first: Printing, last: Printing | undefined): PrintingOrder {
  if (each.figure.knownOn === first.figure.knownOn) return 'same'
  return each === last ? 'now' : 'later'
}

function toPrinting(
  { figure, other }: Printing,
  order: PrintingOrder,
  first: Printing,
  context: FigureContext,
): PrintingView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale).softbankStatements.printings
  const text = figure.asReported && formatReported(figure.asReported, locale)
  const view = toFigureView(figure, context)
  return {
    key: `${figure.knownOn} ${figure.asReported}`,
    order,
    orderWord: words.order[order],
    own: other === null ? { ...view, text: text ?? view.text } : null,
    text: text ?? view.text,
    label: other?.label[locale] ?? null,
    presentation: figure.presentation && formatPresentation(figure.presentation, locale),
    derived: figure.formula && words.derived(figure.formula),
    knownOn: words.knownOn(formatDay(figure.knownOn, locale)),
    source: toSourceMark(evidenceOn(figure.cites, edition.day), here),
    difference: figure === first.figure ? null : toDifference(first.figure, figure, locale),
  }
}

function toOther(figure: Figure, other: Alternative, context: FigureContext): PrintingView {
  const { asReported, quantity, presentation, knownOn, cites, formula } = other
  const told = { ...figure, asReported, quantity, presentation, knownOn, cites, formula }
  const printing = { figure: told, other }
  const words = messages(context.here.locale).softbankStatements.printings
  return {
    ...toPrinting(printing, 'other-line', printing, context),
    difference: { kind: 'said', text: words.otherLine },
  }
}
