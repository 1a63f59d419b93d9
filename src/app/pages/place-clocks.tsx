import type { ReactNode } from 'react'
import { pledgedDollars } from '#domain/clocks.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { getLatestRate } from '#store/queries/rates.ts'
import { ClocksPanel } from '#ui/clocks-panel.tsx'
import { toClocksPanel } from '#ui/clocks-panel-view.ts'
import type { PageContext } from './define-page.tsx'

/** The first pledge of a vehicle or project on its two clocks of yen; null where the edition has none, or no rate. */
export async function placeClocks(
  context: PageContext,
  { figures }: Pick<Vehicle, 'figures'>,
): Promise<ReactNode> {
  const pledge = figures.find((figure) => pledgedDollars(figure) !== null)
  const latest = await getLatestRate(context.db, context.edition)
  const view = toClocksPanel(pledge, latest, context)
  return view && <ClocksPanel view={view} here={context.here} />
}
