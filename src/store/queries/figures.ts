import type { Day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import type { Text } from '#domain/text.ts'
import type { Database } from '#store/client.ts'
import { toFigure } from '#store/rows/figure.ts'
import { toDay } from '#store/rows/values.ts'
import { loadCites } from './cites.ts'
import { groupBy } from './group.ts'

/** Which figures: those of a fact or kind of fact, of a subject, or by id. */
type Wanted =
  | { readonly ownerKind: string; readonly ownerId?: { in: string[] } }
  | { readonly subject: string }
  | { readonly id: { in: string[] } }

/** SQLite takes some thousand parameters in one statement. */
const MANY = 500

/** Figures public by `day` with their alternatives, in the order of their owners. */
export async function loadFigures(db: Database, wanted: Wanted, day: Day): Promise<Figure[]> {
  const known = { lte: day }
  const figure = { ...wanted, knownOn: known }
  const order = [{ ownerKind: 'asc' }, { ownerId: 'asc' }, { position: 'asc' }] as const
  const rows = await db.figure.findMany({ where: figure, orderBy: [...order] })
  if (rows.length === 0) return []
  const [alternatives, cites] = await Promise.all([
    db.figureAlternative.findMany({
      where: { figure, knownOn: known },
      orderBy: { position: 'asc' },
    }),
    loadCites(
      db,
      'figure',
      day,
      rows.map(({ id }) => id),
    ),
  ])
  const others = groupBy(alternatives, ({ figureId }) => figureId)
  return rows.map((row) => toFigure(row, others.get(row.id) ?? [], cites))
}

export async function getFigure(
  db: Database,
  id: string,
  { day }: Edition,
): Promise<Figure | null> {
  const [figure] = await loadFigures(db, { id: { in: [id] } }, day)
  return figure ?? null
}

export function listFiguresBySubject(
  db: Database,
  subject: string,
  { day }: Edition,
): Promise<Figure[]> {
  return loadFigures(db, { subject }, day)
}

/** In the order of `ids`; those unknown to the edition are left out. */
export async function listFiguresById(
  db: Database,
  ids: readonly string[],
  { day }: Edition,
): Promise<Figure[]> {
  const byId = new Map<string, Figure>()
  for (let from = 0; from < ids.length; from += MANY) {
    const figures = await loadFigures(db, { id: { in: ids.slice(from, from + MANY) } }, day)
    for (const figure of figures) byId.set(figure.id, figure)
  }
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A figure by name only, for lists of all of them. */
export interface FigureLine {
  readonly id: string
  readonly label: Text
  readonly knownOn: Day
}

/** Every figure the edition knows, by id. */
export async function listFigures(db: Database, { day }: Edition): Promise<FigureLine[]> {
  const rows = await db.figure.findMany({
    where: { knownOn: { lte: day } },
    select: { id: true, labelEn: true, labelJa: true, knownOn: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, labelEn, labelJa, knownOn }) => ({
    id,
    label: { en: labelEn, ja: labelJa },
    knownOn: toDay(knownOn),
  }))
}
