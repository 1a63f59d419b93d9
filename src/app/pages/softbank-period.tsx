import { Period } from '#features/softbank/period/period.tsx'
import { toPeriodView } from '#features/softbank/period/view.ts'
import { listBreaks } from '#store/queries/breaks.ts'
import { listEvents } from '#store/queries/events.ts'
import { listParties } from '#store/queries/people.ts'
import { listPressChecks } from '#store/queries/press.ts'
import { listHoldings, listMeasures, listReports } from '#store/queries/softbank.ts'
import { listIds } from '#store/queries/sources.ts'
import { definePage, type PageContext } from './define-page.tsx'

export const softbankPeriod = definePage(
  '/softbank/',
  async (context, id) => {
    const view = toPeriodView(id, await readFacts(context), context)
    if (!view) return null
    const body = <Period view={view} here={context.here} />
    return { title: view.title, description: view.description, body }
  },
  { made: (db) => listIds(db, 'report') },
)

/** A figure of one period is read beside those of many: the year before, the year as a whole. */
async function readFacts({ db, edition }: PageContext) {
  const [quarters, years, measures, breaks, holdings, pressChecks, events, parties] =
    await Promise.all([
      listReports(db, { part: 'quarter' }, edition),
      listReports(db, { part: 'year' }, edition),
      listMeasures(db),
      listBreaks(db, edition),
      listHoldings(db, edition),
      listPressChecks(db, edition),
      listEvents(db, {}, edition),
      listParties(db, edition),
    ])
  return { quarters, years, measures, breaks, holdings, pressChecks, events, parties }
}
