import type { Party } from '#domain/party.ts'
import { isCandidate, type Project } from '#domain/project.ts'
import type { Relation, RelationType } from '#domain/relation.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type PartyLink, toPartyBook } from '#ui/party-link.ts'
import { type RelationView, toRelations } from '#ui/relation-view.ts'
import { projectPath } from './row-view.ts'

const VEHICLE = 'us-japan-vehicle'

interface RelationFacts {
  readonly project: Project
  readonly parties: readonly Party[]
  readonly relations: readonly Relation[]
}

/** Relations of the project itself, and of its companies with the vehicle. */
export function toProjectRelations(
  { project, parties, relations }: RelationFacts,
  context: FigureContext,
): readonly RelationView[] {
  const sponsors = new Set(project.sponsors.map(({ party }) => party))
  const own = relations.filter((relation) => {
    const ends = [relation.from, relation.to]
    if (ends.includes(project.id)) return true
    return (
      ends.includes(VEHICLE) &&
      ends.some((end) => sponsors.has(end)) &&
      relation.type !== ofOthers(project)
    )
  })
  const itself = new Map([[project.id, toLink(project, context.here)]])
  return toRelations(own, toPartyBook(parties), context, itself)
}

/** A company’s selected project is no matter of its candidates, nor the other way round. */
function ofOthers({ batch }: Project): RelationType {
  return isCandidate(batch) ? 'selected-project' : 'candidate-project'
}

function toLink({ id, name }: Project, here: Here): PartyLink {
  return { id, href: hrefTo(here, projectPath(id)), name: name[here.locale] }
}
