import { SourceList } from '#features/sources/source-list.tsx'
import { toSourceList } from '#features/sources/view.ts'
import { messages } from '#i18n/messages.ts'
import { listSources } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'

export const sources = definePage('/sources', async ({ db, here, edition }) => {
  const view = toSourceList(await listSources(db, edition), here)
  const { title } = messages(here.locale).sources
  return { title, description: view.lead, body: <SourceList view={view} here={here} /> }
})
