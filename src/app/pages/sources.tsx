import { toRateQuotes } from '#features/sources/rates-view.ts'
import { SourceList } from '#features/sources/source-list.tsx'
import { toSourceList } from '#features/sources/view.ts'
import { messages } from '#i18n/messages.ts'
import { listRateQuotes } from '#store/queries/rates.ts'
import { listSources } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'

export const sources = definePage('/sources', async ({ db, here, edition, rates }) => {
  const [lines, quoted] = await Promise.all([listSources(db, edition), listRateQuotes(db, edition)])
  const view = toSourceList(lines, here)
  const quotes = toRateQuotes(quoted, { here, edition, rates })
  const { title } = messages(here.locale).sources
  return {
    title,
    description: view.lead,
    body: <SourceList view={view} quotes={quotes} here={here} />,
  }
})
