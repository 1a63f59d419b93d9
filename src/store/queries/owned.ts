import type { Edition } from '#domain/edition.ts'
import type { Database } from '#store/client.ts'
import type { Owned, StoredKind } from '#store/rows/fact.ts'
import { loadCites } from './cites.ts'
import { loadFigures } from './figures.ts'
import { groupBy } from './group.ts'

/** From here on it is quicker to read what hangs on the whole kind. */
const MANY = 300

/**
 * The cites, dated entries and figures of the facts of one kind, in one statement each:
 * of the given ids, or of all of the kind.
 */
export async function loadOwned(
  db: Database,
  kind: StoredKind,
  { day }: Edition,
  wanted?: readonly string[],
): Promise<Owned> {
  const ids = wanted && wanted.length <= MANY ? wanted : undefined
  const owner = { ownerKind: kind, ...(ids && { ownerId: { in: [...ids] } }) }
  const [cites, entries, figures] = await Promise.all([
    loadCites(db, kind, day, ids),
    db.entry.findMany({
      where: { ...owner, knownOn: { lte: day } },
      orderBy: [{ ownerId: 'asc' }, { list: 'asc' }, { position: 'asc' }],
    }),
    loadFigures(db, owner, day),
  ])
  const byList = groupBy(entries, ({ ownerId, list }) => `${ownerId} ${list}`)
  const byOwner = groupBy(figures, ({ owner: { id } }) => id)
  return {
    day,
    cites,
    entries: (id, list) => byList.get(`${id} ${list}`) ?? [],
    figures: (id) => byOwner.get(id) ?? [],
  }
}
