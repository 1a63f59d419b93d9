import type { Edition } from '#domain/edition.ts'
import { type Currency, isCurrency, type Money } from '#domain/money.ts'
import type { Project } from '#domain/project.ts'
import type { Rung } from '#domain/rung.ts'
import { EXITS } from '#domain/stage.ts'
import type { Database } from '#store/client.ts'
import { Prisma } from '#store/generated/client.ts'
import { PROJECT_PARTS, toProject } from '#store/rows/vehicle.ts'
import { loadOwned } from './owned.ts'

/** Every entry of the list in its order, those that are another printing of one included. */
export async function listProjects(db: Database, edition: Edition): Promise<Project[]> {
  const rows = await db.project.findMany({
    where: { knownOn: { lte: edition.day } },
    include: PROJECT_PARTS,
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'project', edition)
  return rows.map((row) => toProject(row, owned))
}

/** What the projects of a rung come to in one currency; two currencies are two sums. */
export interface RungSum {
  readonly money: Money
  readonly projects: number
}

/**
 * The amounts last stated on a rung, added by the database: each thing once, nobody who left the
 * process. What `totalOnRung` works out from the projects themselves.
 */
export async function sumOnRung(
  db: Database,
  rung: Rung,
  { day }: Edition,
): Promise<readonly RungSum[]> {
  const rows = await db.$queryRaw<{ currency: string; amount: bigint; projects: bigint }[]>`
    WITH "amounts" AS (
      SELECT *, row_number() OVER (PARTITION BY "ownerId" ORDER BY "position" DESC) AS "nth"
      FROM "Figure"
      WHERE "ownerKind" = 'project' AND "measure" = 'amount' AND "knownOn" <= ${day}
    ), "reached" AS (
      SELECT *, row_number() OVER (
        PARTITION BY "ownerId" ORDER BY "knownOn" DESC, "position" DESC
      ) AS "nth"
      FROM "Entry"
      WHERE "ownerKind" = 'project' AND "list" = 'stages' AND "knownOn" <= ${day}
    )
    SELECT a."currency", sum(a."amount") AS "amount", count(*) AS "projects"
    FROM "amounts" a
    JOIN "Project" p ON p."id" = a."ownerId" AND p."knownOn" <= ${day}
    LEFT JOIN "Project" s ON s."id" = p."sameAsId" AND s."knownOn" <= ${day}
    LEFT JOIN "reached" r ON r."ownerId" = p."id" AND r."nth" = 1
    WHERE a."nth" = 1 AND a."rung" = ${rung} AND a."quantityKind" = 'money' AND s."id" IS NULL
      AND (r."state" IS NULL OR r."state" NOT IN (${Prisma.join([...EXITS])}))
    GROUP BY a."currency" ORDER BY a."currency"`
  return rows.map(({ currency, amount, projects }) => ({
    money: { currency: toCurrency(currency), amount: BigInt(amount) },
    projects: Number(projects),
  }))
}

function toCurrency(column: string): Currency {
  if (!isCurrency(column)) throw new RangeError(`the store holds "${column}", no currency`)
  return column
}
