import { distinct, type Project } from '#domain/project.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { projectPath } from './row-view.ts'

/** Another entry of the list, by name. */
export interface ProjectLink {
  readonly id: string
  readonly href: string
  readonly name: string
}

export interface KinView {
  /** The entry it is another printing of; null for one that is counted itself. */
  readonly sameAs: ProjectLink | null
  readonly alsoListed: readonly ProjectLink[]
  /** Its neighbours in its batch, as the record lists them. */
  readonly previous: ProjectLink | null
  readonly next: ProjectLink | null
}

interface KinFacts {
  readonly project: Project
  readonly projects: readonly Project[]
}

export function toKin({ project, projects }: KinFacts, { here }: FigureContext): KinView {
  const same = projects.find(({ id }) => id === project.sameAs)
  const batch = distinct(projects).filter((each) => each.batch === project.batch)
  const at = batch.findIndex(({ id }) => id === project.id)
  const [previous, next] = at < 0 ? [] : [batch[at - 1], batch[at + 1]]
  return {
    sameAs: same ? toLink(same, here) : null,
    alsoListed: projects
      .filter(({ sameAs }) => sameAs === project.id)
      .map((each) => toLink(each, here)),
    previous: previous ? toLink(previous, here) : null,
    next: next ? toLink(next, here) : null,
  }
}

function toLink({ id, name }: Project, here: Here): ProjectLink {
  return { id, href: hrefTo(here, projectPath(id)), name: name[here.locale] }
}
