import { LTV_CHART, toLtvChart } from '#features/softbank/ltv-chart.ts'
import {
  COMPOSITION_CHART,
  toCompositionChart,
} from '#features/softbank/means/composition-chart.ts'
import { NAV_CHART, toNavChart } from '#features/softbank/nav-chart.ts'
import { NET_INCOME_CHART, toNetIncomeChart } from '#features/softbank/net-income-chart.ts'
import { toVisionFundsChart, VISION_FUNDS_CHART } from '#features/softbank/vision-funds-chart.ts'
import { toYearChart, YEAR_CHART } from '#features/softbank/year-chart.ts'
import type { Database } from '#store/client.ts'
import { listEvents } from '#store/queries/events.ts'
import { listHoldings, listReports } from '#store/queries/softbank.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { Chart } from './chart.ts'

const path = '/softbank'
const means = '/softbank/means'

function quarters(db: Database, { edition }: FigureContext) {
  return listReports(db, { part: 'quarter' }, edition)
}

/** The quarters, and the events that are lines in their charts. */
async function quartersAndEvents(db: Database, context: FigureContext) {
  const [reports, events] = await Promise.all([
    quarters(db, context),
    listEvents(db, {}, context.edition),
  ])
  return { reports, events }
}

export const SOFTBANK_CHARTS: readonly Chart[] = [
  {
    ...{ key: NET_INCOME_CHART, path },
    load: async (db, context) => toNetIncomeChart(await quartersAndEvents(db, context), context),
  },
  {
    ...{ key: VISION_FUNDS_CHART, path },
    load: async (db, context) => toVisionFundsChart(await quartersAndEvents(db, context), context),
  },
  {
    ...{ key: YEAR_CHART, path },
    load: async (db, context) => {
      const years = await listReports(db, { part: 'year' }, context.edition)
      return toYearChart({ quarters: await quarters(db, context), years }, context)
    },
  },
  {
    ...{ key: NAV_CHART, path: means },
    load: async (db, context) => toNavChart(await quarters(db, context), context),
  },
  {
    ...{ key: LTV_CHART, path: means },
    load: async (db, context) => toLtvChart(await quarters(db, context), context),
  },
  {
    ...{ key: COMPOSITION_CHART, path: means },
    load: async (db, context) =>
      toCompositionChart(await listHoldings(db, context.edition), context),
  },
]
