import { FigurePage } from '#features/figures/figure-page.tsx'
import { toFigurePage } from '#features/figures/view.ts'
import { listClaimSubjects } from '#store/queries/claims.ts'
import { getFigure, listFiguresById } from '#store/queries/figures.ts'
import { listSourcesById } from '#store/queries/sources.ts'
import { DocumentList } from '#ui/document-list.tsx'
import { toDocuments } from '#ui/document-view.ts'
import { definePage } from './define-page.tsx'

export const figure = definePage('/figures/', async (context, id) => {
  const { db, here, edition } = context
  const found = await getFigure(db, id, edition)
  if (!found) return null
  const [subjects, inputs, cited] = await Promise.all([
    listClaimSubjects(db),
    listFiguresById(db, found.derivedFrom, edition),
    listSourcesById(
      db,
      found.cites.map((cite) => cite.source),
      edition,
    ),
  ])
  const view = toFigurePage(found, inputs, subjects, context)
  const documents = <DocumentList documents={toDocuments(found.cites, cited, here, edition)} />
  const body = <FigurePage view={view} here={here} sources={documents} />
  return { title: view.title, description: view.description, body }
})
