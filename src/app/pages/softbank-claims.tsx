import { figureIdsOf } from '#domain/press.ts'
import { Claims } from '#features/softbank/claims/claims.tsx'
import { toClaims } from '#features/softbank/claims/claims-view.ts'
import { listFiguresById } from '#store/queries/figures.ts'
import { listPressChecks } from '#store/queries/press.ts'
import { listSourcesById } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'

export const softbankClaims = definePage('/softbank/claims', async (context) => {
  const { db, here, edition } = context
  const checks = await listPressChecks(db, edition)
  const cited = checks.flatMap(({ cites }) => cites.map(({ source }) => source))
  const [figures, sources] = await Promise.all([
    listFiguresById(db, [...new Set(checks.flatMap(figureIdsOf))], edition),
    listSourcesById(db, [...new Set(cited)], edition),
  ])
  const view = toClaims({ checks, figures, sources }, context)
  const body = <Claims view={view} here={here} />
  return { title: view.title, description: view.description, body }
})
