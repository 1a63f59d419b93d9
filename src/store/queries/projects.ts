import type { Edition } from '#domain/edition.ts'
import type { Project } from '#domain/project.ts'
import type { Database } from '#store/client.ts'
import { PROJECT_PARTS, toProject } from '#store/rows/vehicle.ts'
import { loadOwned } from './owned.ts'

export async function listProjects(db: Database, edition: Edition): Promise<Project[]> {
  const rows = await db.project.findMany({
    where: { knownOn: { lte: edition.day } },
    include: PROJECT_PARTS,
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'project', edition)
  return rows.map((row) => toProject(row, owned))
}
