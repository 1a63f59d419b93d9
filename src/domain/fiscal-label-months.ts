import type { Clue, LabelPart, MonthRange } from './fiscal-label-clues.ts'

type Of<Kind extends Clue['kind']> = Extract<Clue, { kind: Kind }>
export type Label = { readonly [Kind in Clue['kind']]?: Of<Kind> }

/** The clues of a label by their kind; null where two of a kind differ. */
export function toLabel(clues: readonly Clue[]): Label | null {
  const label: Partial<Record<Clue['kind'], Clue>> = {}
  for (const clue of clues) {
    const before = label[clue.kind]
    if (before && JSON.stringify(before) !== JSON.stringify(clue)) return null
    label[clue.kind] = clue
  }
  if (label.calendar && label.fiscal) return null
  return label as Label
}

/** Counted from January as 0. */
export const APRIL = 3
const PARTS: Readonly<Record<LabelPart, readonly [offset: number, count: number]>> = {
  ...{ q1: [0, 3], q2: [3, 3], q3: [6, 3], q4: [9, 3] },
  ...{ h1: [0, 6], h2: [6, 6], '9m': [0, 9], year: [0, 12] },
}
const TOTALS = { q1: 'q1', q2: 'h1', q3: '9m', q4: 'year' } as const

/** Which months of a year that starts in `january + start` a label names; null if it names none or runs past its end. */
export function shapeOf(
  label: Label,
  start: number,
): readonly [offset: number, count: number] | null {
  const { part, length, total } = label
  if (part) return PARTS[total ? totalOf(part.part) : part.part]
  const range = rangeOf(label)
  if (range) {
    const offset = (range.first - start + 12) % 12
    return offset + range.count > 12 ? null : [offset, range.count]
  }
  if (length) return length.counted ? [0, length.months] : null
  return [0, 12]
}

function totalOf(part: LabelPart): LabelPart {
  return part in TOTALS ? TOTALS[part as keyof typeof TOTALS] : part
}

/** The months a label names, or those that lead to the one it ends with; null if it names none. */
export function rangeOf({ months, month, length }: Label) {
  if (months) return spanOf(months)
  return month && length ? endingIn(month.month, length.months) : null
}

export function spanOf({ first, last }: MonthRange) {
  return { first: first - 1, count: ((last - first + 12) % 12) + 1 }
}

function endingIn(month: number, count: number) {
  return { first: (month - count + 12) % 12, count }
}

/** How many months a part of a year has. */
export function partMonths(part: LabelPart): number {
  return PARTS[part][1]
}

/** Whether months are the part a label names, counted from April or from January: `Q3 (Jul–Sep 2024)`. */
export function isPart(first: number, count: number, { part, total }: Label): boolean {
  if (!part) return true
  const [offset, months] = PARTS[total ? totalOf(part.part) : part.part]
  return count === months && [0, APRIL].some((start) => (first - start) % 12 === offset)
}
