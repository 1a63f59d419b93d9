import { People } from '#features/people/people.tsx'
import { toPeople } from '#features/people/view.ts'
import { messages } from '#i18n/messages.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import { definePage } from './define-page.tsx'
import { keepByEdition } from './kept.ts'

const openPeopleFacts = keepByEdition(async ({ db, edition }) => {
  const [parties, relations] = await Promise.all([
    listParties(db, edition),
    listRelations(db, {}, edition),
  ])
  return { parties, relations }
})

/** Everyone the edition names; the address says who of them is shown. */
export const people = definePage(
  '/people',
  async (context) => {
    const { here, query } = context
    const view = toPeople({ ...(await openPeopleFacts(context)), query }, context)
    const { title, description } = messages(here.locale).people
    const body = <People view={view} here={here} />
    return { title, description, body, here: { ...here, path: view.path } }
  },
  { asks: true },
)
