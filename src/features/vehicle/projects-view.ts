import { lastKnown } from '#domain/edition.ts'
import { BATCHES, type Batch, type Project } from '#domain/project.ts'
import { evidenceOn } from '#domain/source.ts'
import { stepOf } from '#domain/stage.ts'
import type { Text } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatStage } from '#i18n/stage.ts'
import { hrefTo } from '#ui/address.ts'
import { type EntryView, toHistory } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { type StatedView, toStated } from './ladder-view.ts'

/** Names of the parties the edition knows, by id. */
export type PartyNames = ReadonlyMap<string, Text>

export interface SponsorView {
  readonly href: string
  readonly name: string
  readonly role: string
}

export interface ProjectView {
  readonly id: string
  readonly knownOn: string
  readonly name: string
  readonly sector: string
  readonly place: string
  readonly stage: string | null
  readonly sponsors: readonly SponsorView[]
  readonly figures: readonly StatedView[]
  readonly history: readonly EntryView[]
  readonly source: SourceMarkView
}

export interface ProjectGroupView {
  readonly key: Batch
  readonly title: string
  readonly projects: readonly ProjectView[]
}

/** Projects by batch, the furthest stage first; batches without a project are left out. */
export function toProjectGroups(
  projects: readonly Project[],
  names: PartyNames,
  context: FigureContext,
): readonly ProjectGroupView[] {
  const titles = messages(context.here.locale).batch
  return BATCHES.flatMap((batch) => {
    const ofBatch = projects
      .filter((project) => project.batch === batch)
      .toSorted((a, b) => progress(b, context) - progress(a, context))
    if (ofBatch.length === 0) return []
    const views = ofBatch.map((project) => toProject(project, names, context))
    return [{ key: batch, title: titles[batch], projects: views }]
  })
}

export function isCandidate(batch: Batch): boolean {
  return batch === 'candidate' || batch === 'reported-candidate'
}

/** The step reached; a project that left the process stands last. */
function progress({ stages }: Project, { edition }: FigureContext): number {
  const stage = lastKnown(stages, edition)
  return (stage && stepOf(stage.state)) ?? -1
}

function toProject(project: Project, names: PartyNames, context: FigureContext): ProjectView {
  const { here, edition } = context
  const { locale } = here
  const stage = lastKnown(project.stages, edition)
  const sectors: Readonly<Record<string, string>> = messages(locale).vehicle.sectors
  return {
    id: project.id,
    knownOn: project.knownOn,
    name: project.name[locale],
    sector: sectors[project.sector] ?? project.sector,
    place: project.place[locale],
    stage: stage && formatStage(stage.state, locale),
    sponsors: toSponsors(project, names, context),
    figures: project.figures.map((figure) => toStated(figure, context)),
    history: toHistory(
      project.stages,
      (state) => formatStage(state, locale),
      () => null,
      context,
    ),
    source: toSourceMark(evidenceOn(project.cites, edition.day), here),
  }
}

/** Companies the edition does not know yet are left out. */
function toSponsors(
  { sponsors }: Project,
  names: PartyNames,
  { here }: FigureContext,
): readonly SponsorView[] {
  const words = messages(here.locale)
  return sponsors.flatMap(({ party, role, standing }) => {
    const name = names.get(party)
    if (!name) return []
    return [
      {
        href: hrefTo(here, `/people/${party}`),
        name: name[here.locale],
        role: words.vehicle.sponsor(role[here.locale], words.sponsorStanding[standing]),
      },
    ]
  })
}
