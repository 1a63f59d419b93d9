import { SourcePage } from '#features/sources/source-page.tsx'
import { toSourcePage } from '#features/sources/view.ts'
import { listClaimSubjects } from '#store/queries/claims.ts'
import { getSource, listFactsOfSource } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'

export const source = definePage('/sources/', async ({ db, here, edition }, id) => {
  const found = await getSource(db, id, edition)
  if (!found) return null
  const [rests, subjects] = await Promise.all([
    listFactsOfSource(db, id, edition),
    listClaimSubjects(db),
  ])
  const view = toSourcePage(found, rests, subjects, here)
  const description = [found.title, found.publisher].join(' – ')
  return { title: found.title, description, body: <SourcePage view={view} here={here} /> }
})
