import { lastKnown } from '#domain/edition.ts'
import type { Project } from '#domain/project.ts'
import { amountOf } from '#domain/project-progress.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { NamesById } from '#ui/finding-view.ts'
import { type PartyLink, toPartyLink } from '#ui/party-link.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { type StageMarkView, toStageMark } from '#ui/stage-mark-view.ts'
import { differing, type PrintingView, toPrintings } from './amounts-view.ts'

/** A company with its part in a project and how firmly that is told. */
export interface SponsorView extends PartyLink {
  readonly role: string
  readonly standing: string
}

/** A project in a list: what, where, how far, with whom, for how much. */
export interface ProjectRowView {
  readonly id: string
  readonly knownOn: string
  readonly href: string
  readonly name: string
  readonly place: string
  readonly sector: string
  readonly stage: StageMarkView | null
  readonly sponsors: readonly SponsorView[]
  /** The amount of the record first, then every printing that differs; empty where there is none. */
  readonly amounts: readonly PrintingView[]
  /** What is to be said of the amount. */
  readonly note: string | null
  readonly source: SourceMarkView
}

export function projectPath(id: string): string {
  return `/vehicle/projects/${id}`
}

export function toProjectRow(
  project: Project,
  names: NamesById,
  context: FigureContext,
): ProjectRowView {
  const { here, edition } = context
  const { locale } = here
  const stage = lastKnown(project.stages, edition)
  const amount = amountOf(project)
  return {
    id: project.id,
    knownOn: project.knownOn,
    href: hrefTo(here, projectPath(project.id)),
    name: project.name[locale],
    place: project.place[locale],
    sector: messages(locale).vehicleProjects.sectors[project.sector],
    stage: stage && toStageMark(stage.state, locale),
    sponsors: toSponsors(project, names, context),
    amounts: amount ? differing(toPrintings(amount, context)) : [],
    note: amount?.note?.[locale] ?? null,
    source: toSourceMark(evidenceOn(project.cites, edition.day), here),
  }
}

/** Companies of one part and standing together, in the order of the first of them. */
export function toAlike(sponsors: readonly SponsorView[]): readonly (readonly SponsorView[])[] {
  const alike = new Map<string, SponsorView[]>()
  for (const sponsor of sponsors) {
    const key = `${sponsor.role} ${sponsor.standing}`
    alike.set(key, [...(alike.get(key) ?? []), sponsor])
  }
  return [...alike.values()]
}

/** Companies the edition does not know yet are left out. */
export function toSponsors(
  { sponsors }: Project,
  names: NamesById,
  { here }: FigureContext,
): readonly SponsorView[] {
  const { sponsorStanding } = messages(here.locale)
  return sponsors.flatMap(({ party, role, standing }) => {
    const name = names.get(party)
    if (!name) return []
    const link = toPartyLink({ id: party, name }, here)
    return [{ ...link, role: role[here.locale], standing: sponsorStanding[standing] }]
  })
}
