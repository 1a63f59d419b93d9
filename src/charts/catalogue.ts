import type { Database } from '#store/client.ts'
import { getPicture } from '#store/queries/pictures.ts'
import type { DrawnChart } from '#ui/chart/chart-figure.tsx'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { hashOfDrawing } from '#ui/chart/drawing-hash.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { Chart } from './chart.ts'
import { FUND_CHARTS } from './fund.ts'
import { PEOPLE_CHARTS } from './people.ts'
import { SOFTBANK_CHARTS } from './softbank.ts'
import { TIMELINE_CHARTS } from './timeline.ts'
import { VEHICLE_CHARTS } from './vehicle.ts'

/** Every chart, in the order of the pages. */
export const CHARTS: readonly Chart[] = [
  ...FUND_CHARTS,
  ...VEHICLE_CHARTS,
  ...TIMELINE_CHARTS,
  ...SOFTBANK_CHARTS,
  ...PEOPLE_CHARTS,
]

/** A chart with its stored pictures: those drawn from exactly these data. Null for an unknown key or nothing to draw. */
export async function openChart(
  db: Database,
  key: string,
  context: FigureContext,
): Promise<(DrawnChart & { readonly path: string }) | null> {
  const chart = CHARTS.find((each) => each.key === key)
  const view = chart && (await chart.load(db, context))
  if (!view) return null
  return { ...(await withPictures(db, view, context)), path: chart.path }
}

/** A chart with the pictures that were drawn ahead from exactly these data; none where nobody drew it. */
export async function withPictures(
  db: Database,
  view: ChartView,
  { here }: Pick<FigureContext, 'here'>,
): Promise<DrawnChart> {
  const hash = hashOfDrawing(view.drawing)
  return { view, pictures: await getPicture(db, view.key, here.locale, hash) }
}
