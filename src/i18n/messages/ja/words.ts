import { actors } from './actors.ts'
import { commitment } from './commitment.ts'
import { evidence } from './evidence.ts'
import { units } from './units.ts'

export const words = { ...evidence, ...commitment, ...actors, ...units }
