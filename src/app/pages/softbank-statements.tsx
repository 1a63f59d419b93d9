import { Statements } from '#features/softbank/statements/statements.tsx'
import { toStatementsView } from '#features/softbank/statements/view.ts'
import { listMeasures, listReports } from '#store/queries/softbank.ts'
import { definePage } from './define-page.tsx'

export const softbankStatements = definePage('/softbank/statements', async (context) => {
  const { db, here, edition } = context
  const [quarters, years, measures] = await Promise.all([
    listReports(db, { part: 'quarter' }, edition),
    listReports(db, { part: 'year' }, edition),
    listMeasures(db),
  ])
  const view = toStatementsView({ quarters, years, measures }, context)
  const body = <Statements view={view} here={here} />
  return { title: view.title, description: view.description, body }
})
