import { type Edition, lastKnown } from '#domain/edition.ts'
import type { StateEntry } from '#domain/entry.ts'
import { GRADES } from '#domain/grade.ts'
import type { Project } from '#domain/project.ts'
import { LEGAL_FORCES, STAGES, type Stage } from '#domain/stage.ts'
import { type Drawing, drawEvent, drawStanding, EVENT_KINDS, STANDINGS } from '#domain/standing.ts'
import type { Text } from '#domain/text.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ForceMarkView,
  type StageMarkView,
  toForceMark,
  toStageMark,
} from '#ui/stage-mark-view.ts'
import { type StatusView, toStatus } from '#ui/status-view.ts'
import { type Specimen, specimen } from './specimen-view.ts'

export interface MarksView {
  /** Every drawing with the words of all that is drawn so. */
  readonly drawings: readonly DrawingView[]
  readonly stages: readonly (StageSpecimen & { readonly mark: StageMarkView })[]
  readonly forces: readonly (ForceMarkView & { readonly key: string })[]
  readonly grades: readonly { readonly grade: string; readonly word: string }[]
  readonly statuses: readonly StatusView[]
}

export interface DrawingView {
  readonly drawing: Drawing
  readonly name: string
  readonly words: readonly string[]
}

/** A stage with what stands there in the edition, linked to where it is told. */
type StageSpecimen = Specimen<{ readonly href: string; readonly name: string }>

const DRAWINGS = [
  'solid',
  'solid-gap',
  'outlined',
  'hatched',
  'struck',
  'dotted',
] as const satisfies readonly Drawing[]

export function toMarks(
  vehicles: readonly Vehicle[],
  projects: readonly Project[],
  context: FigureContext,
): MarksView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const staged = stagedThings(vehicles, projects, edition)
  return {
    drawings: DRAWINGS.map((drawing) => toDrawing(drawing, context)),
    stages: STAGES.map((stage) => ({
      ...specimen(
        stage,
        words.stage[stage],
        staged,
        (each) => each.stage === stage,
        (each) => ({ href: hrefTo(here, each.path), name: each.name[locale] }),
      ),
      mark: toStageMark(stage, locale),
    })),
    forces: LEGAL_FORCES.map((force) => ({ key: force, ...toForceMark(force, locale) })),
    grades: GRADES.map((grade) => ({ grade, word: words.grade[grade] })),
    statuses: vehicles.flatMap((vehicle) => toStatus(vehicle, context) ?? []),
  }
}

function toDrawing(drawing: Drawing, { here }: { readonly here: Here }): DrawingView {
  const words = messages(here.locale)
  const standings = STANDINGS.filter((each) => drawStanding(each) === drawing)
  const kinds = EVENT_KINDS.filter((each) => drawEvent(each, false) === drawing)
  const named = [
    ...standings.map((each) => words.standing[each]),
    ...kinds.map((each) => words.eventKind[each]),
    ...(drawEvent('announced', true) === drawing ? [words.scheduled] : []),
  ]
  return { drawing, name: words.partsPage.drawings[drawing], words: [...new Set(named)] }
}

interface Staged {
  readonly name: Text
  readonly path: string
  readonly stage: Stage | null
}

/** Vehicles and projects with the stage they have in the edition. */
function stagedThings(
  vehicles: readonly Vehicle[],
  projects: readonly Project[],
  edition: Edition,
): readonly Staged[] {
  const stageOf = (stages: readonly StateEntry<Stage>[]) =>
    lastKnown(stages, edition)?.state ?? null
  return [
    ...projects.map(({ id, name, stages }) => ({
      ...{ name, path: `/vehicle/projects/${id}`, stage: stageOf(stages) },
    })),
    ...vehicles.map(({ id, name, stages }) => ({
      ...{ name, path: id === 'joint-fund' ? '/fund' : '/vehicle', stage: stageOf(stages) },
    })),
  ]
}
