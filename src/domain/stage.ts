/** Where the process of a commitment stands, in order; the index is the step printed before the word. */
export const STEPS = [
  'reported',
  'proposed',
  'announced',
  'agreed-in-principle',
  'instrument-signed',
  'in-consultation',
  'recommended',
  'selected',
  'funding-notice',
  'partly-funded',
  'fully-funded',
  'under-construction',
  'operating',
  'closed',
] as const

/** Ways out of the process, from any step. */
export const EXITS = ['declined', 'withdrawn', 'cancelled', 'merged', 'lapsed'] as const

export const STAGES = [...STEPS, ...EXITS] as const
export type Stage = (typeof STAGES)[number]

/** The step number 0–13, or null for an exit. */
export function stepOf(stage: Stage): number | null {
  const step = (STEPS as readonly string[]).indexOf(stage)
  return step < 0 ? null : step
}

/** Legal force, independent of the stage: a thing can be signed and not binding. */
export const LEGAL_FORCES = [
  'none',
  'non-binding',
  'in-force',
  'suspended',
  'struck-down',
  'superseded',
  'expired',
] as const
export type LegalForce = (typeof LEGAL_FORCES)[number]
