import type { Formula, Ref, Sum } from '#domain/formula.ts'
import { MINUS } from '#i18n/digits.ts'

/** What stands between the numbers of a formula, in the page's language. */
export interface Marks {
  readonly list: string
  readonly open: string
  readonly close: string
}

/** A formula as it is read: whatever each figure and the rate are shown as, with signs between them. */
export function arrange<Shown>(
  formula: Formula,
  show: (ref: Ref) => Shown,
  rate: Shown,
  marks: Marks,
): (Shown | string)[] {
  const add = (sum: Sum) =>
    sum.flatMap(({ ref, minus }, at) =>
      at === 0 ? [show(ref)] : [minus ? ` ${MINUS} ` : ' + ', show(ref)],
    )
  const whole = (sum: Sum) => (sum.length === 1 ? add(sum) : [marks.open, ...add(sum), marks.close])
  switch (formula.kind) {
    case 'sum':
      return add(formula.sum)
    case 'growth':
      return [...whole(formula.now), ' ÷ ', ...whole(formula.base), ` ${MINUS} 1`]
    case 'usd':
      return [show(formula.of), ' ÷ ', rate]
    default:
      return formula.of.flatMap((ref, at) => (at === 0 ? [show(ref)] : [marks.list, show(ref)]))
  }
}
