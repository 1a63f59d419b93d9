import { parsePeriod } from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { LabelsPage } from '#features/softbank/labels/labels-page.tsx'
import { toLabels } from '#features/softbank/labels/view.ts'
import { messages } from '#i18n/messages.ts'
import { listReports } from '#store/queries/softbank.ts'
import { getSource } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'

/** SoftBank Group's securities report for April 2021 to March 2022, by its title that of the 42nd fiscal year. */
const NUMBERED = 'irbank-2022-06-24'

export const softbankLabels = definePage(
  '/softbank/labels',
  async ({ db, here, edition, query }) => {
    const [quarters, years, numbered] = await Promise.all([
      listReports(db, { part: 'quarter' }, edition),
      listReports(db, { part: 'year' }, edition),
      getSource(db, NUMBERED, edition),
    ])
    const known = periodsOf([...quarters, ...years])
    const told = periodsOf(quarters.filter(({ resultsOn }) => resultsOn !== null))
    const label = query.get('label') ?? ''
    const view = toLabels({ label, known, latest: told.at(-1) ?? null, numbered }, here)
    const { title, description } = messages(here.locale).labels
    const there = { ...here, path: view.path }
    return { title, description, body: <LabelsPage view={view} here={here} />, here: there }
  },
  { asks: true },
)

function periodsOf(reports: readonly Report[]) {
  return reports.flatMap(({ period }) => parsePeriod(period) ?? [])
}
