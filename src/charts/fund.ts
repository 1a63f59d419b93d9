import { CAPITAL_CHART, toCapitalChart } from '#features/fund/capital/capital-chart.ts'
import { SIZE_LOG_CHART, toSizeLogChart } from '#features/fund/size/log-chart.ts'
import { SIZE_CHART, toSizeChart } from '#features/fund/size/size-chart.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listFunds } from '#store/queries/funds.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import type { Chart } from './chart.ts'

const path = '/fund'

export const FUND_CHARTS: readonly Chart[] = [
  {
    ...{ key: CAPITAL_CHART, path },
    load: async (db, context) => {
      const [vehicle, claims] = await Promise.all([
        getVehicle(db, 'joint-fund', context.edition),
        listClaims(db, {}, context.edition),
      ])
      return vehicle && toCapitalChart(vehicle, claims, context)
    },
  },
  {
    ...{ key: SIZE_CHART, path },
    load: async (db, context) =>
      toSizeChart(await listFunds(db, context.edition), 'joint-fund', context),
  },
  {
    ...{ key: SIZE_LOG_CHART, path },
    load: async (db, context) =>
      toSizeLogChart(await listFunds(db, context.edition), 'joint-fund', context),
  },
]
