import type { Edition } from '#domain/edition.ts'
import type { Vehicle, VehicleId } from '#domain/vehicle.ts'
import type { Database } from '#store/client.ts'
import { toVehicle } from '#store/rows/vehicle.ts'
import { loadOwned } from './owned.ts'

export async function getVehicle(
  db: Database,
  id: VehicleId,
  edition: Edition,
): Promise<Vehicle | null> {
  const row = await db.vehicle.findUnique({ where: { id, knownOn: { lte: edition.day } } })
  return row && toVehicle(row, await loadOwned(db, 'vehicle', edition, [id]))
}
