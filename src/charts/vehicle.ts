import { LADDER_CHART, toLadderChart } from '#features/vehicle/ladder/ladder-chart.ts'
import {
  PAYOUT_CHART,
  PAYOUT_FIGURES,
  toPayoutChart,
} from '#features/vehicle/payout/payout-chart.ts'
import { CANDIDATES_CHART, toCandidatesChart } from '#features/vehicle/projects/candidates-chart.ts'
import { PROJECTS_CHART, toProjectsChart } from '#features/vehicle/projects/projects-chart.ts'
import { listFiguresById } from '#store/queries/figures.ts'
import { listProjects } from '#store/queries/projects.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import type { Chart } from './chart.ts'

const path = '/vehicle'

export const VEHICLE_CHARTS: readonly Chart[] = [
  {
    ...{ key: LADDER_CHART, path },
    load: async (db, context) => {
      const vehicle = await getVehicle(db, 'us-japan-vehicle', context.edition)
      return vehicle && toLadderChart(vehicle, context)
    },
  },
  {
    ...{ key: PROJECTS_CHART, path: '/vehicle/projects' },
    load: async (db, context) => toProjectsChart(await listProjects(db, context.edition), context),
  },
  {
    ...{ key: CANDIDATES_CHART, path: '/vehicle/projects' },
    load: async (db, context) =>
      toCandidatesChart(await listProjects(db, context.edition), context),
  },
  {
    ...{ key: PAYOUT_CHART, path },
    load: async (db, context) =>
      toPayoutChart(await listFiguresById(db, PAYOUT_FIGURES, context.edition), context),
  },
]
