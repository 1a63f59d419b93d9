import type { ReactNode } from 'react'
import { openChart } from '#charts/catalogue.ts'
import { ChartFigure } from '#ui/chart/chart-figure.tsx'
import type { PageContext } from './define-page.tsx'

/** A chart where it stands on a page; null where the edition has nothing to draw. */
export async function placeChart(context: PageContext, key: string): Promise<ReactNode> {
  const chart = await openChart(context.db, key, context)
  return chart && <ChartFigure chart={chart} here={context.here} />
}
