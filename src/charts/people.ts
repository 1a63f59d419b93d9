import { latestEdition } from '#domain/edition.ts'
import type { WholeMap } from '#features/people/map/facts.ts'
import { MAP_CHART, toMapChart } from '#features/people/map/map-chart.ts'
import type { Database } from '#store/client.ts'
import { getMeta } from '#store/queries/meta.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { Chart } from './chart.ts'

export const PEOPLE_CHARTS: readonly Chart[] = [
  {
    key: MAP_CHART,
    path: '/people/map',
    load: async (db, context) => {
      const facts = await openMap(db, context)
      return facts && toMapChart(facts, context)
    },
  },
]

/** What an edition knows of relations, and the latest one that places are worked out from; null without a record. */
export async function openMap(db: Database, { edition }: Pick<FigureContext, 'edition'>) {
  const [meta, parties, relations] = await Promise.all([
    getMeta(db),
    listParties(db, edition),
    listRelations(db, {}, edition),
  ])
  if (!meta) return null
  const whole: WholeMap = {
    version: meta.version,
    ...(edition.latest ? { parties, relations } : await latestOf(db, meta.compiledOn)),
  }
  return { parties, relations, whole }
}

async function latestOf(db: Database, compiledOn: Parameters<typeof latestEdition>[0]) {
  const latest = latestEdition(compiledOn)
  const [parties, relations] = await Promise.all([
    listParties(db, latest),
    listRelations(db, {}, latest),
  ])
  return { parties, relations }
}
