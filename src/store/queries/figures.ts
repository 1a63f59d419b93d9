import type { Day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import { toldBy } from '#domain/printing.ts'
import type { Rung } from '#domain/rung.ts'
import type { Text } from '#domain/text.ts'
import type { Database } from '#store/client.ts'
import { toFigure } from '#store/rows/figure.ts'
import { toDay } from '#store/rows/values.ts'
import { loadCites } from './cites.ts'
import { groupBy } from './group.ts'

/** Which figures: those of a fact or kind of fact, of a subject, on a rung, promised in one currency, or by id. */
type Wanted =
  | { readonly ownerKind: string; readonly ownerId?: { in: string[] } }
  | { readonly ownerKind: 'vehicle'; readonly ownerId: string; subject: string; rung: Rung }
  | { readonly subject: string }
  | { readonly basis: 'pledge'; readonly currency: string }
  | { readonly id: { in: string[] } }

/** SQLite takes some thousand parameters in one statement. */
const MANY = 500

/**
 * Figures public by `day` with their alternatives, in the order of their owners. One whose own
 * printing came later is told in the printing last public by then (`toldBy`).
 */
export async function loadFigures(db: Database, wanted: Wanted, day: Day): Promise<Figure[]> {
  const known = { lte: day }
  const alternatives = await db.figureAlternative.findMany({
    where: { figure: wanted, knownOn: known },
    orderBy: { position: 'asc' },
  })
  const others = groupBy(alternatives, ({ figureId }) => figureId)
  const order = [{ ownerKind: 'asc' }, { ownerId: 'asc' }, { position: 'asc' }] as const
  const rows = await db.figure.findMany({
    where: { ...wanted, OR: [{ knownOn: known }, { id: { in: [...others.keys()] } }] },
    orderBy: [...order],
  })
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const cites = await loadCites(db, 'figure', day, ids)
  return rows.flatMap((row) => toldBy(toFigure(row, others.get(row.id) ?? [], cites), day) ?? [])
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
  const known = { lte: day }
  const [rows, printedBefore] = await Promise.all([
    db.figure.findMany({
      where: { knownOn: known },
      select: { id: true, labelEn: true, labelJa: true, knownOn: true },
    }),
    db.figureAlternative.findMany({
      where: { knownOn: known, figure: { knownOn: { gt: day } } },
      select: { figureId: true },
    }),
  ])
  const ids = [...new Set(printedBefore.map(({ figureId }) => figureId))]
  const early = ids.length === 0 ? [] : await loadFigures(db, { id: { in: ids } }, day)
  const lines = rows.map(({ id, labelEn, labelJa, knownOn }) => ({
    id,
    label: { en: labelEn, ja: labelJa },
    knownOn: toDay(knownOn),
  }))
  const told = early.map(({ id, label, knownOn }) => ({ id, label, knownOn }))
  return [...lines, ...told].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
