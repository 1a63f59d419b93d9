import { day as toDay } from '#domain/day.ts'
import { latestEdition } from '#domain/edition.ts'
import type { Locale } from '#domain/text.ts'
import type { MeansFacts } from '#features/softbank/means/view.ts'
import type { Database } from '#store/client.ts'
import { listBreaks } from '#store/queries/breaks.ts'
import { listCommitments } from '#store/queries/commitments.ts'
import { listEvents } from '#store/queries/events.ts'
import { listFiguresById } from '#store/queries/figures.ts'
import { listMacro } from '#store/queries/funds.ts'
import { getMeta } from '#store/queries/meta.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import { getRateBook } from '#store/queries/rates.ts'
import { listHoldings, listReports } from '#store/queries/softbank.ts'
import type { FigureContext } from '#ui/figure-view.ts'

const GROUP = 'softbank-group'

/** What an edition of a store knows of SoftBank Group’s means, and its reader; without a day, the latest. */
export async function meansOn(
  db: Database,
  day: string | null,
  locale: Locale,
): Promise<{ readonly facts: MeansFacts; readonly context: FigureContext }> {
  const meta = await getMeta(db)
  if (!meta) throw new Error('nothing is loaded')
  const edition = day === null ? latestEdition(meta.compiledOn) : { day: toDay(day), latest: false }
  const commitments = await listCommitments(db, edition)
  const named = commitments.flatMap(({ steps }) => steps.map(({ figure }) => figure))
  const facts = {
    commitments,
    figures: await listFiguresById(db, named, edition),
    quarters: await listReports(db, { part: 'quarter' }, edition),
    holdings: await listHoldings(db, edition),
    breaks: await listBreaks(db, edition),
    macro: await listMacro(db, edition),
    parties: await listParties(db, edition),
    events: await listEvents(db, { actor: GROUP }, edition),
    relations: await listRelations(db, { party: GROUP }, edition),
  }
  const here = { locale, ...edition, path: '/softbank/means' }
  return { facts, context: { edition, here, rates: await getRateBook(db) } }
}
