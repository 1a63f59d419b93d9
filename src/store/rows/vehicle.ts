import { BATCHES, type Project, REGIONS, SECTORS, SPONSOR_STANDINGS } from '#domain/project.ts'
import { LEGAL_FORCES, STAGES } from '#domain/stage.ts'
import { VEHICLES, type Vehicle } from '#domain/vehicle.ts'
import type { Prisma, Vehicle as VehicleRow } from '#store/generated/client.ts'
import { type Owned, putEntries, putFact, toEntries, toStates } from './fact.ts'
import { putFigures } from './figure.ts'
import type { RowSet } from './rowset.ts'
import { inOrder, oneOf, toDay, toStrings, writeList } from './values.ts'

export const PROJECT_PARTS = { sponsors: true } as const satisfies Prisma.ProjectInclude

type ProjectRow = Prisma.ProjectGetPayload<{ include: typeof PROJECT_PARTS }>

export function putVehicle(rows: RowSet, vehicle: Vehicle, position: number): void {
  const { id, name, knownOn } = vehicle
  const head = { kind: 'vehicle', id, knownOn, title: name } as const
  putFact(rows, head, vehicle.cites)
  putFigures(rows, head, vehicle.figures)
  putEntries(rows, head, 'descriptions', vehicle.descriptions)
  putEntries(rows, head, 'stages', vehicle.stages)
  putEntries(rows, head, 'legalForce', vehicle.legalForce)
  rows.vehicle.push({ id, position, nameEn: name.en, nameJa: name.ja, knownOn })
}

export function toVehicle(row: VehicleRow, owned: Owned): Vehicle {
  const { id } = row
  return {
    id: oneOf(VEHICLES, id),
    name: { en: row.nameEn, ja: row.nameJa },
    knownOn: toDay(row.knownOn),
    descriptions: toEntries(owned, id, 'descriptions'),
    stages: toStates(owned, id, 'stages', STAGES),
    legalForce: toStates(owned, id, 'legalForce', LEGAL_FORCES),
    figures: owned.figures(id),
    cites: owned.cites(id),
  }
}

export function putProject(rows: RowSet, project: Project, position: number): void {
  const { id, name, sector, place, batch, sameAs, knownOn } = project
  const head = { kind: 'project', id, knownOn, title: name } as const
  putFact(rows, head, project.cites)
  putFigures(rows, head, project.figures)
  putEntries(rows, head, 'stages', project.stages)
  rows.project.push({
    ...{ id, position, sector, batch, knownOn, sameAsId: sameAs },
    region: writeList(project.region),
    events: writeList(project.events),
    claims: writeList(project.claims),
    nameEn: name.en,
    nameJa: name.ja,
    placeEn: place.en,
    placeJa: place.ja,
  })
  project.sponsors.forEach(({ party, role, standing }, at) => {
    const [roleEn, roleJa] = [role.en, role.ja]
    rows.sponsor.push({ projectId: id, position: at, partyId: party, roleEn, roleJa, standing })
  })
}

export function toProject(row: ProjectRow, owned: Owned): Project {
  const { id } = row
  return {
    id,
    name: { en: row.nameEn, ja: row.nameJa },
    sector: oneOf(SECTORS, row.sector),
    place: { en: row.placeEn, ja: row.placeJa },
    region: toStrings(row.region).map((each) => oneOf(REGIONS, each)),
    batch: oneOf(BATCHES, row.batch),
    sameAs: row.sameAsId,
    knownOn: toDay(row.knownOn),
    sponsors: inOrder(row.sponsors).map(({ partyId, roleEn, roleJa, standing }) => ({
      party: partyId,
      role: { en: roleEn, ja: roleJa },
      standing: oneOf(SPONSOR_STANDINGS, standing),
    })),
    figures: owned.figures(id),
    stages: toStates(owned, id, 'stages', STAGES),
    events: toStrings(row.events),
    claims: toStrings(row.claims),
    cites: owned.cites(id),
  }
}
