import { singlesAddress } from '#features/timeline/lanes-address.ts'
import { LANES_CHART, toLanesChart } from '#features/timeline/lanes-chart.ts'
import { listEvents } from '#store/queries/events.ts'
import { getMeta } from '#store/queries/meta.ts'
import type { Chart } from './chart.ts'

export const TIMELINE_CHARTS: readonly Chart[] = [
  {
    key: LANES_CHART,
    path: '/timeline/lanes',
    load: async (db, context) => {
      const [meta, events] = await Promise.all([getMeta(db), listEvents(db, {}, context.edition)])
      return meta && toLanesChart(events, meta, context, singlesAddress(context.here))
    },
  },
]
