import { pledgedDollars, type StatedPledge } from '#domain/clocks.ts'
import type { Edition } from '#domain/edition.ts'
import type { Database } from '#store/client.ts'
import { loadFigures } from './figures.ts'

/** Every pledge of one amount in dollars the edition knows, whatever entry states it. */
export async function listPledges(db: Database, { day }: Edition): Promise<StatedPledge[]> {
  const figures = await loadFigures(db, { basis: 'pledge', currency: 'USD' }, day)
  const pledges = figures.filter((figure) => pledgedDollars(figure) !== null)
  const kinds = [...new Set(pledges.map(({ owner }) => owner.kind))]
  const facts = await db.fact.findMany({
    where: { kind: { in: kinds }, figures: { some: { basis: 'pledge', currency: 'USD' } } },
  })
  const titles = new Map(
    facts.map(({ kind, id, titleEn, titleJa }) => [
      `${kind} ${id}`,
      titleEn === null || titleJa === null ? null : { en: titleEn, ja: titleJa },
    ]),
  )
  return pledges.map((figure) => {
    const { kind, id } = figure.owner
    return { figure, statedBy: titles.get(`${kind} ${id}`) ?? null }
  })
}
