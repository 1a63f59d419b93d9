import type { Fund } from '#domain/fund.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type CheckView, toCheck } from './check-view.ts'
import { type PlacedView, toPlaced } from './placed-view.ts'
import { type FundTableView, toFundTables } from './table-view.ts'

/** How large the fund would be, beside the others of an edition. */
export interface SizeView {
  readonly check: CheckView
  readonly placed: readonly PlacedView[]
  readonly tables: readonly FundTableView[]
}

/** Pass only what the edition knows. */
export function toSize(
  funds: readonly Fund[],
  candidateId: string,
  context: FigureContext,
): SizeView {
  return {
    check: toCheck(funds, candidateId, context),
    placed: toPlaced(funds, context),
    tables: toFundTables(funds, context),
  }
}
