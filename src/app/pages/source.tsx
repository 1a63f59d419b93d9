import { SourcePage } from '#features/sources/source-page.tsx'
import { toSourcePage } from '#features/sources/view.ts'
import { getSource, listFactsOfSource } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'

export const source = definePage('/sources/', async ({ db, here, edition }, id) => {
  const found = await getSource(db, id, edition)
  if (!found) return null
  const view = toSourcePage(found, await listFactsOfSource(db, id, edition), here)
  const description = [found.title, found.publisher].join(' – ')
  return { title: found.title, description, body: <SourcePage view={view} here={here} /> }
})
