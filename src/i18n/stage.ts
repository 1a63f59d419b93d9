import { type Stage, stepOf } from '#domain/stage.ts'
import type { Locale } from '#domain/text.ts'
import { words } from './words.ts'

/** The step before the word: `7 Selected by the President`; an exit has no step. */
export function formatStage(stage: Stage, locale: Locale): string {
  const step = stepOf(stage)
  const word = words(locale).stage[stage]
  return step === null ? word : `${step} ${word}`
}
