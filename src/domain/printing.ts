import type { Day } from './day.ts'
import type { Alternative, Figure } from './figure.ts'

/** One way a figure was told: the record's own, or one of its alternatives. */
export interface Printing {
  /** The figure as this printing tells it. */
  readonly figure: Figure
  /** Null for the record's own. */
  readonly other: Alternative | null
}

/** Presentations that are lines of their own: one of them is no printing of a figure told in another way. */
const LINES: readonly (string | null)[] = [
  'with-non-controlling-interests',
  'svf-consolidated',
  'svf-operating-income',
  'svf-segment',
]

/** Is the alternative another line of the accounts (income with non-controlling interests), not this one told anew? */
export function isOtherLine(figure: Figure, { presentation }: Alternative): boolean {
  if (presentation === figure.presentation) return false
  return LINES.includes(presentation) || LINES.includes(figure.presentation)
}

/**
 * Every printing of a figure by the day it became public; of one day the record's own first, then as
 * the record lists them. Other lines of the accounts are left out.
 */
export function printingsOf(figure: Figure): Printing[] {
  const others = figure.alternatives.filter((other) => !isOtherLine(figure, other))
  return [
    { figure, other: null },
    ...others.map((other) => ({ figure: toldAs(figure, other), other })),
  ].toSorted((a, b) => a.figure.knownOn.localeCompare(b.figure.knownOn))
}

/** The figure as it was first told. */
export function firstTold(figure: Figure): Figure {
  return printingsOf(figure)[0]?.figure ?? figure
}

/** The day from which an edition shows the figure, in whatever printing. */
export function knownFrom(figure: Figure): Day {
  return figure.period === null ? figure.knownOn : firstTold(figure).knownOn
}

/**
 * The figure as an edition of `day` shows it: in the record's own printing from the day that became
 * public; before it, in the printing last public by then, the other printings of the time beside it.
 * Null where nothing of it was public. Another line of the accounts never stands in, nor any printing
 * of a figure that is of no fiscal period: there it may be someone else's count, or from before the thing.
 */
export function toldBy(figure: Figure, day: Day): Figure | null {
  const alternatives = figure.alternatives.filter(({ knownOn }) => knownOn <= day)
  if (figure.knownOn <= day) return { ...figure, alternatives }
  if (figure.period === null) return null
  const last = printingsOf({ ...figure, alternatives })
    .filter(({ other }) => other !== null)
    .reduce<Printing | null>(
      (found, each) => (found && found.figure.knownOn >= each.figure.knownOn ? found : each),
      null,
    )
  if (last === null) return null
  return { ...last.figure, alternatives: alternatives.filter((other) => other !== last.other) }
}

/** What the record says of its own printing (notes, sums, inputs) does not hold of another. */
function toldAs(figure: Figure, other: Alternative): Figure {
  const { by, quantity, asReported, presentation, knownOn, cites, formula } = other
  return {
    ...figure,
    ...{ by, quantity, asReported, presentation, knownOn, cites, formula },
    ...{ qualifier: null, derivedFrom: [], note: null, doesNotSum: null },
  }
}
