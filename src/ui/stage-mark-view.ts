import { type LegalForce, STEPS, type Stage, stepOf } from '#domain/stage.ts'
import type { Drawing } from '#domain/standing.ts'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'

/** How far a commitment has come: a word drawn as firm as the stage is, and its step. */
export interface StageMarkView {
  readonly word: string
  readonly drawing: Drawing
  /** Of how many steps it has taken which; null for a way out of the process. */
  readonly step: { readonly taken: number; readonly of: number; readonly text: string } | null
}

/** Whether something binds, in a word. */
export interface ForceMarkView {
  readonly word: string
  readonly drawing: Drawing | 'dashed'
}

export function toStageMark(stage: Stage, locale: Locale): StageMarkView {
  const { stage: words, parts } = messages(locale)
  const taken = stepOf(stage)
  return {
    word: words[stage],
    drawing: drawStep(taken),
    step: taken === null ? null : { taken, of: STEPS.length - 1, text: parts.stepOf(taken) },
  }
}

/** What does not bind is dashed; what no longer binds is struck. */
export function toForceMark(force: LegalForce, locale: Locale): ForceMarkView {
  const { legalForce, parts } = messages(locale)
  return { word: force === 'none' ? parts.noForce : legalForce[force], drawing: drawForce(force) }
}

/** Said, then announced, then signed: from there on it stands on an instrument. */
function drawStep(step: number | null): Drawing {
  if (step === null || step < (stepOf('announced') ?? 0)) return 'outlined'
  return step < (stepOf('instrument-signed') ?? 0) ? 'solid-gap' : 'solid'
}

function drawForce(force: LegalForce): ForceMarkView['drawing'] {
  switch (force) {
    case 'in-force':
      return 'solid'
    case 'none':
    case 'non-binding':
      return 'dashed'
    case 'suspended':
      return 'outlined'
    default:
      return 'struck'
  }
}
