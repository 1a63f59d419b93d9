import { actors } from './actors.ts'
import { commitment } from './commitment.ts'
import { evidence } from './evidence.ts'
import { units } from './units.ts'

/** Words for the values of the domain, one entry per list: `grade.A`, `stage.selected`. */
export const words = { ...evidence, ...commitment, ...actors, ...units }
