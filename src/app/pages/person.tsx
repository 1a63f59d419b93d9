import { citesOfParty } from '#domain/party.ts'
import { Person } from '#features/people/person.tsx'
import { toPerson } from '#features/people/person-view.ts'
import { messages } from '#i18n/messages.ts'
import { listEvents } from '#store/queries/events.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import { listIds, listSourcesById } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'

export const person = definePage(
  '/people/',
  async ({ db, here, edition, rates }, id) => {
    const parties = await listParties(db, edition)
    const party = parties.find((each) => each.id === id)
    if (!party) return null
    const cited = citesOfParty(party).map(({ source }) => source)
    const [relations, events, contradictions, searches, sources] = await Promise.all([
      listRelations(db, { party: id }, edition),
      listEvents(db, { actor: id }, edition),
      listContradictions(db, edition),
      listSearches(db, edition),
      listSourcesById(db, cited, edition),
    ])
    const facts = { party, parties, relations, events, contradictions, searches, sources }
    const view = toPerson(facts, { here, edition, rates })
    const description = view.description?.text ?? messages(here.locale).people.description
    return { title: view.name, description, body: <Person view={view} here={here} /> }
  },
  { made: (db) => listIds(db, 'party') },
)
