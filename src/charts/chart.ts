import type { Database } from '#store/client.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** A chart of the site: where it stands and which facts it is made from. */
export interface Chart {
  /** Its name in pages, in addresses and in the store of pictures. */
  readonly key: string
  /** The page it stands on, without language and edition. */
  readonly path: string
  /** The chart in a language, as of an edition; null where the edition has nothing to draw. */
  readonly load: (db: Database, context: FigureContext) => Promise<ChartView | null>
}
