import { openMap } from '#charts/people.ts'
import { MapPage } from '#features/people/map/map-page.tsx'
import { toMap } from '#features/people/map/view.ts'
import { messages } from '#i18n/messages.ts'
import { Nothing } from '#ui/panel.tsx'
import { definePage } from './define-page.tsx'
import { keepByEdition } from './kept.ts'

const openMapFacts = keepByEdition(({ db, edition }) => openMap(db, { edition }))

/** Who stands how to whom; the address says which relations are shown. */
export const peopleMap = definePage(
  '/people/map',
  async (context) => {
    const { here, query } = context
    const { title, description, heading, none } = messages(here.locale).peopleMap
    const facts = await openMapFacts(context)
    const view = facts && toMap({ ...facts, query }, context)
    if (!view) {
      const body = (
        <>
          <h1>{heading}</h1>
          <Nothing>{none}</Nothing>
        </>
      )
      return { title, description, body }
    }
    const body = <MapPage view={view} here={here} />
    return { title, description, body, here: { ...here, path: view.path } }
  },
  { asks: true },
)
