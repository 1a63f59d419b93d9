import { lastKnown } from '#domain/edition.ts'
import type { StateEntry } from '#domain/entry.ts'
import { evidenceOn } from '#domain/source.ts'
import { stepOf } from '#domain/stage.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { writtenDate } from './entry-view.ts'
import type { FigureContext } from './figure-view.ts'
import { type SourceMarkView, toSourceMark } from './source-mark-view.ts'
import {
  type ForceMarkView,
  type StageMarkView,
  toForceMark,
  toStageMark,
} from './stage-mark-view.ts'

/** Where a vehicle stands in an edition, as one computed sentence, with what supports it. */
export interface StatusView {
  readonly name: string
  readonly stage: StageMarkView
  /** Null where no legal force is known. */
  readonly force: ForceMarkView | null
  readonly sentence: string
  readonly note: string
  readonly source: SourceMarkView
}

/** Null where the edition knows no stage of it. */
export function toStatus(vehicle: Vehicle, { here, edition }: FigureContext): StatusView | null {
  const { locale } = here
  const words = messages(locale)
  const stage = lastKnown(vehicle.stages, edition)
  if (!stage) return null
  const force = lastKnown(vehicle.legalForce, edition)
  const step = stepOf(stage.state)
  const sentence = words.parts.status(
    vehicle.name[locale],
    words.stage[stage.state],
    step === null ? '' : words.parts.step(step),
    force ? words.legalForce[force.state] : null,
    writtenDate(latest(stage, force), locale),
  )
  return {
    name: vehicle.name[locale],
    stage: toStageMark(stage.state, locale),
    force: force && toForceMark(force.state, locale),
    sentence,
    note: stage.text[locale],
    source: toSourceMark(evidenceOn(stage.cites, edition.day), here),
  }
}

type Dated = Pick<StateEntry<string>, 'knownOn' | 'on'>

function latest(stage: Dated, force: Dated | null): string {
  return force && force.knownOn > stage.knownOn ? force.on : stage.on
}
