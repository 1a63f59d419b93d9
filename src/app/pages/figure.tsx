import { FigurePage } from '#features/figures/figure-page.tsx'
import { toFigurePage } from '#features/figures/view.ts'
import { messages } from '#i18n/messages.ts'
import { getFigure, listFiguresById } from '#store/queries/figures.ts'
import { listSourcesById } from '#store/queries/sources.ts'
import { DocumentList } from '#ui/document-list.tsx'
import { toDocuments } from '#ui/document-view.ts'
import { definePage } from './define-page.tsx'

export const figure = definePage('/figures/', async ({ db, here, edition, rates }, id) => {
  const found = await getFigure(db, id, edition)
  if (!found) return null
  const [inputs, cited] = await Promise.all([
    listFiguresById(db, found.derivedFrom, edition),
    listSourcesById(
      db,
      found.cites.map((cite) => cite.source),
      edition,
    ),
  ])
  const kind = messages(here.locale).factKind[found.owner.kind]
  const view = toFigurePage(found, inputs, kind, { here, edition, rates })
  const documents = <DocumentList documents={toDocuments(found.cites, cited, here, edition)} />
  const body = <FigurePage view={view} here={here} sources={documents} />
  return { title: view.title, description: view.description, body }
})
