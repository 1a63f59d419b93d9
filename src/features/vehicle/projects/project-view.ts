import { inOrder } from '#domain/chronicle.ts'
import type { Claim } from '#domain/claim.ts'
import { lastKnown } from '#domain/edition.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import type { Party } from '#domain/party.ts'
import type { Project } from '#domain/project.ts'
import type { Relation } from '#domain/relation.ts'
import { evidenceOn, type Source } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { formatStage } from '#i18n/stage.ts'
import { type ClaimView, toClaim } from '#ui/claim-view.ts'
import { type DocumentView, toDocuments } from '#ui/document-view.ts'
import { type EntryView, toEntry, toHistory } from '#ui/entry-view.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ContradictionView,
  type SearchView,
  toContradictions,
  toSearches,
} from '#ui/finding-view.ts'
import { type OtherName, otherName } from '#ui/other-name.ts'
import type { RelationView } from '#ui/relation-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { type StageMarkView, toStageMark } from '#ui/stage-mark-view.ts'
import { citesOfProject } from './project-cites.ts'
import { type ProjectFact, toProjectFacts } from './project-facts-view.ts'
import { type KinView, toKin } from './project-kin-view.ts'
import { type NumberView, toNumbers } from './project-numbers-view.ts'
import { toProjectRelations } from './project-relations-view.ts'
import { type SponsorView, toSponsors } from './row-view.ts'

/** One project with everything the edition knows of it. */
export interface ProjectView {
  readonly id: string
  readonly knownOn: string
  readonly name: string
  readonly other: OtherName | null
  readonly description: string
  readonly facts: readonly ProjectFact[]
  /** Where it stands, and the last word said of that. */
  readonly stage: (EntryView & { readonly mark: StageMarkView }) | null
  readonly source: SourceMarkView
  readonly numbers: readonly NumberView[]
  readonly history: readonly EntryView[]
  readonly sponsors: readonly SponsorView[]
  readonly relations: readonly RelationView[]
  readonly events: readonly EventLineView[]
  readonly claims: readonly ClaimView[]
  readonly contradictions: readonly ContradictionView[]
  readonly searches: readonly SearchView[]
  readonly documents: readonly DocumentView[]
  /** The same thing under other names, and what stands next to it. */
  readonly kin: KinView
}

/** The facts of one edition around a project. */
export interface ProjectFacts {
  readonly project: Project
  /** Every project of the edition, in the order of the record. */
  readonly projects: readonly Project[]
  readonly parties: readonly Party[]
  readonly relations: readonly Relation[]
  readonly events: readonly TrackedEvent[]
  readonly claims: readonly Claim[]
  readonly contradictions: readonly Contradiction[]
  readonly searches: readonly Search[]
  readonly sources: readonly Source[]
}

export function toProjectPage(facts: ProjectFacts, context: FigureContext): ProjectView {
  const { project, events, claims, sources, parties } = facts
  const { here, edition } = context
  const { locale } = here
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const about = idsOf(facts)
  const reported = new Map([...about].map((id) => [id, project.knownOn]))
  return {
    id: project.id,
    knownOn: project.knownOn,
    name: project.name[locale],
    other: otherName(project.name, locale),
    description: descriptionOf(project, context),
    facts: toProjectFacts(project, context),
    stage: toStage(project, context),
    source: toSourceMark(evidenceOn(project.cites, edition.day), here),
    numbers: toNumbers(project, context),
    history: toHistory(
      project.stages,
      (state) => formatStage(state, locale),
      (state) => toStageMark(state, locale).drawing,
      context,
    ),
    sponsors: toSponsors(project, names, context),
    relations: toProjectRelations(facts, context),
    events: inOrder(events.filter(({ id }) => project.events.includes(id))).map((event) =>
      toEventLine(event, here),
    ),
    claims: claims
      .filter(({ id }) => project.claims.includes(id))
      .map((claim) => toClaim(claim, context)),
    contradictions: toContradictions(facts.contradictions, about, context),
    searches: toSearches(facts.searches, reported, names, context),
    documents: toDocuments(citesOfProject(project), sources, here, edition),
    kin: toKin(facts, context),
  }
}

/** What is said of another printing of it is said of the project. */
function idsOf({ project, projects }: ProjectFacts): ReadonlySet<string> {
  const printed = projects.filter(({ sameAs }) => sameAs === project.id).map(({ id }) => id)
  return new Set([project.id, ...printed])
}

function toStage(project: Project, context: FigureContext): ProjectView['stage'] {
  const last = lastKnown(project.stages, context.edition)
  return last && { ...toEntry(last, context), mark: toStageMark(last.state, context.here.locale) }
}

function descriptionOf({ stages, place }: Project, { here, edition }: FigureContext): string {
  const { vehicleProject, vehicleProjects, stage } = messages(here.locale)
  const last = lastKnown(stages, edition)
  const said = last ? stage[last.state] : vehicleProjects.list.noStage
  return vehicleProject.descriptionOf(said, place[here.locale])
}
