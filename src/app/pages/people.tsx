import { People } from '#features/people/people.tsx'
import { toPeople } from '#features/people/view.ts'
import { messages } from '#i18n/messages.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import { definePage } from './define-page.tsx'

export const people = definePage('/people', async ({ db, here, edition, rates }) => {
  const [parties, relations] = await Promise.all([
    listParties(db, edition),
    listRelations(db, {}, edition),
  ])
  const view = toPeople(parties, relations, { here, edition, rates })
  const { title, description } = messages(here.locale).people
  return { title, description, body: <People view={view} here={here} /> }
})
