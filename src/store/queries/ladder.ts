import type { Edition } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import type { Rung } from '#domain/rung.ts'
import type { VehicleId } from '#domain/vehicle.ts'
import type { Database } from '#store/client.ts'
import { loadFigures } from './figures.ts'

/** What a vehicle itself has stated on one rung, replaced amounts included, in the order of the record. */
export function listOnRung(
  db: Database,
  vehicle: VehicleId,
  rung: Rung,
  { day }: Edition,
): Promise<Figure[]> {
  return loadFigures(db, { ownerKind: 'vehicle', ownerId: vehicle, subject: vehicle, rung }, day)
}
