import type { Track } from './event.ts'
import type { Figure } from './figure.ts'
import type { Rung } from './rung.ts'
import type { VehicleId } from './vehicle.ts'

/** What decides to which vehicle an event belongs. */
export interface TellsOfVehicle {
  readonly track: Track
  readonly figures: readonly Pick<Figure, 'subject' | 'rung'>[]
}

/** What is told of one vehicle only; the other tracks belong to neither by themselves. */
const OF_TRACK: Partial<Record<Track, VehicleId>> = {
  'swf-proposal': 'joint-fund',
  'trade-deal': 'us-japan-vehicle',
  project: 'us-japan-vehicle',
}

/** Both vehicles have a headline; money beyond it is named, selected, financed or paid under the agreed one alone. */
const HEADLINE: Rung = 'headline'

/**
 * The vehicles an event belongs to: that of its track; the agreed one where it states money of a rung
 * beyond the headline; and whichever its figures are of. Empty for an event of neither.
 */
export function vehiclesOf({ track, figures }: TellsOfVehicle): readonly VehicleId[] {
  const told = figures.flatMap(({ subject, rung }): readonly VehicleId[] => {
    if (subject === 'joint-fund' || subject === 'us-japan-vehicle') return [subject]
    return rung !== null && rung !== HEADLINE ? ['us-japan-vehicle'] : []
  })
  const own = OF_TRACK[track]
  return [...new Set(own ? [own, ...told] : told)]
}
