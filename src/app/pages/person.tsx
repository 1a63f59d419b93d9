import { citesOfParty } from '#domain/party.ts'
import { Person } from '#features/people/person.tsx'
import { toPerson } from '#features/people/person-view.ts'
import { messages } from '#i18n/messages.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listEvents } from '#store/queries/events.ts'
import { listFiguresBySubject } from '#store/queries/figures.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import { listProjects } from '#store/queries/projects.ts'
import { listIds, listSourcesById } from '#store/queries/sources.ts'
import { definePage, type PageContext } from './define-page.tsx'

export const person = definePage(
  '/people/',
  async (context, id) => {
    const { here, edition, rates } = context
    const facts = await openPerson(context, id)
    if (!facts) return null
    const view = toPerson(facts, { here, edition, rates })
    const description = view.description?.text ?? messages(here.locale).people.description
    return { title: view.name, description, body: <Person view={view} here={here} /> }
  },
  { made: (db) => listIds(db, 'party') },
)

async function openPerson({ db, edition }: PageContext, id: string) {
  const parties = await listParties(db, edition)
  const party = parties.find((each) => each.id === id)
  if (!party) return null
  const cited = citesOfParty(party).map(({ source }) => source)
  const [relations, events, projects, figures, claims] = await Promise.all([
    listRelations(db, { party: id }, edition),
    listEvents(db, { actor: id }, edition),
    listProjects(db, edition),
    listFiguresBySubject(db, id, edition),
    listClaims(db, {}, edition),
  ])
  const [contradictions, searches, sources] = await Promise.all([
    listContradictions(db, edition),
    listSearches(db, edition),
    listSourcesById(db, cited, edition),
  ])
  const found = { contradictions, searches, sources }
  return { party, parties, relations, events, projects, figures, claims, ...found }
}
